import type { Meeting } from '../../meetings/schema.ts';
import { STATUS_PATH, type PublishedStatus } from '../download/published-copy.ts';
import type { FeedReport } from '../report.ts';
import { siteMeetings } from '../site-meetings.ts';
import { byRegion } from './by-region.ts';
import { csvOf } from './csv.ts';
import { geojsonOf } from './geojson.ts';
import { meetingGuideFeed } from './meeting-guide-feed.ts';
import { withoutPasscodeInId } from './passcodes.ts';
import { sitePublished } from './site-published.ts';

/** Hosts refuse larger files (architecture: no file above 20 MB). */
const LARGEST_BYTES = 20_000_000;
/** What may stand between two meetings of a file, or between them and what frames them. */
const LONGEST_JOINT = 4;

type ExportOptions = {
  readonly largest?: number;
  /** The feed that a meeting, by its id, came from. */
  readonly feedOf?: ReadonlyMap<string, string>;
};

type Writer = (meetings: readonly Meeting[], feedOf: ReadonlyMap<string, string>) => string;
const WRITERS: Readonly<Record<string, Writer>> = {
  json: meetingGuideFeed,
  csv: csvOf,
  geojson: geojsonOf,
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
  const { files, feedPath } = exportsOf(await sitePublished(), {
    feedOf: new Map([
      ...feedOf,
      ...[...feedOf].map(([id, name]) => [withoutPasscodeInId(id), name] as const),
    ]),
  });
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
  for (const [ending, write] of Object.entries(WRITERS)) {
    if (Buffer.byteLength(write(meetings, feedOf)) <= largest) {
      files.push(fileOf(`/meetings.${ending}`, () => write(meetings, feedOf)));
      continue;
    }
    if (ending === 'json') isSplit = true;
    files.push(...inRegions(meetings, ending, (part) => write(part, feedOf), largest));
  }
  return { files, feedPath: isSplit ? '/meetings/feeds/index.json' : '/meetings.json' };
}

const fileOf = (path: string, write: () => string): ExportFile => ({
  path,
  get text() {
    return write();
  },
});

function inRegions(
  meetings: readonly Meeting[],
  ending: string,
  write: (meetings: readonly Meeting[]) => string,
  largest: number,
): readonly ExportFile[] {
  const frame = Buffer.byteLength(write([]));
  const bytesOf = new Map(
    meetings.map((one) => [one, Buffer.byteLength(write([one])) - frame + LONGEST_JOINT]),
  );
  const fits = (part: readonly Meeting[]): boolean =>
    part.reduce((sum, one) => sum + (bytesOf.get(one) ?? 0), frame + LONGEST_JOINT) <= largest;
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
