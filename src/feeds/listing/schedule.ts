import type { Schedule } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import { dayNamedIn } from './day-names.ts';
import type { DayNumbering } from './day-numbering.ts';
import { daysFrom } from './day.ts';
import type { FallbackZone } from './fallback-zone.ts';
import { asText, lineOf } from './plain-text.ts';
import { slotsIn } from './slots.ts';
import { timeOfDayFrom } from './time-of-day.ts';
import { zoneFrom } from './zone.ts';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HALF_DAY = 720;
/** An end before its start is taken to lie past midnight, or to lack its PM, up to this length. */
const LONGEST_MENDED_MINUTES = 300;
/** What stands as “7–8 PM” in one cell is one meeting, not a day. */
const LONGEST_SPAN_MINUTES = 720;

/** The words of a row that say when it meets. */
export type WhenWords = {
  readonly name: string;
  readonly slug: string;
  readonly day: unknown;
  readonly time: unknown;
  readonly endTime: unknown;
  /** Length in minutes, where a format states it instead of an end. */
  readonly minutes?: number | undefined;
  readonly timezone: unknown;
  readonly country: string | undefined;
};

/** The schedules of a row, one for each day; none when a day, time or zone cannot be read (then rejected). */
export function schedulesFrom(
  words: WhenWords,
  numbering: DayNumbering,
  fallback: FallbackZone & { readonly siteZone: string },
  findings: Findings,
): readonly Schedule[] {
  const slots = slotsIn(words);
  const schedules = slots.flatMap((slot) =>
    slotSchedules({ ...words, ...slot }, numbering, fallback, findings),
  );
  if (findings.isRejected) return [];
  const weekly = schedules.filter(({ kind }) => kind === 'weekly');
  return weekly.length > 0 ? weekly : schedules.slice(0, 1);
}

function slotSchedules(
  words: WhenWords,
  numbering: DayNumbering,
  fallback: FallbackZone & { readonly siteZone: string },
  findings: Findings,
): readonly Schedule[] {
  const days = readDays(words, numbering, findings);
  const span = readTime(words.time, findings);
  const start = span?.minutes;
  if (findings.isRejected) return [];
  if (days.length === 0 || span === undefined || start === undefined) {
    const hasDay = days.length > 0;
    if (hasDay || start !== undefined) {
      findings.note(
        hasDay ? 'missing-time' : 'missing-day',
        hasDay ? 'time' : 'day',
        hasDay
          ? 'There is a day but no time, so it is shown as a meeting by arrangement; please add the time.'
          : 'There is a time but no day, so it is shown as a meeting by arrangement; please add the day.',
      );
    }
    return [{ kind: 'by-appointment' }];
  }
  const zone = readZone(words, fallback, findings);
  if (zone === undefined) return [];
  const minutes = readLength(words, span, findings);
  const length = minutes === undefined ? {} : { minutes };
  return days.map((day) => ({ kind: 'weekly', day, start, ...length, zone }));
}

const ALWAYS_OPEN =
  /\b(?:24 ?\/ ?7|24[ -]?(?:hrs?|hours?)|round the clock|always open|24 ?stunden|rund um die uhr|24 ?h(?:oras|eures)?|las 24 horas|jour et nuit)\b/iu;

/** A meeting without day and time that says it is there at all hours is always open, not by arrangement. */
export function withAlwaysOpen(
  schedules: readonly Schedule[],
  texts: readonly (string | undefined)[],
): readonly Schedule[] {
  const [only] = schedules;
  const isAlwaysOpen =
    only?.kind === 'by-appointment' &&
    texts.some((text) => text !== undefined && ALWAYS_OPEN.test(text.slice(0, 2_000)));
  return isAlwaysOpen ? [{ kind: 'always-open' }] : schedules;
}

function readDays(words: WhenWords, numbering: DayNumbering, findings: Findings): number[] {
  const { days, unreadable, hasSeven, isMended } = daysFrom(words.day);
  const result = [...days];
  if (unreadable.length > 0) {
    findings.reject(
      'unreadable-day',
      'day',
      'The day cannot be read. Write it as 0 (Sunday) to 6 (Saturday), or as its name.',
      words.day,
    );
  }
  if (isMended) {
    findings.repair(
      'unreadable-day',
      'day',
      'The day is misspelt and was read as meant.',
      words.day,
    );
  }
  const isNumbered = !/\p{L}/u.test(
    Array.isArray(words.day) ? words.day.join() : asText(words.day),
  );
  if (isNumbered && numbering === 'one-to-seven' && result.length + Number(hasSeven) > 0) {
    findings.reject(
      'unreadable-day',
      'day',
      'The list numbers its days from 1 to 7, and nothing says whether 1 is Sunday or Monday. Please write the days as names, or as 0 (Sunday) to 6 (Saturday).',
      words.day,
    );
    return [];
  }
  if (isNumbered && numbering === 'sunday-first') {
    return [...result.map((day) => day - 1), ...(hasSeven ? [6] : [])];
  }
  if (hasSeven) {
    const day = seventhDay(words, numbering, findings);
    if (day !== undefined && !result.includes(day)) result.push(day);
  }
  return result.sort((a, b) => a - b);
}

