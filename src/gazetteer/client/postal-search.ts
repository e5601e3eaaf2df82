import { metresBetween, type Point } from '../../geo/point.ts';
import type { KnownCode } from '../format.ts';
import { postalBeginning, postalUnit } from '../postal-unit.ts';

/** One code, or all that begin alike and lie together. */
export type PostalArea = {
  /** “19104”, or the beginning of several: “191”. */
  readonly code: string;
  readonly isBeginning: boolean;
  /** No code that begins as typed is known; this is what lies around it. */
  readonly isGuess: boolean;
  /** No meeting is within reach. */
  readonly isBeyond: boolean;
  readonly point: Point;
};

/** Codes that begin alike are one area only if none is farther than this from their middle. */
const ONE_AREA_METRES = 80_000;
/** The fewest characters that name an area when nothing longer is known. */
const LEAST_BEGINNING = 2;

/**
 * What a typed postal code means in a country, the likeliest first: the code itself; else the area of all codes
 * that begin so, and the first of them; else the area of those that share its longest known beginning.
 * `codes` come in ascending order.
 */
export function postalAreas(
  country: string,
  codes: readonly KnownCode[],
  typed: string,
  most: number,
): readonly PostalArea[] {
  const wanted = postalBeginning(country, typed);
  if (wanted === undefined) return [];
  for (let length = wanted.length; length >= LEAST_BEGINNING; length -= 1) {
    const beginning = wanted.slice(0, length);
    const alike = beginningWith(codes, beginning);
    const [first] = alike;
    if (first === undefined) continue;
    const isKnown = length === wanted.length;
    const single = alike.map(({ code, point, isBeyond = false }) => ({
      code,
      point,
      isBeginning: isBeyond && postalUnit(country, code) === undefined,
      isGuess: false,
      isBeyond,
    }));
    // A code typed to its end means no other that begins so.
    const isComplete = first.code === wanted && lettersOf(typed) > wanted.length;
    if (isComplete) return single.slice(0, 1);
    if (isKnown && (first.code === wanted || alike.length === 1)) return single.slice(0, most);
    const area = areaOf(beginning, alike, !isKnown);
    if (!isKnown) return area === undefined ? [] : [area];
    return [...(area === undefined ? [] : [area]), ...single].slice(0, most);
  }
  return [];
}

const lettersOf = (text: string): number => text.replace(/[^\p{L}\d]/gu, '').length;

const areaOf = (
  code: string,
  codes: readonly KnownCode[],
  isGuess: boolean,
): PostalArea | undefined => {
  const middle = (of: (point: Point) => number): number =>
    codes.map(({ point }) => of(point)).sort((a, b) => a - b)[codes.length >> 1] ?? 0;
  const point = { lat: middle(({ lat }) => lat), lon: middle(({ lon }) => lon) };
  const isTogether = codes.every((each) => metresBetween(each.point, point) <= ONE_AREA_METRES);
  const isBeyond = codes.every((each) => each.isBeyond);
  return isTogether ? { code, isBeginning: true, isGuess, isBeyond, point } : undefined;
};

const beginningWith = (codes: readonly KnownCode[], beginning: string): readonly KnownCode[] => {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((codes[middle]?.code ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (codes[end]?.code.startsWith(beginning) === true) end += 1;
  return codes.slice(low, end);
};
