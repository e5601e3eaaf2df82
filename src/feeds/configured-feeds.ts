import { basename } from 'node:path';
import { FEED_FORMATS, type FeedConfig } from '../site.schema.ts';

/** Raised when `MEETING_FEEDS` cannot be used; the message shows what was found and a value that works. */
export class MeetingFeedsError extends Error {
  override readonly name = 'MeetingFeedsError';
}

/** The feeds to read: those that `MEETING_FEEDS` names for this one build, else the site’s own. */
export function configuredFeeds(
  siteFeeds: readonly FeedConfig[],
  override: string | undefined,
): readonly FeedConfig[] {
  return override === undefined || override.trim() === '' ? siteFeeds : namedFeeds(override);
}

/** Feeds from “format=path-or-url,format=path-or-url”. */
function namedFeeds(text: string): readonly FeedConfig[] {
  // A comma inside an address is not followed by “format=”.
  return text
    .trim()
    .split(new RegExp(`\\s*,\\s*(?=(?:${FEED_FORMATS.join('|')})=)`))
    .map((part) => {
      const [, format, source] = /^([\w-]+)=(.+)$/su.exec(part.replace(/,\s*$/, '')) ?? [];
      const known = FEED_FORMATS.find((one) => one === format);
      if (known === undefined || source === undefined) throw unusable(part, format);
      return { name: nameOf(source), format: known, source: source.trim(), sample: false };
    });
}

const unusable = (part: string, format: string | undefined): MeetingFeedsError =>
  new MeetingFeedsError(
    [
      'MEETING_FEEDS cannot be used:',
      `  found:    ${part}`,
      `  expected: ${format === undefined ? 'format=path-or-url' : `one of the formats ${FEED_FORMATS.join(', ')}`}`,
      '  write:    MEETING_FEEDS="meeting-guide=lists/county.json,auto=https://example.org/meetings.json"',
    ].join('\n'),
  );

/** What visitors read as the source: the host of an address, the name of a file. */
function nameOf(source: string): string {
  if (/^https?:\/\//i.test(source) && URL.canParse(source)) return new URL(source).hostname;
  return basename(source).replace(/\.[a-z]+$/i, '') || source;
}
