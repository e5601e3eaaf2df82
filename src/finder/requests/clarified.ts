import { areFree, isUnknown, lengthOfPart, phraseAt, type Reading } from './reading.ts';

/** A place and what it lies in, by their positions: “Portland, the one in Maine”. */
export type Clarified = {
  readonly place: readonly [from: number, to: number];
  readonly area: readonly [from: number, to: number];
  /** Whether the words say that it is this place and no other of its name. */
  readonly isExpress: boolean;
};

const MOST_WORDS = 3;

/** Every way to read “a place in an area”, the longest first. */
export function clarifiedPlaces(reading: Reading): readonly Clarified[] {
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
}
