import type { Point } from '../geo/point.ts';
import type { Match } from './match.ts';

/** All results held at one point. */
export type Venue = { readonly point: Point; readonly matches: readonly Match[] };

/** The points of the results, each once; results without a point are in the list only. */
export function venuesOf(matches: readonly Match[]): readonly Venue[] {
  const venues = new Map<string, { readonly point: Point; readonly matches: Match[] }>();
  for (const match of matches) {
    const point = match.entry.listing.place?.point;
    if (point === undefined) continue;
    const key = `${point.lat},${point.lon}`;
    const venue = venues.get(key);
    if (venue === undefined) venues.set(key, { point, matches: [match] });
    else venue.matches.push(match);
  }
  return [...venues.values()];
}

/** A pin: venues too close to each other to be told apart at this zoom. */
export type Cluster = {
  /** The same as long as it stands for the same venues at the same zoom. */
  readonly key: string;
  readonly point: Point;
  readonly venues: readonly Venue[];
  readonly meetings: number;
};

type Pixel = { readonly x: number; readonly y: number };
type Cell = {
  readonly column: number;
  readonly row: number;
  readonly venues: readonly Venue[];
  readonly meetings: number;
  readonly at: Pixel;
};

/**
 * Gathers venues into pins that do not cover each other: first by a grid of `cell` pixels, then each
 * fullest cell takes in those beside it whose middle is nearer than `cell`. `project` gives a point’s
 * pixel in the world of one zoom, so pins stay what they are while the map moves.
 */
export function clustered(
  venues: readonly Venue[],
  project: (point: Point) => Pixel,
  cell: number,
): readonly Cluster[] {
  const cells = cellsOf(venues, project, cell);
  const left = new Map(cells.map((each) => [`${each.column}/${each.row}`, each]));
  const clusters: Cluster[] = [];
  for (const core of [...cells].sort((a, b) => b.meetings - a.meetings)) {
    if (!left.has(`${core.column}/${core.row}`)) continue;
    const taken = neighbours(core, left).filter(
      ({ at }) => Math.hypot(at.x - core.at.x, at.y - core.at.y) < cell,
    );
    for (const { column, row } of taken) left.delete(`${column}/${row}`);
    const members = taken.flatMap((each) => each.venues);
    const meetings = taken.reduce((sum, each) => sum + each.meetings, 0);
    clusters.push({
      key: `${core.column}/${core.row}/${members.length}/${meetings}`,
      point: middle(core.venues),
      venues: members,
      meetings,
    });
  }
  return clusters;
}

const cellsOf = (
  venues: readonly Venue[],
  project: (point: Point) => Pixel,
  cell: number,
): readonly Cell[] => {
  const cells = new Map<string, { column: number; row: number; venues: Venue[]; sum: Pixel }>();
  for (const venue of venues) {
    const { x, y } = project(venue.point);
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)];
    const key = `${column}/${row}`;
    const known = cells.get(key) ?? { column, row, venues: [], sum: { x: 0, y: 0 } };
    known.venues.push(venue);
    known.sum = { x: known.sum.x + x, y: known.sum.y + y };
    cells.set(key, known);
  }
  return [...cells.values()].map(({ column, row, venues: members, sum }) => ({
    column,
    row,
    venues: members,
    meetings: members.reduce((total, { matches }) => total + matches.length, 0),
    at: { x: sum.x / members.length, y: sum.y / members.length },
  }));
};

/** The cell itself and those around it that are still free. */
const neighbours = ({ column, row }: Cell, left: ReadonlyMap<string, Cell>): readonly Cell[] =>
  [-1, 0, 1].flatMap((down) =>
    [-1, 0, 1].flatMap((across) => left.get(`${column + across}/${row + down}`) ?? []),
  );

/** Members share a cell of the grid, so their plain mean lies between them. */
const middle = (venues: readonly Venue[]): Point => ({
  lat: venues.reduce((sum, { point }) => sum + point.lat, 0) / venues.length,
  lon: venues.reduce((sum, { point }) => sum + point.lon, 0) / venues.length,
});
