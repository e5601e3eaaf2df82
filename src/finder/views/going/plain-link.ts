/** Hosts and paths of conference services that hold a number or a lot, and no words of whose room it is. */
const PLAIN_ROOMS: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/^(?:us\d{2}web\.)?zoom\.us$/, /^\/j\/\d+$/],
  [/^meet\.google\.com$/, /^\/[a-z]{3}-[a-z]{4}-[a-z]{3}$/],
  [/^teams\.(?:microsoft|live)\.com$/, /^\/meet\/\d+$/],
  [/^meet\.goto\.com$/, /^\/\d+$/],
];
/** What such a link may carry besides: the code that opens the room. */
const CODES: readonly string[] = ['pwd', 'p'];

/**
 * A link to join, where nothing in it can tell who meets there: the room’s number at a common service.
 * Absent for any other, which may name the group or its fellowship.
 */
export function plainLink(link: string | undefined): string | undefined {
  if (link === undefined || !URL.canParse(link)) return undefined;
  const { protocol, hostname, pathname, searchParams, hash } = new URL(link);
  const isPlain =
    protocol === 'https:' &&
    hash === '' &&
    PLAIN_ROOMS.some(([host, path]) => host.test(hostname) && path.test(pathname)) &&
    [...searchParams.keys()].every((key) => CODES.includes(key));
  return isPlain ? link : undefined;
}
