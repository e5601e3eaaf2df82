import { metresBetween, type Point } from '../geo/point.ts';

/** A place to be near to. */
export type Placed = { readonly path: string; readonly point?: Point | undefined };

export type Neighbour = { readonly path: string; readonly metres: number };

/** Farther than this nobody is a neighbour. */
const FARTHEST_METRES = 100_000;
/** Side of the squares that the earth is cut into: at 60° north 100 km are 1.8 degrees of longitude. */
const CELL_DEGREES = 2;
const COLUMNS = 360 / CELL_DEGREES;

/** Tells the nearest places of a place, the nearest first, without looking at all of them. */
export function neighboursOf(
  places: readonly Placed[],
): (of: Placed, most: number) => readonly Neighbour[] {
  const cells = new Map<string, Placed[]>();
  for (const place of places) {
    if (place.point === undefined) continue;
    const key = keyOf(rowOf(place.point), columnOf(place.point));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [place]);
    else cell.push(place);
  }
  return ({ path, point }, most) => {
    if (point === undefined) return [];
    // Near the poles the squares are narrow: more of them lie within reach.
    const reach = Math.min(
      COLUMNS / 2,
      Math.ceil(1 / CELL_DEGREES / Math.max(0.02, Math.cos((point.lat * Math.PI) / 180))),
    );
    const near: Neighbour[] = [];
    const columns = new Set<number>();
    for (let east = -reach; east <= reach; east += 1) {
      columns.add((columnOf(point) + east + COLUMNS) % COLUMNS);
    }
    for (const north of [-1, 0, 1]) {
      for (const column of columns) {
        for (const other of cells.get(keyOf(rowOf(point) + north, column)) ?? []) {
          if (other.path === path || other.point === undefined) continue;
          const metres = metresBetween(point, other.point);
          if (metres <= FARTHEST_METRES) near.push({ path: other.path, metres });
        }
      }
    }
    return near.sort((a, b) => a.metres - b.metres || (a.path < b.path ? -1 : 1)).slice(0, most);
  };
}

const rowOf = ({ lat }: Point): number => Math.floor((lat + 90) / CELL_DEGREES);
const columnOf = ({ lon }: Point): number => Math.floor((lon + 180) / CELL_DEGREES) % COLUMNS;
const keyOf = (row: number, column: number): string => `${row} ${column}`;
