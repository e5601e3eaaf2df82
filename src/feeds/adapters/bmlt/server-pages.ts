import { NotAFeedError } from '../../container.ts';

const PAGE_SIZE = 2_000;
/** 500,000 rows; NA’s whole world has some 70,000. */
const MOST_PAGES = 250;

/** How one address is read: as text, or an error in words. */
export type ReadText = (address: string) => Promise<string>;

/** Whether a source is the address of a BMLT server, not of one of its answers. */
export function isServerRoot(source: string): boolean {
  return (
    /^https?:\/\//i.test(source) &&
    URL.canParse(source) &&
    !new URL(source).searchParams.has('switcher') &&
    /(?:\/|\/[\w-]+)$/.test(new URL(source).pathname)
  );
}

/**
 * The whole list of a BMLT server with its formats, asked for page by page until nothing new comes.
 * A server that does not know pages gives everything at once, which ends it too.
 * @throws {NotAFeedError} when an answer is no list, or the pages do not end.
 */
export async function serverPages(
  root: string,
  read: ReadText,
  pageSize = PAGE_SIZE,
): Promise<string> {
  const meetings = new Map<string, unknown>();
  const formats = new Map<string, unknown>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = answerIn(await read(pageHref(root, page, pageSize)), root);
    const before = meetings.size;
    for (const row of answer.meetings) meetings.set(keyOf(row), row);
    for (const format of answer.formats) formats.set(keyOf(format), format);
    // A server may give fewer rows a page than asked for; more mean that it knows no pages.
    const isLast = answer.meetings.length > pageSize || meetings.size === before;
    if (isLast) {
      return JSON.stringify({ meetings: [...meetings.values()], formats: [...formats.values()] });
    }
  }
  throw new NotAFeedError(`${root} answers with more than ${MOST_PAGES} pages.`);
}

function pageHref(root: string, page: number, pageSize: number): string {
  const base = new URL(root);
  const folder = base.pathname.replace(/(?:client_interface\/?(?:json\/?)?)?$/, '');
  base.pathname = `${folder.replace(/\/?$/, '/')}client_interface/json/`;
  for (const [name, value] of Object.entries({
    switcher: 'GetSearchResults',
    get_used_formats: '1',
    page_size: String(pageSize),
    page_num: String(page),
  })) {
    base.searchParams.set(name, value);
  }
  return base.href;
}

type Answer = { readonly meetings: readonly unknown[]; readonly formats: readonly unknown[] };

function answerIn(text: string, root: string): Answer {
  let value: unknown;
  try {
    value = JSON.parse(text) as unknown;
  } catch {
    throw new NotAFeedError(`${root} answers with something that is no list of a BMLT server.`);
  }
  if (Array.isArray(value)) return { meetings: value as unknown[], formats: [] };
  const listOf = (key: string): readonly unknown[] | undefined => {
    const list: unknown =
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    return Array.isArray(list) ? (list as unknown[]) : undefined;
  };
  const meetings = listOf('meetings');
  // An empty page is written as an object without rows by some servers.
  if (meetings === undefined && text.trim() !== '{}') {
    throw new NotAFeedError(`${root} answers with something that is no list of a BMLT server.`);
  }
  return { meetings: meetings ?? [], formats: listOf('formats') ?? [] };
}

function keyOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return JSON.stringify(row);
  const { root_server_id: server, id_bigint: meeting, id, lang } = row as Record<string, unknown>;
  return meeting === undefined && id === undefined
    ? JSON.stringify(row)
    : [server, meeting ?? id, lang].map(String).join(' ');
}
