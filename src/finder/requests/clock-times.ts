import {
  bothHalves,
  clockTimeAt,
  minutesOf,
  noonAt,
  type ClockTime,
  type HalfOfDay,
  type Relation,
} from './clock-time.ts';
import { endOfUnfit } from './denied.ts';
import { partWords } from './lexicon.ts';
import { isAtWork } from './passing.ts';
import { lengthBefore, lengthOfPart, numberAt, phraseAt, use, type Reading } from './reading.ts';
import type { Wanted } from './wanted.ts';

const DAY = 24 * 60;
/** “At seven” is a little before or after. */
const LEEWAY = 30;

/**
 * Reads times of the clock: “after 6”, “6–8pm”, “a las siete y media”. An hour without am or pm follows
 * the part of the day named elsewhere (`hint`); else 1 to 7 are after noon and 9 to 11 before it, 8 is
 * the evening except as an end, and “after 9” is the evening too, for that is when people ask.
 */
export function readClockTimes(
  reading: Reading,
  wanted: Wanted,
  hint: HalfOfDay | undefined,
): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const end = readRange(reading, wanted, at, hint) ?? readSingle(reading, wanted, at, hint);
    if (end !== undefined) at = end - 1;
  }
}

function readRange(
  reading: Reading,
  wanted: Wanted,
  at: number,
  hint: HalfOfDay | undefined,
): number | undefined {
  const between = lengthOfPart(reading, 'between', at);
  const first = noonAt(reading, at + between) ?? clockTimeAt(reading, at + between);
  if (first === undefined) return undefined;
  const isJoined = reading.tokens[first.end]?.isJoined === true;
  const to = isJoined ? 0 : lengthOfPart(reading, 'to', first.end);
  if (!isJoined && to === 0) return undefined;
  const last = noonAt(reading, first.end + to) ?? clockTimeAt(reading, first.end + to);
  if (last === undefined) return undefined;
  // “Nothing between 5 and 7”: no filter can leave it out.
  const not = notBefore(reading, at);
  if (not !== undefined) {
    use(reading, not, last.end, 'denied');
    return last.end;
  }
  // “I work 9–5”: those are no hours to go.
  if (isAtWork(reading, at)) {
    use(reading, at, last.end, 'passing');
    return last.end;
  }
  // “Ten to twelve” may be ten minutes before it.
  const isUntil = partWords('until').has(reading.tokens[first.end]?.word ?? '');
  const isSure = between > 0 || isJoined || isUntil || first.isClear || last.isClear;
  if (!isSure) return undefined;
  // “7–9” is the evening, as “after 7” is; “9–11” the morning.
  const until = minutesOf(last, hint, 'after');
  const half = first.half ?? hint;
  const choices = half === undefined ? bothHalves(first) : [minutesOf(first, half, 'at')];
  const from = choices.filter((each) => each < until).at(-1) ?? choices.at(-1) ?? 0;
  wanted.earliest = from % DAY;
  wanted.latest = until % DAY;
  use(reading, at, last.end);
  return last.end;
}

function readSingle(
  reading: Reading,
  wanted: Wanted,
  at: number,
  hint: HalfOfDay | undefined,
): number | undefined {
  /** “6pm onwards” is after six, whatever stands before it. */
  const settle = (time: ClockTime, from: number, relation: Relation, to = 0): number => {
    const onwards = lengthOfPart(reading, 'onwards', time.end);
    const orEarlier = lengthOfPart(reading, 'orEarlier', time.end);
    const isEnd =
      relation === 'before' && !partWords('until').has(reading.tokens[from]?.word ?? '');
    const isAfter = (!isEnd && readAfterThat(reading, time.end)) || onwards > 0;
    const meant = isAfter ? 'after' : orEarlier > 0 ? 'before' : relation;
    place(wanted, minutesOf(time, hint, meant), meant);
    const end = Math.max(to, time.end + Math.max(onwards, orEarlier));
    use(reading, from, end);
    return end;
  };
  for (const relation of ['after', 'before', 'at'] as const) {
    const length = lengthOfPart(reading, relation, at);
    // “I’ve never been before, 7pm.”
    const isCut = relation !== 'at' && reading.tokens[at + length - 1]?.hasStop === true;
    if (length > 0 && isCut) continue;
    const span = length === 0 ? 0 : lengthOfSpan(reading, at + length);
    if (span > 0 && relation === 'after') {
      use(reading, at, at + length + span, 'passing');
      return at + length + span;
    }
    const time = length === 0 ? undefined : clockTimeAt(reading, at + length);
    if (time === undefined) continue;
    const not = notBefore(reading, at);
    const unfit = endOfUnfit(reading, time.end);
    if (not === undefined && unfit === time.end) return settle(time, at, relation);
    if (relation === 'at') {
      use(reading, not ?? at, unfit, 'denied');
      return unfit;
    }
    // “Nothing after 9” is the evening too.
    const isLate = relation === 'after' && time.half === undefined && hint === undefined;
    const meant = isLate ? { ...time, half: 'pm' as const } : time;
    return settle(meant, not ?? at, NEGATED[relation], unfit);
  }
  const alone = clockTimeAt(reading, at);
  if (alone === undefined) return undefined;
  const isOpenEnded =
    lengthOfPart(reading, 'onwards', alone.end) + lengthOfPart(reading, 'orEarlier', alone.end) > 0;
  const isBesideDay = isDay(reading, at - 1) || (alone.isFourDigits && isDay(reading, alone.end));
  if (!alone.isClear && !isOpenEnded && !isBesideDay) return undefined;
  // “7pm is no good.”
  const unfit = endOfUnfit(reading, alone.end);
  if (unfit > alone.end) {
    use(reading, at, unfit, 'denied');
    return unfit;
  }
  return settle(alone, at, 'at');
}

