import { partWords } from './lexicon.ts';
import {
  isSmall,
  isUnknown,
  lengthBefore,
  lengthOfPart,
  phraseAt,
  use,
  type Reading,
} from './reading.ts';

/** “Attitude of gratitude” */
const MOST_WORDS = 4;

/**
 * “Grupo Nueva Esperanza monterrey”, “a group called first steps in Leeds”: what a group is called is searched
 * as it stands. A name by capitals has a word that asks for nothing; “grupo Mujeres” has none. `isPlace` tells
 * of words (from, to before) whether they are a place, which may follow the name.
 */
export async function readGroupName(
  reading: Reading,
  isPlace: (from: number, to: number) => Promise<boolean>,
): Promise<void> {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const called = lengthOfPart(reading, 'called', at);
    const from = at + Math.max(called, lengthOfPart(reading, 'groupOf', at));
    if (from === at) continue;
    const whole =
      endOfCapitals(reading, from) ??
      (called > 0 ? endOfName(reading, from) : endOfNew(reading, from));
    const to = await endBeforePlace(reading, from, whole, isPlace);
    const isName =
      called > 0 ? !isAllSmall(reading, from, to) : isMoreThanWishes(reading, from, to);
    if (isName) use(reading, from, to, 'name');
  }
}

/** The end of words with capitals and the small ones between them, where there are any such. */
const endOfCapitals = (reading: Reading, from: number): number | undefined => {
  const { tokens } = reading;
  const isCapital = (at: number): boolean => /^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? '');
  if (!isCapital(from)) return undefined;
  let end = from;
  for (let at = from; at < tokens.length && !endsName(reading, at); at += 1) {
    if (isCapital(at)) end = at + 1;
    else if (!isSmall(reading, at)) break;
    if (tokens[at]?.hasStop === true) break;
  }
  return end;
};

/** The end of a name in small letters: where a place, a day or the clause begins or ends. */
const endOfName = (reading: Reading, from: number): number => {
  const { tokens } = reading;
  let at = from;
  while (at < tokens.length && at < from + MOST_WORDS && !endsName(reading, at)) {
    if (lengthOfPart(reading, 'nearPlace', at) > 0) break;
    at += 1;
    if (tokens[at - 1]?.hasStop === true) break;
  }
  return at;
};

/** “Grupo nueva luz”: a new group would be “nuevo”. */
const endOfNew = (reading: Reading, from: number): number =>
  partWords('newNames').has(reading.tokens[from]?.word ?? '') &&
  reading.tokens[from]?.hasStop === false &&
  from + 1 < reading.tokens.length &&
  !endsName(reading, from + 1)
    ? from + 2
    : from;

/** Whether a word asks for something that no group is called after here: a day, a programme, “online”. */
const endsName = (reading: Reading, at: number): boolean =>
  phraseAt(reading, at)?.asked.some(({ filter }) => filter !== 'type') === true;

/** The end of a name without the place at its end: “Nueva Esperanza en Monterrey”. */
const endBeforePlace = async (
  reading: Reading,
  from: number,
  to: number,
  isPlace: (from: number, to: number) => Promise<boolean>,
): Promise<number> => {
  for (let at = from; at < to; at += 1) {
    if (await isPlace(at, to)) return at - lengthBefore(reading, 'nearPlace', at);
  }
  return to;
};

/** “Called off” */
const isAllSmall = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (!isSmall(reading, at)) return false;
  return true;
};

/** Whether there is a word in it that asks for nothing; after “nueva” a small one is a name too: “nueva vida”. */
const isMoreThanWishes = (reading: Reading, from: number, to: number): boolean => {
  const isOfNew = partWords('newNames').has(reading.tokens[from]?.word ?? '');
  for (let at = from; at < to;) {
    const length = phraseAt(reading, at)?.words.length ?? 0;
    if (length === 0 && (isUnknown(reading, at) || (isOfNew && at > from))) return true;
    at += Math.max(1, length);
  }
  return false;
};
