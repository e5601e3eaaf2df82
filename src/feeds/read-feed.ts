import type { FeedConfig, Site } from '../site.schema.ts';
import { isServerRoot } from './adapters/bmlt/server-pages.ts';
import { NotAFeedError } from './container.ts';
import { COPY_FOLDER, keepCopy, keptCopy, type Copy } from './download/last-good-copy.ts';
import { patiently, type Pause } from './download/patiently.ts';
import type { ProgressLine } from './download/progress.ts';
import type { PublishedSite } from './download/published-copy.ts';
import { requested, type Version } from './download/request.ts';
import { SourceError } from './download/source-error.ts';
import { feedText } from './feed-text.ts';
import { importFeed, importOpened, openFeed, TooFewRowsError } from './import-feed.ts';
import type { MeetingRegister } from './meeting-register.ts';
import { decoded, isAddress, readSource } from './read-source.ts';
import type { FeedReport } from './report.ts';

const MS_PER_DAY = 86_400_000;
/** A list may lose up to half of its rows from one reading to the next. */
const LEAST_SHARE = 0.5;

/** What reading a feed needs besides the feed. */
export type FeedSurroundings = {
  readonly site: Site;
  readonly register: MeetingRegister;
  readonly published: PublishedSite;
  readonly progress: ProgressLine;
  /** Epoch ms. */
  readonly now: number;
  readonly copyFolder?: string | undefined;
  readonly pause?: Pause | undefined;
};

/**
 * Reads one feed into the register. A feed from the network that cannot be read, or has lost more than
 * half of its rows, is replaced by its last good copy, of this machine or of the published site, while
 * that is young enough; the report says so, or that there is nothing.
 * @throws {SourceError | NotAFeedError} for a file that cannot be used: a mistake to put right, not an outage.
 */
export async function readFeed(feed: FeedConfig, around: FeedSurroundings): Promise<FeedReport> {
  const { site, register, now } = around;
  const readAt = new Date(now).toISOString();
  const { source, format } = feed;
  if (!isAddress(source)) {
    const opened = await feedText(feed, (address) => readSource(address)).then((text) =>
      openFeed({ text, source, format, context: { feed, site } }),
    );
    return { ...importOpened(opened, register), readAt };
  }
  const copy = await keptCopy(source, around.copyFolder);
  try {
    const { text, version } = await downloaded(feed, copy, around);
    const fewestRows = await fewestRowsOf(feed, copy, around.published);
    const report = importFeed(
      { text, source, format, fewestRows, context: { feed, site } },
      register,
    );
    const usableRows = report.accepted + report.duplicates;
    if (usableRows > 0) {
      await keepCopy(
        { source, readAt, usableRows, version, text },
        around.copyFolder ?? COPY_FOLDER,
      );
    }
    return { ...report, readAt };
  } catch (error) {
    if (!isFault(error)) throw error;
    return await fallback(feed, copy, error.message, around);
  }
}

type Fault = SourceError | NotAFeedError | TooFewRowsError;
const isFault = (error: unknown): error is Fault =>
  error instanceof SourceError ||
  error instanceof NotAFeedError ||
  error instanceof TooFewRowsError;

async function downloaded(
  feed: FeedConfig,
  copy: Copy | undefined,
  { progress, pause }: FeedSurroundings,
): Promise<Pick<Copy, 'text' | 'version'>> {
  // Of a list in several parts, no one answer says whether the whole has changed.
  const isOneFile =
    feed.formats === undefined && !(feed.format === 'bmlt' && isServerRoot(feed.source));
  const known = isOneFile ? copy?.version : undefined;
  let version: Version = {};
  const text = await feedText(feed, async (address) => {
    if (!isAddress(address)) return await readSource(address);
    const answer = await patiently(
      () => requested(address, { known, onProgress: progress.received }),
      pause,
      ({ message }) => progress.waits(message),
    );
    if (answer.kind === 'unchanged') {
      version = known ?? {};
      return copy?.text ?? '';
    }
    if (isOneFile) version = answer.version;
    return decoded(answer.bytes);
  });
  return { text, version };
}

/** Fewer usable rows than this are a fault, unless the operator accepted it on that day or later. */
async function fewestRowsOf(
  { name, acceptShrinkage }: FeedConfig,
  copy: Copy | undefined,
  published: PublishedSite,
): Promise<number> {
  const before = copy ?? (await published.feed(name));
  if (before === undefined) return 0;
  const isAccepted = acceptShrinkage !== undefined && before.readAt.slice(0, 10) <= acceptShrinkage;
  return isAccepted ? 0 : Math.ceil(before.usableRows * LEAST_SHARE);
}

async function fallback(
  feed: FeedConfig,
  copy: Copy | undefined,
  message: string,
  { site, register, published, now }: FeedSurroundings,
): Promise<FeedReport> {
  const { name, source, format } = feed;
  const isYoung = (readAt: string): boolean =>
    now - Date.parse(readAt) <= site.greatestAgeDays * MS_PER_DAY;
  const context = { feed, site };
  if (copy !== undefined && isYoung(copy.readAt)) {
    const report = importFeed({ text: copy.text, source, format, context }, register);
    return { ...report, readAt: copy.readAt, staleBecause: message };
  }
  const status = await published.feed(name);
  const text = status !== undefined && isYoung(status.readAt) ? await published.rowsOf(name) : '';
  if (status !== undefined && text !== undefined && text !== '') {
    const report = importFeed({ text, source, format: 'meeting-guide', context }, register);
    return { ...report, readAt: status.readAt, staleBecause: message };
  }
  const oldest = [copy?.readAt, status?.readAt].filter((readAt) => readAt !== undefined).sort();
  const lastRead = oldest.at(-1);
  return {
    ...{ name, source, format, read: 0, accepted: 0, repaired: 0, duplicates: 0, rejected: 0 },
    meetings: 0,
    issues: [],
    failedBecause:
      lastRead === undefined
        ? message
        : `${message} The copy of ${lastRead.slice(0, 10)} is older than ${site.greatestAgeDays} days, so it no longer stands in.`,
  };
}
