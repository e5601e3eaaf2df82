import { recurrenceSchema, type Recurrence, type Schedule } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import { recurrenceIn } from './recurrence-words.ts';

/** What a row says of the weeks it meets in: a value of our own feeds, a format’s words, or its texts. */
export type RecurrenceWords = {
  readonly stated: unknown;
  /** A format’s name: “Meets 1st week of month only”. */
  readonly formatWords: readonly string[];
  readonly texts: readonly (string | undefined)[];
};

/** The schedules with their recurrence, where the row gives one; what was read from words is noted. */
export function withRecurrence(
  schedules: readonly Schedule[],
  words: RecurrenceWords,
  findings: Findings,
): readonly Schedule[] {
  const stated = statedRecurrence(words.stated, findings);
  let isFromWords = false;
  const result = schedules.map((schedule): Schedule => {
    if (schedule.kind !== 'weekly') return schedule;
    const read = stated ?? readRecurrence(words, schedule.day);
    if (read === undefined) return schedule;
    isFromWords ||= stated === undefined;
    return { ...schedule, recurrence: read };
  });
  if (isFromWords) {
    findings.note(
      'recurrence-read',
      'notes',
      'The words say that it does not meet every week; the finder shows the dates they mean, with the words. Please check.',
    );
  }
  return result;
}

function readRecurrence(
  { formatWords, texts }: RecurrenceWords,
  day: number,
): Recurrence | undefined {
  const found = [...formatWords, ...texts].flatMap((text) =>
    text === undefined ? [] : (recurrenceIn(text, day) ?? []),
  );
  if (found.length === 0) return undefined;
  const weeks = [...new Set(formatWords.flatMap((text) => recurrenceIn(text, day)?.weeks ?? []))];
  const merged: Recurrence = Object.assign({}, ...[...found].reverse());
  return weeks.length > 0 ? { ...merged, weeks } : merged;
}

function statedRecurrence(value: unknown, findings: Findings): Recurrence | undefined {
  if (value === undefined) return undefined;
  const read = recurrenceSchema.safeParse(value);
  if (read.success && Object.keys(read.data).length > 0) return read.data;
  findings.note(
    'unreadable-recurrence',
    'recurrence',
    'What is said of the weeks it meets in cannot be read; it is shown as meeting every week.',
  );
  return undefined;
}
