import type { Meeting } from '../../meetings/schema.ts';
import { STATUS_PATH, type PublishedStatus } from '../download/published-copy.ts';
import type { FeedReport } from '../report.ts';
import { siteMeetings } from '../site-meetings.ts';
import { byRegion } from './by-region.ts';
import { CSV_ROWS } from './csv.ts';
import { GEOJSON_ROWS } from './geojson.ts';
import { MEETING_GUIDE_ROWS } from './meeting-guide-feed.ts';
import { withoutPasscodeInId } from './passcodes.ts';
import { bytesOfRows, textOfRows, type RowFormat } from './row-format.ts';
import { sitePublished } from './site-published.ts';

/** Hosts refuse larger files (architecture: no file above 20 MB). */
const LARGEST_BYTES = 20_000_000;

type ExportOptions = {
  readonly largest?: number;
  /** The feed that a meeting, by its id, came from. */
  readonly feedOf?: ReadonlyMap<string, string>;
};

const FORMATS: Readonly<Record<string, RowFormat>> = {
  json: MEETING_GUIDE_ROWS,
  csv: CSV_ROWS,
  geojson: GEOJSON_ROWS,
};

/**
 * A file to publish: its address from the site’s root, and what stands in it. The text is written anew
 * each time it is asked for: those of a large list together would fill a build’s memory.
 */
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
  const { isSample, feedOf, reports } = await siteMeetings();
  if (isSample) return { files: [], feedPath: undefined };
  const feedNames = new Map(feedOf);
  for (const [id, name] of feedOf) feedNames.set(withoutPasscodeInId(id), name);
  const { files, feedPath } = exportsOf(await sitePublished(), { feedOf: feedNames });
  return { files: [...files, statusFile(reports, files)], feedPath };
}

/** Says how each feed was read, so that a later build can fall back on what is published. */
function statusFile(reports: readonly FeedReport[], files: readonly ExportFile[]): ExportFile {
  const status: PublishedStatus = {
    feeds: reports.flatMap(({ name, readAt, accepted, duplicates }) =>
      readAt === undefined ? [] : [{ name, readAt, usableRows: accepted + duplicates }],
    ),
    files: files
      .map(({ path }) => path)
      .filter((path) => /(?<!\/index(?:-\w+)?)\.json$/.test(path)),
  };
  return { path: `/${STATUS_PATH}`, text: `${JSON.stringify(status, undefined, 1)}\n` };
}

/** The files of a list of published meetings; `largest` is the size in bytes that none may pass. */
export function exportsOf(
  meetings: readonly Meeting[],
  { largest = LARGEST_BYTES, feedOf = new Map<string, string>() }: ExportOptions = {},
): SiteExports {
  const files: ExportFile[] = [];
  let isSplit = false;
  for (const [ending, format] of Object.entries(FORMATS)) {
    const row = (one: Meeting): string => format.row(one, feedOf.get(one.id));
    const write = (part: readonly Meeting[]): string => textOfRows(format, part.map(row));
    const bytesOf = new Map(meetings.map((one) => [one, Buffer.byteLength(row(one))]));
    const fits = (part: readonly Meeting[]): boolean =>
      bytesOfRows(format, part.length, sumOf(part, bytesOf)) <= largest;
    if (fits(meetings)) {
      files.push(fileOf(`/meetings.${ending}`, () => write(meetings)));
      continue;
    }
    if (ending === 'json') isSplit = true;
    files.push(...inRegions(meetings, ending, write, fits));
  }
  return { files, feedPath: isSplit ? '/meetings/feeds/index.json' : '/meetings.json' };
}

const sumOf = (part: readonly Meeting[], bytesOf: ReadonlyMap<Meeting, number>): number =>
  part.reduce((sum, one) => sum + (bytesOf.get(one) ?? 0), 0);

const fileOf = (path: string, write: () => string): ExportFile => ({
  path,
  get text() {
    return write();
  },
});

function inRegions(
  meetings: readonly Meeting[],
  ending: string,
  write: (part: readonly Meeting[]) => string,
  fits: (part: readonly Meeting[]) => boolean,
): readonly ExportFile[] {
  const regions = byRegion(meetings, fits).map(({ slug, name, meetings: part }) => ({
    file: fileOf(`/meetings/feeds/${slug}.${ending}`, () => write(part)),
    entry: { name, file: `${slug}.${ending}`, meetings: part.length },
  }));
  const index = `/meetings/feeds/${ending === 'json' ? 'index' : `index-${ending}`}.json`;
  const entries = regions.map(({ entry }) => entry);
  return [
    { path: index, text: `${JSON.stringify(entries, undefined, 1)}\n` },
    ...regions.map(({ file }) => file),
  ];
}
