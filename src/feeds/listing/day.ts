import type { Recurrence } from '../../meetings/schema.ts';
import { folded } from '../../text/folded.ts';
import { ALL_DAYS, dayInCell, dayNamed, misspelt } from './day-names.ts';
import { asText } from './plain-text.ts';
import { recurrenceIn } from './recurrence-words.ts';

/** Days that a value names (0 = Sunday … 6 = Saturday), and the parts of it that name none. */
export type DaysRead = {
  readonly days: readonly number[];
  readonly unreadable: readonly string[];
  /** A 7, which the Meeting Guide specification does not know, stands somewhere in the value. */
  readonly hasSeven: boolean;
  /** A misspelt name was understood. */
  readonly isMended: boolean;
};

const ENGLISH_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const EVERY_DAY = new Set(['daily', 'every day', 'everyday', 'all days', '7 days a week']);
const SEVERAL: Readonly<Record<string, readonly number[]>> = {
  weekdays: [1, 2, 3, 4, 5],
  'week days': [1, 2, 3, 4, 5],
  weekend: [0, 6],
  weekends: [0, 6],
  mwf: [1, 3, 5],
  tth: [2, 4],
  tuth: [2, 4],
};
/** Words that may stand beside the name of a day in its cell: “every 1st and 3rd Monday of the month”. */
const BESIDE_DAY =
  /^(?:on|only|every|each|the|of|month|and|meets?|in|jeden|im|monat|cada|del|mes|el|los|le|les|du|mois|chaque)$/;

/** “Monday (1st & 3rd)”, “Tues – every other”: the weeks behind the day. */
const DAY_FIRST =
  /^(\p{L}{3,})\.?\s*[-–—,:(]*\s*((?:(?:and|[1-5](?:st|nd|rd|th)|first|second|third|fourth|fifth|last)[\s,&+/]*)+|every other|alternate)\s*(?:only|weeks?|of (?:the|each|every) month)?\)?(?: only)?$/iu;

/** Whether a day’s cell says in which weeks of the month it is meant: “1st & 3rd Monday”. */
export function saysWeeksOfDay(value: unknown): value is string {
  return typeof value === 'string' && value.length < 100 && oneDayIn(value) !== undefined;
}

/** A day’s cell in the order of a sentence: “1st and 3rd Monday” for “Monday (1st & 3rd)”. */
export function weeksBeforeDay(cell: string): string {
  const [, name = '', weeks = ''] = DAY_FIRST.exec(cell.trim()) ?? [];
  const day = ENGLISH_DAYS[dayInCell(name) ?? -1];
  if (day === undefined) return cell;
  const joined = weeks.trim().replace(/[\s,]*[&+/,][\s,]*(?:and\s)?/gu, ' and ');
  return `${joined.replace(/ and$/u, '')} ${day}`;
}

function oneDayIn(written: string): number | undefined {
  const cell = weeksBeforeDay(written);
  const words = folded(cell.replaceAll('&', ' and ').replace(/(?<=[1-5])\./g, 'st')).split(' ');
  const days = new Set(words.flatMap((word) => dayNamed(word) ?? []));
  const [day] = days;
  if (days.size !== 1 || day === undefined || words.length < 2) return undefined;
  const others = words.filter((word) => dayNamed(word) === undefined && !BESIDE_DAY.test(word));
  const recurrence = recurrenceIn(cell, day);
  return others.length === 0 || isSaid(recurrence) ? day : undefined;
}

const isSaid = (recurrence: Recurrence | undefined): boolean =>
  recurrence?.weeks !== undefined ||
  recurrence?.everyOther !== undefined ||
  recurrence?.unclear === true;

/** Reads numbers, names in many languages, lists of either, ranges (“Mon–Fri”) and “daily”. */
export function daysFrom(value: unknown): DaysRead {
  const days = new Set<number>();
  const unreadable: string[] = [];
  let hasSeven = false;
  let isMended = false;
  const inWords = saysWeeksOfDay(value) ? oneDayIn(value) : undefined;
  if (inWords !== undefined) return { days: [inWords], unreadable, hasSeven, isMended };

  for (const part of partsOf(value)) {
    const range = rangeOf(part);
    const named = dayInCell(part);
    const several = SEVERAL[folded(part)];
    if (/^[0-6](?:\.0)?$/.test(part)) days.add(Number(part));
    else if (/^7(?:\.0)?$/.test(part)) hasSeven = true;
    else if (named !== undefined) days.add(named);
    else if (several !== undefined) several.forEach((day) => days.add(day));
    else if (EVERY_DAY.has(folded(part))) ALL_DAYS.forEach((day) => days.add(day));
    else if (range !== undefined) range.forEach((day) => days.add(day));
    else {
      const meant = misspelt(folded(part));
      if (meant === undefined) unreadable.push(part);
      else {
        days.add(meant);
        isMended = true;
      }
    }
  }
  return { days: [...days].sort((a, b) => a - b), unreadable, hasSeven, isMended };
}

function partsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? (value as unknown[]).slice(0, 50) : [value];
  return values
    .flatMap((one) =>
      asText(one)
        .slice(0, 200)
        .split(/[,;/&+|]|\band\b/iu),
    )
    .map((part) => part.replace(/[\s\u00A0\u200B\uFEFF]+/gu, ' ').trim())
    .filter((part) => part !== '');
}

function rangeOf(part: string): readonly number[] | undefined {
  const [first, last, ...rest] = part.split(/\s*(?:[-–—]|\bto\b|\bthrough\b|\bthru\b)\s*/iu);
  const from = dayInCell(first ?? '');
  const to = dayInCell(last ?? '');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (from + step) % 7);
}
