import { recurrenceSchema, type Recurrence, type Schedule } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import { inOrder, recurrenceIn } from './recurrence-words.ts';

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
    isFromWords ||= stated === undefined && read.unclear !== true;
    return { ...schedule, recurrence: read };
  });
  if (isFromWords) {
    findings.note(
      'recurrence-read',
      'notes',
      'The words say that it does not meet every week; the finder shows the dates they mean, with the words. Please check.',
    );
  }
  if (result.some((one) => one.kind === 'weekly' && one.recurrence?.unclear)) {
    findings.note(
      'recurrence-unclear',
      'notes',
      'The words say that it does not meet every week, but not in which; the finder gives no date and says “ask first”. Please write which weeks, such as “first Monday of the month”.',
    );
  }
  return result;
}

/** What the texts say goes before the formats, which are ticked off in a list and mistaken more easily. */
function readRecurrence(
  { formatWords, texts }: RecurrenceWords,
  day: number,
): Recurrence | undefined {
  const inTexts = found(texts, day);
  const inFormats = found(formatWords, day);
  if (inTexts.length + inFormats.length === 0) return undefined;
  const merged: { -readonly [key in keyof Recurrence]: Recurrence[key] } = Object.assign(
    {},
    ...[...inTexts, ...inFormats].reverse(),
  );
  if (merged.unclear) {
    // What one text leaves open, another may settle.
    const together = [...texts, ...formatWords].filter((text) => text !== undefined).join('\n');
    if (recurrenceIn(together, day)?.unclear !== true) delete merged.unclear;
  }
  const isOfTexts = inTexts.some(({ weeks }) => weeks !== undefined);
  const weeks = inFormats.flatMap((one) => one.weeks ?? []);
  return isOfTexts || weeks.length === 0 ? merged : { ...merged, weeks: inOrder(weeks) };
}

const found = (texts: readonly (string | undefined)[], day: number): readonly Recurrence[] =>
  texts.flatMap((text) => (text === undefined ? [] : (recurrenceIn(text, day) ?? [])));

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
