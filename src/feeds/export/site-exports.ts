import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import { siteMeetings } from '../site-meetings.ts';
import { byRegion } from './by-region.ts';
import { csvOf } from './csv.ts';
import { geojsonOf } from './geojson.ts';
import { meetingGuideFeed } from './meeting-guide-feed.ts';
import { publishedMeetings } from './published.ts';

/** Hosts refuse larger files (architecture: no file above 20 MB). */
const LARGEST_BYTES = 20_000_000;

/** What a list becomes in each format. */
export const EXPORT_FORMATS = {
  json: meetingGuideFeed,
  csv: csvOf,
  geojson: geojsonOf,
} as const satisfies Readonly<Record<string, (meetings: readonly Meeting[]) => string>>;
export type ExportFormat = keyof typeof EXPORT_FORMATS;

/** A file to publish: its address from the site’s root, and what stands in it. */
export type ExportFile = { readonly path: string; readonly text: string };

/** The list to take away: `/meetings.json`, `.csv` and `.geojson`, or one of each for every region. */
export type SiteExports = {
  readonly files: readonly ExportFile[];
  /** The address of the whole list, or of the index of its regions; absent when nothing is exported. */
  readonly feedPath: string | undefined;
};

let exporting: Promise<SiteExports> | undefined;

/** The site’s files to take away, made once per process; none while sample listings are shown. */
export function siteExports(): Promise<SiteExports> {
  exporting ??= exported();
  return exporting;
}

async function exported(): Promise<SiteExports> {
  const { meetings, isSample } = await siteMeetings();
  if (isSample) return { files: [], feedPath: undefined };
  return exportsOf(publishedMeetings(meetings, site.publish));
}

/** The files of a list of published meetings; `largest` is the size in bytes that none may pass. */
export function exportsOf(meetings: readonly Meeting[], largest = LARGEST_BYTES): SiteExports {
  const files: ExportFile[] = [];
  let isSplit = false;
  for (const [ending, write] of Object.entries(EXPORT_FORMATS)) {
    const whole = write(meetings);
    if (Buffer.byteLength(whole) <= largest) {
      files.push({ path: `/meetings.${ending}`, text: whole });
      continue;
    }
    if (ending === 'json') isSplit = true;
    files.push(...inRegions(meetings, ending, write, largest));
  }
  return { files, feedPath: isSplit ? '/meetings/feeds/index.json' : '/meetings.json' };
}

function inRegions(
  meetings: readonly Meeting[],
  ending: string,
  write: (meetings: readonly Meeting[]) => string,
  largest: number,
): readonly ExportFile[] {
  const regions = byRegion(meetings, (part) => Buffer.byteLength(write(part)) <= largest).map(
    ({ slug, name, meetings: part }) => ({
      file: { path: `/meetings/feeds/${slug}.${ending}`, text: write(part) },
      entry: { name, file: `${slug}.${ending}`, meetings: part.length },
    }),
  );
  const index = `/meetings/feeds/${ending === 'json' ? 'index' : `index-${ending}`}.json`;
  const entries = regions.map(({ entry }) => entry);
  return [
    { path: index, text: `${JSON.stringify(entries, undefined, 1)}\n` },
    ...regions.map(({ file }) => file),
  ];
}