/** What a 7 means: Sunday or Saturday as the row’s name says, else Sunday where the list leaves no other. */
function seventhDay(
  words: WhenWords,
  numbering: DayNumbering,
  findings: Findings,
): number | undefined {
  const named = dayNamedIn(words.name) ?? dayNamedIn(words.slug.replaceAll('-', ' '));
  const isSunday = numbering === 'from-zero' || numbering === 'monday-first';
  if (named === undefined ? isSunday : named === 0 || named === 6) {
    const day = named ?? 0;
    findings.repair(
      'unreadable-day',
      'day',
      `Days are numbered 0 (Sunday) to 6 (Saturday); the 7 was read as ${day === 0 ? 'Sunday' : 'Saturday'}, ${named !== undefined ? 'the day in its name' : numbering === 'from-zero' ? 'as this list uses 0 too' : 'as this list counts its days'}.`,
      words.day,
    );
    return day;
  }
  findings.reject(
    'unreadable-day',
    'day',
    'Days are numbered 0 (Sunday) to 6 (Saturday); a 7 could mean Sunday or Saturday. Please correct it.',
    words.day,
  );
  return undefined;
}

type Span = { readonly minutes: number; readonly end?: number };

function readTime(value: unknown, findings: Findings): Span | undefined {
  const read = timeOfDayFrom(value);
  if (read.kind === 'unreadable') {
    findings.reject(
      'unreadable-time',
      'time',
      'The time cannot be read. Write it as 19:30 or 7:30 PM.',
      value,
    );
  }
  if (read.kind !== 'time') return undefined;
  if (read.isMended) {
    findings.repair(
      'unreadable-time',
      'time',
      `The time is written in an unusual way and was read as ${clock(read.minutes)}${read.end === undefined ? '' : `–${clock(read.end)}`}.`,
      value,
    );
  }
  return read;
}

function readZone(
  words: WhenWords,
  { zone: fallback, isFromPoint, siteZone }: FallbackZone & { readonly siteZone: string },
  findings: Findings,
): string | undefined {
  const written = lineOf(words.timezone);
  if (written === undefined) {
    // Where the site’s own zone comes out, there is nothing to check.
    if (isFromPoint && fallback !== siteZone) {
      findings.note(
        'time-zone-from-point',
        'timezone',
        'The row names no time zone, so the one at its point on the map is used; please add it.',
        fallback,
      );
    }
    return fallback;
  }
  const zone = zoneFrom(written, words.country);
  if (zone === undefined) {
    findings.reject(
      'unknown-time-zone',
      'timezone',
      'The time zone is not one we know, so the hour cannot be shown rightly. Write it like America/New_York or Europe/London.',
      written,
    );
  }
  return zone;
}

function readLength(
  words: WhenWords,
  { minutes: start, end }: Span,
  findings: Findings,
): number | undefined {
  if (words.minutes !== undefined) return words.minutes;
  const read = timeOfDayFrom(words.endTime);
  if (read.kind === 'none') {
    if (end === undefined) return undefined;
    const length = (end - start + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    return length > 0 && length <= LONGEST_SPAN_MINUTES ? length : undefined;
  }
  if (read.kind === 'unreadable') {
    findings.repair(
      'unreadable-time',
      'end_time',
      'The end time cannot be read; the meeting is shown without an end.',
      words.endTime,
    );
    return undefined;
  }
  const length = read.minutes - start;
  if (length > 0) return length;
  if (length < 0 && length + MINUTES_PER_DAY <= LONGEST_MENDED_MINUTES) {
    return length + MINUTES_PER_DAY;
  }
  const found = `${asText(words.time).trim()} → ${asText(words.endTime).trim()}`;
  const afternoon = length + MINUTES_PER_HALF_DAY;
  if (length < 0 && afternoon > 0 && afternoon <= LONGEST_MENDED_MINUTES) {
    findings.repair(
      'end-before-start',
      'end_time',
      `The end lies before the start; the end was read as ${clock(read.minutes + MINUTES_PER_HALF_DAY)}, as if its PM were missing.`,
      found,
    );
    return afternoon;
  }
  findings.repair(
    'end-before-start',
    'end_time',
    length === 0
      ? 'The end is the same as the start; the meeting is shown without an end.'
      : 'The end lies before the start; the meeting is shown without an end.',
    found,
  );
  return undefined;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
