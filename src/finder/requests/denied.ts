import { LEXICON, partWords, type Asked } from './lexicon.ts';
import { follows, lengthBefore, lengthOfPart, phraseAt, use, type Reading } from './reading.ts';
import { weekdayOf, type Moment, type Wanted } from './wanted.ts';

/** Small words that may stand between “without” and “God”. */
const MOST_ASIDE = 3;
/** “On the” Sunday, “por las” mañanas. */
const MOST_ARTICLES = 2;

/** What decides how far a “not” reaches: the filter of what follows it, and whether that is religion. */
export type Deniable = { readonly filter: string; readonly isReligion: boolean };

/** Where a “not” begins that stands before a phrase or its article; of religion, also a little before. */
export function negationBefore(
  reading: Reading,
  at: number,
  { filter, isReligion }: Deniable,
): number | undefined {
  const isKind = filter === 'type' || filter === 'access';
  let start = at;
  for (let gap = 0; gap <= (isReligion ? MOST_ASIDE : MOST_ARTICLES); gap += 1) {
    const end = at - gap;
    const isSmall = isReligion
      ? LEXICON.small.has(reading.tokens[end]?.word ?? '')
      : lengthOfPart(reading, 'article', end) > 0 ||
        // “No meetings with children”.
        (isKind && lengthOfPart(reading, 'meeting', end) > 0);
    // “No, Friday.”
    if ((gap > 0 && !isSmall) || reading.tokens[end - 1]?.hasStop === true) break;
    const length = lengthBefore(reading, 'not', end);
    // “Is there nothing on Mondays?”
    if (partWords('there').has(reading.tokens[end - length - 1]?.word ?? '')) continue;
    if (length > 0) start = Math.min(start, end - length);
    const save = filter === 'for' ? 0 : lengthBefore(reading, 'save', end);
    if (save > 0 && isOfAll(reading, end - save, at)) start = Math.min(start, end - save);
  }
  return start < at ? start : undefined;
}

/** “Any night of the week” */
const MOST_OF_ALL = 5;

/** “Any day but Friday”; not “any day, but Friday is best”. */
const isOfAll = (reading: Reading, before: number, at: number): boolean => {
  return (
    speaksOfAll(reading, before, before - MOST_OF_ALL) &&
    !partWords('rather').has(reading.tokens[at + 1]?.word ?? '')
  );
};

/** What one wish after another says of days and parts of the day: “mondays and tuesdays”. */
export type Run = {
  readonly filter: string;
  /** The position after its last word. */
  readonly end: number;
  /** The day it ends with, where that is a single one. */
  readonly day: number | undefined;
  readonly days: readonly number[];
  readonly times: readonly string[];
  /** What its last phrase asks for. */
  readonly asked: readonly Asked[];
};

/** Whether a phrase goes on with a run: “Monday, Tuesday or Wednesday”. A comma alone may begin something else. */
export function goesOn(
  reading: Reading,
  run: Run | undefined,
  at: number,
  { filter, hasCommas }: { readonly filter: string; readonly hasCommas: boolean },
): run is Run {
  if (run?.filter !== filter) return false;
  const joint = follows(reading, run.end, at);
  return joint === 'word' || (joint === 'comma' && hasCommas);
}

/** Whether every day or meeting has been spoken of before a position: what then is left out may be a list. */
export function speaksOfAll({ tokens }: Reading, before: number, from = 0): boolean {
  const every = partWords('every');
  return tokens.slice(Math.max(0, from), before).some(({ word }) => every.has(word));
}

/** “Mondays are no good”, “los lunes no puedo”: what has just been named is not wanted. Gives the position after it. */
export function readUnfit(reading: Reading, wanted: Wanted, run: Run): number {
  const end = endOfUnfit(reading, run.end);
  if (end > run.end) deny(wanted, run);
  use(reading, run.end, end);
  return end;
}

/** The position after “is no good”, “no” or the like, where that is all that is said from a position on. */
export function endOfUnfit(reading: Reading, at: number): number {
  const end = at + lengthOfPart(reading, 'unfit', at);
  return isSaid(reading, end) ? end : at;
}

/** “I work Tuesdays, any other day”: the days named are those that are not wanted; after “or”, all will do. */
export function readOtherDays(reading: Reading, wanted: Wanted): void {
  if (wanted.days.size === 0 && wanted.passed.size === 0) return;
  for (let at = 1; at < reading.tokens.length; at += 1) {
    const length = lengthOfPart(reading, 'otherDay', at);
    if (length === 0) continue;
    const isChoice = partWords('or').has(reading.tokens[at - 1]?.word ?? '');
    const days = [...wanted.days, ...wanted.passed];
    wanted.days.clear();
    if (!isChoice) for (const day of days) wanted.denied.days.add(day);
    use(reading, at, at + length);
    return;
  }
}

/** Whether a clause ends before a position. */
const isSaid = ({ tokens }: Reading, at: number): boolean =>
  at >= tokens.length ||
  tokens[at - 1]?.hasStop === true ||
  partWords('clause').has(tokens[at]?.word ?? '');

/** “Not on Monday mornings” leaves out Mondays, for no filter can say it; other mornings may do. */
export function deny(wanted: Wanted, { days, times }: Run): void {
  for (const day of days) {
    wanted.days.delete(day);
    wanted.denied.days.add(day);
  }
  for (const time of times) {
    wanted.times.delete(time);
    if (days.length === 0) wanted.denied.times.add(time);
  }
}

/** The run that a phrase makes by itself. */
export function runOf(reading: Reading, at: number, moment: Moment): Run | undefined {
  const phrase = phraseAt(reading, at);
  const [first] = phrase?.asked ?? [];
  if (phrase === undefined || first === undefined) return undefined;
  const of = (filter: string): readonly string[] =>
    phrase.asked.flatMap((each) => (each.filter === filter ? each.values : []));
  const days = of('day').map((value) => weekdayOf(value, moment));
  return {
    filter: first.filter,
    end: at + phrase.words.length,
    day: days.length === 1 ? days[0] : undefined,
    days,
    times: of('time'),
    asked: phrase.asked,
  };
}