/** “Not before 8” is after it. */
const NEGATED = { after: 'before', before: 'after' } as const;

/** “At 7pm, is there one after that?”, “busy till 7, anything after?” */
const readAfterThat = (reading: Reading, from: number): boolean => {
  for (let at = from; at < reading.tokens.length; at += 1) {
    const length = lengthOfPart(reading, 'afterThat', at);
    if (length === 0 && !isAfterwards(reading, at)) continue;
    use(reading, at, at + length, 'joint');
    return true;
  }
  return false;
};

/** “After”, “después” with nothing that it is after. */
const isAfterwards = (reading: Reading, at: number): boolean => {
  const end = at + lengthOfPart(reading, 'afterwards', at);
  const { tokens } = reading;
  return (
    end > at &&
    phraseAt(reading, at) === undefined &&
    // “Hasta luego”
    lengthBefore(reading, 'until', at) === 0 &&
    (end === tokens.length ||
      tokens[end - 1]?.hasStop === true ||
      lengthOfPart(reading, 'nearPlace', end) > 0)
  );
};

/** “After 3 years sober” is no time of the clock: how long the number and its unit are; 0 where it is none. */
const lengthOfSpan = (reading: Reading, at: number): number => {
  if (numberAt(reading, at) === undefined || phraseAt(reading, at + 1) !== undefined) return 0;
  const unit = lengthOfPart(reading, 'spanOf', at + 1);
  return unit > 0 ? unit + 1 : 0;
};

/** “I can’t get there until” eight. */
const MOST_UNTIL = 4;

/** Where a “not” begins that turns “before” or “after” round; it may stand a little before “until”. */
const notBefore = (reading: Reading, at: number): number | undefined => {
  const isUntil = partWords('until').has(reading.tokens[at]?.word ?? '');
  for (let back = at; back >= at - MOST_UNTIL && back > 0;) {
    if (reading.tokens[back - 1]?.hasStop === true) return undefined;
    if (back < at && phraseAt(reading, back) !== undefined) return undefined;
    const nothing = lengthBefore(reading, 'nothing', back);
    const length = Math.max(nothing, lengthBefore(reading, 'not', back));
    const word = (at: number): string => reading.tokens[at]?.word ?? '';
    // “Is there nothing on before 9?” asks for one.
    const isOfNothing = partWords('nothing').has(word(back - length));
    if (isOfNothing && partWords('there').has(word(back - length - 1))) return undefined;
    if (length > 0) return back - length;
    const aside = isUntil ? 1 : lengthBefore(reading, 'asideNot', back);
    if (aside === 0) return undefined;
    back -= aside;
  }
  return undefined;
};

/** “Tuesday 7” is a time; so is “1930 tomorrow”. */
const isDay = (reading: Reading, at: number): boolean => {
  const phrase = phraseAt(reading, at);
  return phrase?.words.length === 1 && phrase.asked.some(({ filter }) => filter === 'day');
};

const place = (wanted: Wanted, minutes: number, relation: Relation): void => {
  switch (relation) {
    case 'after':
      wanted.earliest = minutes % DAY;
      break;
    case 'before':
      wanted.latest = minutes % DAY;
      break;
    case 'at':
      wanted.earliest = (minutes - LEEWAY + DAY) % DAY;
      wanted.latest = (minutes + LEEWAY) % DAY;
  }
};

/** Reads four digits that turned out to be no place: “online 1930”. Only round times, for years are written so too. */
export function readBareTime(
  { tokens, uses }: Reading,
  wanted: Wanted,
  isFound: (word: string) => boolean,
): void {
  for (const [at, { word }] of tokens.entries()) {
    const [, hours = '', minutes = ''] = /^(0[6-9]|1\d|2[0-3])([0134][05])$/.exec(word) ?? [];
    if (hours === '' || Number(minutes) % 15 > 0 || uses[at] !== undefined || isFound(word))
      continue;
    place(wanted, Number(hours) * 60 + Number(minutes), 'at');
    uses[at] = 'wish';
  }
}
