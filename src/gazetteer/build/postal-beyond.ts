import { metresBetween, type Point } from '../../geo/point.ts';
import type { PostalCode } from '../format.ts';

/** How many characters may stand for an area of codes. */
const LENGTHS = [3, 4] as const;
/** No code is farther than this from the point of the area it is counted to. */
const AREA_METRES = 120_000;

/** From farther away than this, a code within reach says nothing of one out of reach. */
const GUESS_METRES = 80_000;

/**
 * The areas of codes that no meeting is near, so that somebody there is told where the nearest is: as
 * beginnings, each as short as lets all codes behind it lie together, and none of them within reach; in
 * ascending order, as are `known` and `near`. A code that shares even its fourth character with one within
 * reach is left to be guessed from that, unless it lies far from it.
 */
export function postalBeyond(
  known: readonly PostalCode[],
  near: readonly PostalCode[],
): readonly PostalCode[] {
  const reached = new Set(near.map(({ code }) => code));
  const areasOf = (
    codes: readonly PostalCode[],
    [length, ...longer]: readonly number[],
  ): readonly PostalCode[] => {
    if (length === undefined) return codes;
    return [...Map.groupBy(codes, ({ code }) => code.slice(0, length))].flatMap(
      ([beginning, alike]) => {
        const isReached = alike.some(({ code }) => reached.has(code));
        if (isReached && longer.length === 0) return farFrom(alike, reached);
        const point = middleOf(alike);
        const isArea = alike.every((each) => metresBetween(each.point, point) <= AREA_METRES);
        return isArea && !isReached ? [{ code: beginning, point }] : areasOf(alike, longer);
      },
    );
  };
  return areasOf(known, LENGTHS);
}

const farFrom = (
  alike: readonly PostalCode[],
  reached: ReadonlySet<string>,
): readonly PostalCode[] => {
  const near = alike.filter(({ code }) => reached.has(code));
  return alike.filter(
    ({ code, point }) =>
      !reached.has(code) && near.every((each) => metresBetween(each.point, point) > GUESS_METRES),
  );
};

/** The middle of the smallest box around some codes. */
const middleOf = (codes: readonly PostalCode[]): Point => {
  const middle = (of: (point: Point) => number): number => {
    const values = codes.map(({ point }) => of(point));
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return { lat: middle(({ lat }) => lat), lon: middle(({ lon }) => lon) };
};
