import type { Findings } from '../findings.ts';
import { dayNamedIn } from './day-names.ts';
import type { DayNumbering } from './day-numbering.ts';
import { daysFrom } from './day.ts';
import { asText } from './plain-text.ts';
import type { WhenWords } from './schedule.ts';

/** The days (0 = Sunday) that a row names, in order; a day that cannot be read is rejected, never guessed. */
export function readDays(words: WhenWords, numbering: DayNumbering, findings: Findings): number[] {
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
