import { EXTENSION_KEY } from '../adapters/meeting-guide/extension.ts';
import { decoded } from '../read-source.ts';
import { requested } from './request.ts';
import { SourceError } from './source-error.ts';

/** Where a site says how it read its feeds, from its root. */
export const STATUS_PATH = 'meetings/feeds/status.json';
const SECONDS_TO_WAIT = 30;
/** Names that lead nowhere (RFC 2606): the address has not been set. */
const NO_SITE = /(?:^|\.)(?:example|invalid|test|localhost)$/;

/** How a published site read a feed. */
export type PublishedFeed = {
  readonly name: string;
  /** ISO 8601 instant. */
  readonly readAt: string;
  readonly usableRows: number;
};

/** What a site publishes beside its list, so that the next build can fall back on it. */
export type PublishedStatus = {
  readonly feeds: readonly PublishedFeed[];
  /** Files of the whole list in Meeting Guide format, from the site’s root. */
  readonly files: readonly string[];
};

/** The site as it is published now, asked at most once for each file. */
export type PublishedSite = {
  /** How it read a feed; absent when it does not say, cannot be reached or has no address yet. */
  readonly feed: (name: string) => Promise<PublishedFeed | undefined>;
  /** Its rows of a feed, as a Meeting Guide list; absent when there are none. */
  readonly rowsOf: (name: string) => Promise<string | undefined>;
};

/** The published site under an address (its base path included, “/” at the end). */
export function publishedSite(address: string): PublishedSite {
  const hasAddress = !NO_SITE.test(new URL(address).hostname);
  let status: Promise<PublishedStatus | undefined> | undefined;
  let rows: Promise<readonly unknown[]> | undefined;

  const statusOf = (): Promise<PublishedStatus | undefined> =>
    (status ??= hasAddress
      ? jsonAt(STATUS_PATH, address).then(checked)
      : Promise.resolve(undefined));
  const allRows = (): Promise<readonly unknown[]> => (rows ??= readRows());
  const readRows = async (): Promise<readonly unknown[]> => {
    const all: unknown[] = [];
    for (const file of (await statusOf())?.files ?? []) {
      const part = await jsonAt(file.replace(/^\//, ''), address);
      // A part that is missing would make the copy look whole when it is not.
      if (!Array.isArray(part)) return [];
      all.push(...(part as unknown[]));
    }
    return all;
  };

  return {
    feed: async (name) => (await statusOf())?.feeds.find((feed) => feed.name === name),
    rowsOf: async (name) => {
      const own = (await allRows()).filter((row) => feedOf(row) === name);
      return own.length === 0 ? undefined : JSON.stringify(own);
    },
  };
}

async function jsonAt(path: string, address: string): Promise<unknown> {
  try {
    const answer = await requested(new URL(path, address).href, { seconds: SECONDS_TO_WAIT });
    return answer.kind === 'fresh' ? JSON.parse(decoded(answer.bytes)) : undefined;
  } catch (error) {
    if (error instanceof SourceError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function checked(value: unknown): PublishedStatus | undefined {
  if (!isRecord(value) || !Array.isArray(value['feeds']) || !Array.isArray(value['files'])) {
    return undefined;
  }
  const feeds = (value['feeds'] as unknown[]).flatMap((feed) => {
    if (!isRecord(feed)) return [];
    const { name, readAt, usableRows } = feed;
    const isWhole =
      typeof name === 'string' &&
      typeof readAt === 'string' &&
      !Number.isNaN(Date.parse(readAt)) &&
      typeof usableRows === 'number';
    return isWhole ? [{ name, readAt, usableRows }] : [];
  });
  const files = (value['files'] as unknown[]).filter((file) => typeof file === 'string');
  return { feeds, files };
}

function feedOf(row: unknown): unknown {
  const extension = isRecord(row) ? row[EXTENSION_KEY] : undefined;
  return isRecord(extension) ? extension['feed'] : undefined;
}
