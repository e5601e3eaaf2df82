import { LEXICON, partWords } from './lexicon.ts';
import {
  areFree,
  isUnknown,
  lengthOfPart,
  numberAt,
  phraseAt,
  worthAt,
  type Reading,
} from './reading.ts';

const HOUR = 60;

export type HalfOfDay = 'am' | 'pm';

/** A time of the clock as typed: `7`, `7:30`, `19h`, `7 pm`, `half seven`. */
export type ClockTime = {
  readonly hours: number;
  /** Past the hour; below zero before it. */
  readonly minutes: number;
  readonly half: HalfOfDay | undefined;
  /** Whether it can be nothing but a time. */
  readonly isClear: boolean;
  /** Whether it is four digits, which may be a postal code or a year too. */
  readonly isFourDigits: boolean;
  /** The position after it. */
  readonly end: number;
};

/** How a time stands to when a meeting begins. */
export type Relation = 'after' | 'before' | 'at';

const CLOCK = /^(\d{1,2})[:h](\d{2})$/;
const FOUR_DIGITS = /^(0\d|1\d|2[0-3]|[1-9])([0-5]\d)$/;

/** The time that begins at a position, if one does. */
export function clockTimeAt(reading: Reading, at: number): ClockTime | undefined {
  if (!areFree(reading, at, at + 1)) return undefined;
  const past = worthAt(reading, LEXICON.beforeHour, at);
  const start = at + (past?.words.length ?? 0);
  const word = reading.tokens[start]?.word ?? '';
  const fourDigits = FOUR_DIGITS.exec(word);
  const written = CLOCK.exec(word) ?? fourDigits;
  const hours = written === null ? numberAt(reading, start) : Number(written[1]);
  // “24 horas” is no time, nor is “a few hours”.
  if (partWords('vague').has(word)) return undefined;
  if (hours === undefined || !Number.isInteger(hours) || hours > (written === null ? 23 : 24)) {
    return undefined;
  }
  if (past !== undefined && (hours < 1 || hours > 12)) return undefined;
  // “12 step”, “12 and 12” and “24/7” are no times.
  if (written === null && (phraseAt(reading, start)?.words.length ?? 0) > 1) return undefined;
  let end = start + 1;
  const more = written === null ? worthAt(reading, LEXICON.afterHour, end) : undefined;
  const minutes = written === null ? (past ?? more)?.worth : Number(written[2]);
  if (minutes !== undefined && minutes > 59) return undefined;
  // “At 630”; 145 Main Street is none.
  const isLoose = word.length === 3 && fourDigits !== null;
  if (isLoose && (Number(written?.[2]) % 15 > 0 || isUnknown(reading, start + 1))) return undefined;
  end += more?.words.length ?? 0;
  const oClock = lengthOfPart(reading, 'oClock', end);
  end += oClock;
  const pm = lengthOfPart(reading, 'pm', end);
  const am = lengthOfPart(reading, 'am', end);
  // A range goes on; “this evening” says the day too.
  const goesOn =
    (lengthOfPart(reading, 'to', end) > 0 && am + pm === 0) || asksFor(reading, end, 'today');
  const isFourDigits = fourDigits !== null;
  // “Is there one tonight?” asks for one meeting, “una por la tarde” too.
  const isOne = hours === 1 && written === null && !/^\d/.test(word);
  return {
    hours,
    minutes: minutes ?? 0,
    // “07:00” and “0730” are of the clock of 24 hours.
    half: pm > 0 ? 'pm' : am > 0 || (/^0|^\d{4}$/.test(word) && hours < 12) ? 'am' : undefined,
    isClear:
      (minutes !== undefined && !isFourDigits) ||
      oClock > 0 ||
      (am + pm > 0 && !isOne) ||
      hours === 0,
    isFourDigits,
    end: goesOn ? end : end + Math.max(am, pm),
  };
}

const asksFor = (reading: Reading, at: number, day: string): boolean =>
  phraseAt(reading, at)?.asked.some(({ values }) => values[0] === day) === true;

/** Noon at a position, where it may be one end of a range. */
export function noonAt(reading: Reading, at: number): ClockTime | undefined {
  const length = lengthOfPart(reading, 'noon', at);
  if (length === 0) return undefined;
  const end = at + length;
  return { hours: 12, minutes: 0, half: 'pm', isClear: true, isFourDigits: false, end };
}

/** Minutes after midnight, where `hint` is the half of the day that is spoken of elsewhere. */
export function minutesOf(
  time: ClockTime,
  hint: HalfOfDay | undefined,
  relation: Relation,
): number {
  const [early = 0, late = early] = bothHalves(time);
  if (time.hours === 12) {
    const isMidnight = time.half === 'am' || (time.half === undefined && hint === 'am');
    return isMidnight ? early : late;
  }
  const half = time.half ?? hint ?? usualHalf(time.hours, relation);
  return half === 'am' ? early : late;
}

/** What a time may mean, in minutes after midnight: before noon and after it. */
export function bothHalves({ hours, minutes }: ClockTime): readonly number[] {
  return hours > 12 || hours === 0
    ? [hours * HOUR + minutes]
    : [(hours % 12) * HOUR + minutes, ((hours % 12) + 12) * HOUR + minutes];
}

const usualHalf = (hours: number, relation: Relation): HalfOfDay => {
  if (relation === 'before') return hours >= 8 ? 'am' : 'pm';
  if (relation === 'after') return hours >= 10 ? 'am' : 'pm';
  return hours >= 9 ? 'am' : 'pm';
};
