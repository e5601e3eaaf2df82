import { partWords } from './lexicon.ts';
import { isUnknown, lengthBefore, lengthOfPart, use, type Reading } from './reading.ts';

/** What a place was said of: where a meeting is wanted, where the writer is, where somebody else is. */
type Said = 'wish' | 'writer' | 'other' | 'plain';

/** A place with its joint, by its positions. */
type Whereabouts = { readonly from: number; readonly end: number; readonly said: Said };

/**
 * “My son is in York, I live in Leeds”: of several places, the one to go to. That is where a meeting is asked
 * for or a journey leads, else where the writer is; what is said of the others is passed over. `placeEnd`
 * gives where the place ends that begins at a position.
 */
export async function readWhereabouts(
  reading: Reading,
  placeEnd: (at: number) => Promise<number | undefined>,
): Promise<void> {
  const { tokens } = reading;
  const saysWho = tokens.some(
    (_, at) => lengthOfPart(reading, 'writerIn', at) + lengthOfPart(reading, 'otherIn', at) > 0,
  );
  if (!saysWho) return;
  const places: Whereabouts[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const joint = Math.max(
      lengthOfPart(reading, 'nearPlace', at),
      lengthOfPart(reading, 'travels', at),
    );
    const start = at + joint;
    if (joint === 0 || lengthBefore(reading, 'not', at) > 0) continue;
    const end = await placeEnd(start);
    // “In York Street” is no town.
    if (end === undefined || (isUnknown(reading, end) && tokens[end - 1]?.hasStop !== true))
      continue;
    places.push({ from: at, end, said: saidOf(reading, at, start) });
    at = end - 1;
  }
  const chosen = chosenOf(reading, places);
  if (chosen === undefined) return;
  for (const each of places) if (each !== chosen) use(reading, each.from, each.end, 'passing');
}

const saidOf = (reading: Reading, at: number, start: number): Said => {
  const [writer, other] = [
    lengthBefore(reading, 'writerIn', start),
    lengthBefore(reading, 'otherIn', start),
  ];
  if (other > writer) return 'other';
  if (writer > 0) return 'writer';
  const isWish =
    lengthOfPart(reading, 'travels', at) > 0 || lengthBefore(reading, 'wishedIn', at) > 0;
  return isWish ? 'wish' : 'plain';
};

const chosenOf = (reading: Reading, places: readonly Whereabouts[]): Whereabouts | undefined => {
  const of = (said: Said): Whereabouts | undefined => places.find((each) => each.said === said);
  const [wish, writer] = [of('wish'), of('writer')];
  // “I go to one in York but I’m in Leeds.”
  const isNow =
    wish !== undefined &&
    writer !== undefined &&
    writer.from > wish.end &&
    partWords('however').has(reading.tokens[writer.from - 1]?.word ?? '');
  return (
    (isNow ? undefined : wish) ?? writer ?? (of('other') === undefined ? undefined : of('plain'))
  );
};
