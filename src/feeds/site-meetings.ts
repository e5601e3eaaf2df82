import type { Meeting } from '../meetings/schema.ts';
import { site } from '../site.config.ts';
import type { FeedConfig, Site } from '../site.schema.ts';
import { configuredFeeds } from './configured-feeds.ts';
import { NotAFeedError } from './container.ts';
import type { Pause } from './download/patiently.ts';
import { progressLine, type ProgressOutput } from './download/progress.ts';
import { publishedSite } from './download/published-copy.ts';
import { SourceError } from './download/source-error.ts';
import { newMeetingRegister } from './meeting-register.ts';
import { readFeed, type FeedSurroundings } from './read-feed.ts';
import type { FeedReport } from './report.ts';

/** All meetings of the site, with what the import made of each feed. */
export type SiteMeetings = {
  readonly meetings: readonly Meeting[];
  readonly reports: readonly FeedReport[];
  /** The name of the feed that a meeting, by its id, came from first. */
  readonly feedOf: ReadonlyMap<string, string>;
  /** Some of the listings are invented. */
  readonly isSample: boolean;
  /** When the feeds were read: an ISO 8601 instant. */
  readonly readAt: string;
};

/** Raised when feeds cannot be read at all: better no new site than one that seems to have no meetings. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

let reading: Promise<SiteMeetings> | undefined;

/** The meetings of the configured feeds (or those of `MEETING_FEEDS`), read once per process. */
export function siteMeetings(): Promise<SiteMeetings> {
  reading ??= meetingsOf(configuredFeeds(site.feeds, process.env['MEETING_FEEDS']), { site });
  return reading;
}

/** What tests may put in place of the machine’s own. */
export type ReadingOptions = {
  readonly site: Site;
  readonly now?: number;
  readonly output?: ProgressOutput;
  readonly copyFolder?: string;
  readonly pause?: Pause;
};

/**
 * The meetings of the feeds, with a line to the terminal for each.
 * @throws {FeedError} when a file cannot be used, or when nothing can be had of any feed.
 */
export async function meetingsOf(
  feeds: readonly FeedConfig[],
  options: ReadingOptions,
): Promise<SiteMeetings> {
  const { site: settings, now = Date.now() } = options;
  const register = newMeetingRegister();
  const published = publishedSite(new URL(settings.base, settings.url).href);
  const reports: FeedReport[] = [];
  const feedOf = new Map<string, string>();
  for (const feed of feeds) {
    const progress = progressLine(feed.name, options.output);
    const { copyFolder, pause } = options;
    const around = { site: settings, register, published, progress, now, copyFolder, pause };
    const report = await readOrExplained(feed, around);
    for (const { id } of register.meetings().slice(feedOf.size)) feedOf.set(id, feed.name);
    progress.ends(outcomeOf(report));
    reports.push(report);
  }
  if (reports.every(({ failedBecause }) => failedBecause !== undefined)) {
    const reasons = reports.map(({ name, failedBecause }) => `  “${name}”: ${failedBecause}`);
    throw new FeedError(
      `No feed can be read and none has a copy to stand in, so there is no site to build:\n${reasons.join('\n')}`,
    );
  }
  return {
    meetings: register.meetings(),
    reports,
    feedOf,
    isSample: feeds.some(({ sample }) => sample),
    readAt: new Date(now).toISOString(),
  };
}

async function readOrExplained(feed: FeedConfig, around: FeedSurroundings): Promise<FeedReport> {
  try {
    return await readFeed(feed, around);
  } catch (error) {
    if (!(error instanceof SourceError || error instanceof NotAFeedError)) throw error;
    throw new FeedError(
      `The feed “${feed.name}” (${feed.source}) cannot be used. ${error.message}`,
    );
  }
}

function outcomeOf(report: FeedReport): string {
  const { read, rejected, meetings, readAt, staleBecause, failedBecause } = report;
  if (failedBecause !== undefined) return `NOTHING of this list is shown. ${failedBecause}`;
  const counts = `${read} rows, ${rejected} left out, ${meetings} meetings`;
  return staleBecause === undefined
    ? `${counts}.`
    : `the copy of ${readAt?.slice(0, 10)} stands in (${counts}). ${staleBecause}`;
}
