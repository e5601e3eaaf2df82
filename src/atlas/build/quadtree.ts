import { cellAt, type CellKey } from '../../geo/cell.ts';
import type { Point } from '../../geo/point.ts';

/** Cells are never finer than this level: a twelfth of a degree, about 5 by 8 kilometres in Europe. */
export const FINEST_LEVEL = 12;

/** Things at points, gathered by cell: a cell with more than `most` is divided into its four quarters. */
export function quadtree<T>(
  things: readonly T[],
  pointOf: (thing: T) => Point,
  most: number,
): ReadonlyMap<CellKey, readonly T[]> {
  const cells = new Map<CellKey, readonly T[]>();
  const divide = (key: CellKey, inside: readonly T[]): void => {
    if (inside.length === 0) return;
    if (inside.length <= most || key.length === FINEST_LEVEL) {
      cells.set(key, inside);
      return;
    }
    const level = key.length + 1;
    const quarters = Map.groupBy(inside, (thing) => cellAt(pointOf(thing), level));
    for (const [quarter, part] of [...quarters].sort()) divide(quarter, part);
  };
  divide('', things);
  return cells;
}
