import { lengthOfPart, numberAt, phraseAt, use, type Reading } from './reading.ts';
import type { Wanted } from './wanted.ts';

/** “A mi”, “my own”. */
const MOST_BETWEEN = 3;

/**
 * Reads whom somebody wants to bring along: “can I bring my sister”, “can my sister come too”. Where others
 * are let in, the meeting is open; where it is a child, it is for children too. Gives the position after it.
 */
export function readBrought(reading: Reading, wanted: Wanted, at: number): number {
  const bring = lengthOfPart(reading, 'bring', at);
  const may = bring > 0 ? 0 : lengthOfPart(reading, 'may', at);
  if (bring + may === 0) return at;
  let who = at + bring + may;
  for (let step = 0; step < MOST_BETWEEN && lengthOfPart(reading, 'whose', who) > 0; step += 1) {
    who += 1;
  }
  // “My 4 year old”; not “llevo 3 años”.
  const years =
    numberAt(reading, who) === undefined ? 0 : lengthOfPart(reading, 'yearsOld', who + 1);
  const child = years > 1 ? years + 1 : lengthOfPart(reading, 'child', who);
  const guest = Math.max(lengthOfPart(reading, 'guest', who), relativeAt(reading, who));
  let end = who + Math.max(child, guest);
  if (end === who) return at;
  if (may > 0) {
    const along = lengthOfPart(reading, 'along', end);
    if (along === 0) return at;
    end += along;
  }
  wanted.types.add(child >= guest ? 'child-friendly' : 'open');
  use(reading, at, end);
  return end;
}

/** The length of a phrase for a relative: “husband”, “other half” after “my”. */
const relativeAt = (reading: Reading, at: number): number => {
  for (const from of [at, at - 1]) {
    const phrase = phraseAt(reading, from);
    const isRelative = phrase?.asked.some(({ values }) => values[0] === 'relative') === true;
    const end = from + (phrase?.words.length ?? 0);
    if (isRelative && end > at) return end - at;
  }
  return 0;
};
