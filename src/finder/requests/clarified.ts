import type { PlaceLike } from './places.ts';
import {
  areFree,
  isUnknown,
  lengthOfPart,
  phraseAt,
  use,
  type Reading,
  type Use,
} from './reading.ts';
import { typedText } from './tokens.ts';
import type { Wanted } from './wanted.ts';

/** A place and what it lies in, by their positions: “Portland, the one in Maine”. */
type Clarified = {
  readonly place: readonly [from: number, to: number];
  readonly area: readonly [from: number, to: number];
  /** Whether the words say that it is this place and no other of its name. */
  readonly isExpress: boolean;
};

const MOST_WORDS = 3;

/**
 * “Portland, the one in Maine, not Oregon”: a place by what it lies in. Where nobody knows that one, it is
 * no other of its name: the words are searched.
 */
export async function readClarified(
  text: string,
  reading: Reading,
  wanted: Wanted,
  placeLike: PlaceLike,
): Promise<boolean> {
  const all = clarifiedPlaces(reading);
  const typed = ([from, to]: readonly [number, number]): string =>
    typedText(text, reading.tokens, from, to);
  const settle = ({ place: [from], area: [, end] }: Clarified, as: Use): true => {
    use(reading, from, end, as);
    const not = lengthOfPart(reading, 'not', end);
    let last = end + not;
    while (not > 0 && (isUnknown(reading, last) || lengthOfPart(reading, 'thatIsIn', last) > 0)) {
      last += 1;
    }
    if (last > end + not) use(reading, end, last, 'joint');
    return true;
  };
  for (const each of all) {
    const key = await placeLike(`${typed(each.place)}, ${typed(each.area)}`, 'exact');
    if (key === undefined) continue;
    wanted.place = key;
    return settle(each, 'wish');
  }
  for (const each of all) {
    if (each.isExpress && (await placeLike(typed(each.place), 'exact')) !== undefined) {
      return settle(each, 'name');
    }
  }
  return false;
}

/** Every way to read “a place in an area”, the longest first. */
const clarifiedPlaces = (reading: Reading): readonly Clarified[] => {
  const found: Clarified[] = [];
  for (let to = 1; to < reading.tokens.length; to += 1) {
    const joint = lengthOfPart(reading, 'thatIsIn', to);
    if (joint === 0 || !isUnknown(reading, to - 1)) continue;
    const start = to + joint;
    for (let end = start + MOST_WORDS; end > start; end -= 1) {
      if (!areFree(reading, start, end) || !isUnknown(reading, end - 1)) continue;
      if (phraseAt(reading, start) !== undefined) continue;
      for (let from = to - MOST_WORDS; from < to; from += 1) {
        if (!areFree(reading, from, to)) continue;
        found.push({ place: [from, to], area: [start, end], isExpress: joint > 1 });
      }
    }
  }
  return found;
};

/**
 * “Melbourne Florida, not the one in Australia”: what is said of the other one is not searched. Where the
 * place would be that very one, or nobody knows it, its words are searched. Whether that settles the place.
 */
export async function readDeniedArea(
  text: string,
  reading: Reading,
  wanted: Wanted,
  placeLike: PlaceLike,
): Promise<boolean> {
  const { tokens } = reading;
  const typed = (from: number, to: number): string => typedText(text, tokens, from, to);
  /** Whether words name a place and what it lies in. */
  const isQualified = async (start: number, to: number): Promise<boolean> => {
    for (let end = to - 1; end > start; end -= 1) {
      if ((await placeLike(typed(start, end), 'exact')) !== undefined) return true;
    }
    return false;
  };
  for (let at = 1; at < tokens.length; at += 1) {
    const not = lengthOfPart(reading, 'not', at);
    const joint = not === 0 ? 0 : lengthOfPart(reading, 'thatIsIn', at + not);
    const area = at + not + joint;
    if (joint < 2 || !isUnknown(reading, area)) continue;
    let end = area;
    while (end < area + MOST_WORDS && isUnknown(reading, end)) {
      end += 1;
      if (tokens[end - 1]?.hasStop === true) break;
    }
    let from = at;
    while (from > 0 && from > at - MOST_WORDS - 1 && isUnknown(reading, from - 1)) from -= 1;
    if (from === at) continue;
    use(reading, at, end, 'passing');
    for (let start = from; start < at; start += 1) {
      const key = await placeLike(typed(start, at), 'exact');
      if (key === undefined) continue;
      const other = await placeLike(`${typed(start, at)}, ${typed(area, end)}`, 'exact');
      if (other === key || (other === undefined && !(await isQualified(start, at)))) break;
      wanted.place = key;
      use(reading, start, at);
      return true;
    }
    use(reading, from, at, 'name');
    return true;
  }
  return false;
}
