import {
  beginsClause,
  lengthBefore,
  lengthOfPart,
  phraseAt,
  use,
  type Reading,
} from './reading.ts';

/** What after “in” or “at” makes “sat” a Saturday: “sat in the morning”, “sat in my area”. */
const OF_MEETINGS: ReadonlySet<string> = new Set(['day', 'time', 'soon', 'attendance', 'near']);

/**
 * “I’m sat in my car”, “sitting outside”: where somebody is says nothing of the day or of the meeting. “Sat”
 * of nobody is Saturday, unless it begins a clause and names a seat.
 */
export function readSitting(reading: Reading): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const end = at + lengthOfPart(reading, 'sits', at);
    if (end === at) continue;
    const mayBeDay = phraseAt(reading, end - 1) !== undefined;
    const isSitting = !mayBeDay || lengthBefore(reading, 'whoSits', at) > 0;
    const seat = lengthOfSeat(reading, end, isSitting);
    const isSeated = seat > 0 && (isSitting || beginsClause(reading, at));
    if (isSeated || (isSitting && mayBeDay)) use(reading, at, end + seat, 'passing');
  }
}

/** How long “outside”, “in my car” is at a position; 0 where no seat is named. */
const lengthOfSeat = (reading: Reading, at: number, isSitting: boolean): number => {
  if (reading.tokens[at - 1]?.hasStop === true) return 0;
  const seat = lengthOfPart(reading, 'seat', at);
  const of = lengthOfPart(reading, 'seatOf', at);
  if (of <= seat) return seat;
  const noun = at + of;
  const isOfMeeting = [noun - 1, noun].some((each) =>
    phraseAt(reading, each)?.asked.some(({ filter }) => OF_MEETINGS.has(filter)),
  );
  // “Sat in the park” may be where the meeting is.
  if (!isSitting && (isOfMeeting || phraseAt(reading, at) !== undefined)) return 0;
  return of + Math.max(1, phraseAt(reading, noun)?.words.length ?? 0);
};
