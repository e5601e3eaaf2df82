import type { Meeting } from '../meetings/schema.ts';
import { site } from '../site.config.ts';
import type { FeedConfig } from '../site.schema.ts';
import { configuredFeeds } from './configured-feeds.ts';
import { NotAFeedError } from './container.ts';
import { feedText } from './feed-text.ts';
import { importFeed } from './import-feed.ts';
import { newMeetingRegister, type MeetingRegister } from './meeting-register.ts';
import { readSource, SourceError } from './read-source.ts';
import type { FeedReport } from './report.ts';

/** All meetings of the site, with what the import made of each feed. */
export type SiteMeetings = {
  readonly meetings: readonly Meeting[];
  readonly reports: readonly FeedReport[];
  /** Some of the listings are invented. */
  readonly isSample: boolean;
  /** When the feeds were read: an ISO 8601 instant. */
  readonly readAt: string;
};

/** Raised when a feed cannot be read at all: better no new site than one that seems to have no meetings. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

let reading: Promise<SiteMeetings> | undefined;

/** The meetings of the configured feeds (or those of `MEETING_FEEDS`), read once per process. */
export function siteMeetings(): Promise<SiteMeetings> {
  reading ??= read(process.env['MEETING_FEEDS']);
  return reading;
}

async function read(override: string | undefined): Promise<SiteMeetings> {
  const feeds = configuredFeeds(site.feeds, override);
  const register = newMeetingRegister();
  const reports: FeedReport[] = [];
  for (const feed of feeds) reports.push(await readFeed(feed, register));
  return {
    meetings: register.meetings(),
    reports,
    isSample: feeds.some(({ sample }) => sample),
    readAt: new Date().toISOString(),
  };
}

async function readFeed(feed: FeedConfig, register: MeetingRegister): Promise<FeedReport> {
  try {
    const text = await feedText(feed, (address) => readSource(address));
    const { source, format } = feed;
    return importFeed({ text, source, format, context: { feed, site } }, register);
  } catch (error) {
    if (!(error instanceof SourceError || error instanceof NotAFeedError)) throw error;
    throw new FeedError(
      `The feed “${feed.name}” (${feed.source}) cannot be used. ${error.message}`,
    );
  }
}
