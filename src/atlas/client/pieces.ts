import type { Bounds } from '../../geo/bounds.ts';
import { doOverlap } from '../../geo/overlap.ts';
import { boundsOf, metresToBounds } from '../../geo/cell.ts';
import type { Point } from '../../geo/point.ts';
import type { Listing } from '../../meetings/listing.ts';
import { decodeIds, idFileOf } from '../id-table.ts';
import type { CellsManifest } from '../manifest.ts';
import { decodeOverview, type OverviewSpot } from '../overview.ts';

export type { OverviewSpot };
import { unpacked } from '../packed.ts';
import type { AtlasReader, Loaded } from './reader.ts';

const MS_PER_HOUR = 3_600_000;
const HOURS_PER_WEEK = 168;
/** 1 January 1970 was a Thursday: so many hours into a week that begins on Sunday. */
const HOURS_BEFORE_EPOCH = 96;

/** A file of a list in cells: where it lies, how many meetings it holds, and how far off its nearest may be. */
export type Piece = { readonly file: string; readonly meetings: number; readonly metres: number };

/** Which files of a list in cells hold what; nothing is fetched. */
export type Pieces = {
  /** Files of what is held within `metres` of a point, the nearest first. */
  readonly near: (point: Point, metres: number) => readonly Piece[];
  /** Files of what is held in a box. */
  readonly inside: (bounds: Bounds) => readonly Piece[];
  /** Files of what can be joined from afar and begins between two instants (epoch ms), in the order of the hours. */
  readonly begun: (from: number, to: number) => readonly Piece[];
  /** Files of what can be joined from afar at no one hour. */
  readonly standing: readonly Piece[];
  /** Files of what is held somewhere of which not even the town is known, each with its country; “” where that is not known either. */
  readonly placeless: readonly (Piece & { readonly country: string })[];
};

/** The pieces of a list as its manifest names them. */
export function piecesOf(manifest: CellsManifest): Pieces {
  const { files, cells, hours, standing, countries } = manifest;
  const counts = unpacked(manifest.counts);
  const piece = (at: number, metres = 0): Piece => ({
    file: files[at] ?? '',
    meetings: counts[at] ?? 0,
    metres,
  });
  const boxes = cells.map(boundsOf);
  const sliceOf = (hour: number): number => {
    const at = hours.findLastIndex((first) => first <= hour);
    return at < 0 ? hours.length - 1 : at;
  };
  return {
    near: (point, metres) =>
      boxes
        .map((box, at) => piece(at, metresToBounds(point, box)))
        .filter((each) => each.metres <= metres)
        .sort((a, b) => a.metres - b.metres),
    inside: (bounds) => boxes.flatMap((box, at) => (doOverlap(box, bounds) ? [piece(at)] : [])),
    begun: (from, to) => {
      if (hours.length === 0) return [];
      const first = Math.floor(from / MS_PER_HOUR);
      const last = Math.min(Math.floor(to / MS_PER_HOUR), first + HOURS_PER_WEEK - 1);
      const slices = new Set<number>();
      for (let hour = first; hour <= last; hour += 1) {
        slices.add(sliceOf((hour + HOURS_BEFORE_EPOCH) % HOURS_PER_WEEK));
      }
      return [...slices].map((at) => piece(cells.length + at));
    },
    standing: standing === 1 ? [piece(cells.length + hours.length)] : [],
    placeless: countries.map((country, at) => ({
      ...piece(cells.length + hours.length + standing + at),
      country,
    })),
  };
}

/** The files that may hold the meetings of some ids, as links name them: mostly one each, none when there is no such meeting. */
export async function filesOfIds(
  reader: AtlasReader,
  { ids: folder, idFiles, files }: CellsManifest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Loaded<readonly string[]>>> {
  const numbers = [...new Set(ids.map((id) => idFileOf(id, idFiles)))];
  const tables = new Map(
    await Promise.all(
      numbers.map(
        async (n) => [n, await reader.other(`${folder}/ids-${n}.json`, decodeIds)] as const,
      ),
    ),
  );
  const filesOf = (id: string): Loaded<readonly string[]> => {
    const table = tables.get(idFileOf(id, idFiles));
    if (table?.kind !== 'ready') return table ?? { kind: 'ready', value: [] };
    return { kind: 'ready', value: table.value(id).flatMap((at) => files[at] ?? []) };
  };
  return new Map(ids.map((id) => [id, filesOf(id)]));
}

/** How many meetings are held where on the whole earth, roughly: what a map shows before a place is chosen. */
export function overviewOf(
  reader: AtlasReader,
  { overview }: CellsManifest,
): Promise<Loaded<readonly OverviewSpot[]>> {
  return reader.other(`${overview}/overview.json`, decodeOverview);
}

/** Listings of several files, each once: the same meeting may be in more than one. */
export function distinct(files: readonly (readonly Listing[])[]): readonly Listing[] {
  return [...new Map(files.flat().map((listing) => [listing.id, listing])).values()];
}
