import {
  areFree,
  lengthBefore,
  lengthOfPart,
  numberAt,
  phraseAt,
  standsAt,
  use,
  type Reading,
} from './reading.ts';
import type { Wanted } from './wanted.ts';

const HOUR = 60;
const DAY = 24 * HOUR;
/** “At seven” is a little before or after. */
const LEEWAY = 30;

type HalfOfDay = 'am' | 'pm';

/** A time of the clock as typed: `7`, `7:30`, `19h`, `7 pm`. */
type ClockTime = {
  readonly hours: number;
  readonly minutes: number;
  readonly half: HalfOfDay | undefined;
  /** Whether it can be nothing but a time. */
  readonly isClear: boolean;
  /** The position after it. */
  readonly end: number;
};

type Relation = 'after' | 'before' | 'at';

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
  if (between === 0 && !isJoined && !first.isClear && !last.isClear) return undefined;
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
  const settle = (time: ClockTime, from: number, relation: Relation): number => {
    const onwards = lengthOfPart(reading, 'onwards', time.end);
    const orEarlier = lengthOfPart(reading, 'orEarlier', time.end);
    const meant = onwards > 0 ? 'after' : orEarlier > 0 ? 'before' : relation;
    place(wanted, minutesOf(time, hint, meant), meant);
    const end = time.end + Math.max(onwards, orEarlier);
    use(reading, from, end);
    return end;
  };
  for (const relation of ['after', 'before', 'at'] as const) {
    const length = lengthOfPart(reading, relation, at);
    const time = length === 0 ? undefined : clockTimeAt(reading, at + length);
    if (time === undefined) continue;
    return settle(time, at, relation);
  }
  const alone = clockTimeAt(reading, at);
  if (alone === undefined) return undefined;
  const isOpenEnded =
    lengthOfPart(reading, 'onwards', alone.end) + lengthOfPart(reading, 'orEarlier', alone.end) > 0;
  if (!alone.isClear && !isOpenEnded) return undefined;
  return settle(alone, at, 'at');
}

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

const noonAt = (reading: Reading, at: number): ClockTime | undefined => {
  const length = lengthOfPart(reading, 'noon', at);
  return length === 0
    ? undefined
    : { hours: 12, minutes: 0, half: 'pm', isClear: true, end: at + length };
};

const CLOCK = /^(\d{1,2})[:h](\d{2})$/;

function clockTimeAt(reading: Reading, at: number): ClockTime | undefined {
  if (!areFree(reading, at, at + 1)) return undefined;
  const isHalfPast = standsAt(reading, ['half', 'past'], at);
  const start = isHalfPast ? at + 2 : at;
  const written = CLOCK.exec(reading.tokens[start]?.word ?? '');
  const hours = written === null ? numberAt(reading, start) : Number(written[1]);
  if (hours === undefined || !Number.isInteger(hours) || hours > 24) return undefined;
  // “12 step”, “12 and 12” and “24/7” are no times.
  if (written === null && (phraseAt(reading, start)?.words.length ?? 0) > 1) return undefined;
  let end = start + 1;
  const half = lengthOfPart(reading, 'half', end);
  const minutes = written !== null ? Number(written[2]) : half > 0 || isHalfPast ? 30 : 0;
  if (minutes > 59) return undefined;
  if (written === null) end += half;
  const oClock = lengthOfPart(reading, 'oClock', end);
  end += oClock;
  const pm = lengthOfPart(reading, 'pm', end);
  const am = lengthOfPart(reading, 'am', end);
  const isRanging = lengthOfPart(reading, 'to', end) > 0 && am + pm === 0;
  const halfOfDay = pm > 0 ? 'pm' : am > 0 ? 'am' : undefined;
  return {
    hours,
    minutes,
    half: halfOfDay,
    isClear: written !== null || oClock > 0 || am + pm > 0 || isHalfPast || hours === 0,
    end: isRanging ? end : end + Math.max(am, pm),
  };
}

const bothHalves = ({ hours, minutes }: ClockTime): readonly number[] =>
  hours > 12 || hours === 0
    ? [hours * HOUR + minutes]
    : [(hours % 12) * HOUR + minutes, ((hours % 12) + 12) * HOUR + minutes];

function minutesOf(time: ClockTime, hint: HalfOfDay | undefined, relation: Relation): number {
  const [early = 0, late = early] = bothHalves(time);
  if (time.hours === 12) {
    const isMidnight = time.half === 'am' || (time.half === undefined && hint === 'am');
    return isMidnight ? early : late;
  }
  const half = time.half ?? hint ?? usualHalf(time.hours, relation);
  return half === 'am' ? early : late;
}

const usualHalf = (hours: number, relation: Relation): HalfOfDay => {
  if (relation === 'before') return hours >= 8 ? 'am' : 'pm';
  if (relation === 'after') return hours >= 10 ? 'am' : 'pm';
  return hours >= 9 ? 'am' : 'pm';
};

/** Reads how soon it should begin: “in the next hour”, “en las próximas 2 horas”, “in half an hour”. */
export function readSoon(reading: Reading, wanted: Wanted): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const before = lengthOfPart(reading, 'inNext', at);
    if (before === 0) continue;
    const start = at + before;
    const typed = numberAt(reading, start);
    const afterNumber = typed === undefined ? start : start + 1;
    for (const from of [afterNumber, afterNumber + 1]) {
      const hours = lengthOfPart(reading, 'hours', from);
      const minutes = lengthOfPart(reading, 'minutes', from);
      if (hours + minutes === 0 || !areFree(reading, at, from)) continue;
      const number = typed ?? 1;
      wanted.soonMinutes = Math.min(1440, Math.round(hours > 0 ? number * HOUR : number));
      use(reading, at, from + Math.max(hours, minutes));
      break;
    }
  }
}

const KM_PER_MILE = 1.609344;

/** Reads how far: “within 5 miles”, “10km”. Gives the positions after which its place may stand. */
export function readDistance(reading: Reading, wanted: Wanted): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const far = numberAt(reading, at);
    if (far === undefined || !areFree(reading, at, at + 1)) continue;
    const miles = lengthOfPart(reading, 'miles', at + 1);
    const kilometres = lengthOfPart(reading, 'kilometres', at + 1);
    if (miles + kilometres === 0) continue;
    const km = Math.round(miles > 0 ? far * KM_PER_MILE : far);
    wanted.withinKm = Math.max(1, Math.min(1000, km));
    const end = at + 1 + Math.max(miles, kilometres);
    use(reading, at - lengthBefore(reading, 'within', at), end);
    ends.push(end);
  }
  return ends;
}
