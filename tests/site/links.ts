import { pathInside, type BuiltPage, type BuiltSite } from './built-site.ts';

/** Pages that keep their state in the fragment (`#day=tue&…`), where it names no element. */
const STATE_IN_FRAGMENT = /^\/(?:[a-z-]+\/)?(?:meetings|search|embed\/meetings)\/$/;

const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'data'] as const;

const addressesOf = ({ $ }: BuiltPage): readonly string[] => {
  const plain = ADDRESS_ATTRIBUTES.flatMap((name) =>
    $(`[${name}]`)
      .toArray()
      .map((element) => $(element).attr(name) ?? ''),
  );
  const sets = $('[srcset]')
    .toArray()
    .flatMap((element) => ($(element).attr('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  const refreshes = $('meta[property="og:image"]')
    .toArray()
    .map((element) => $(element).attr('content') ?? '');
  return [...plain, ...sets, ...refreshes].filter((address) => address !== '');
};

/** Ids and names that a fragment may lead to, templates left out. */
const anchorsOf = ({ $ }: BuiltPage): ReadonlySet<string> =>
  new Set(
    $('[id]')
      .toArray()
      .map((element) => $(element).attr('id') ?? ''),
  );

/** Every link and resource of the pages that leads to nothing on this site: “address (why) on /page/”. */
export function brokenLinks({ files, pages }: BuiltSite, base?: string): readonly string[] {
  const anchors = new Map(pages.map((page) => [page.path, anchorsOf(page)]));
  const why = (address: string, from: string): string | undefined => {
    if (/^(?:mailto|tel|sms|data|blob|webcal):/i.test(address)) return undefined;
    const inside = pathInside(address, from, base);
    if (inside === undefined) return undefined;
    if (inside.startsWith('outside')) return inside;
    const [path = '', fragment = ''] = inside.split('#');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) return 'no such file';
    if (fragment === '' || fragment.startsWith(':~:')) return undefined;
    if (STATE_IN_FRAGMENT.test(path) && fragment.includes('=')) return undefined;
    const target = anchors.get(path);
    if (target === undefined) return undefined;
    return target.has(decodeURIComponent(fragment)) ? undefined : 'no element of that id';
  };
  const places = new Map<string, string[]>();
  for (const page of pages) {
    for (const address of new Set(addressesOf(page))) {
      const reason = why(address, page.path);
      if (reason === undefined) continue;
      const finding = `${address} (${reason})`;
      places.set(finding, [...(places.get(finding) ?? []), page.path]);
    }
  }
  return [...places].map(
    ([finding, [first = '', ...rest]]) =>
      `${finding} on ${first}${rest.length > 0 ? ` and ${rest.length} more` : ''}`,
  );
}
