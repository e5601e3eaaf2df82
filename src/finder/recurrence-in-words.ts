import { filled } from '../i18n/filled.ts';
import type { Recurrence } from '../meetings/schema.ts';
import type { FinderWord } from './words.ts';

/** What the words need: the page’s sentences, its language, and the weekday’s name. */
type Telling = {
  readonly said: (word: FinderWord) => string;
  readonly locale: string;
  /** The weekday’s name: “Monday”. */
  readonly day: string;
  readonly now: number;
};

/** Until it is the next day everywhere on earth, a day may be today. */
const MS_UNTIL_PAST = 36 * 3_600_000;

/**
 * When a meeting meets that does not meet every week: “First and third Monday of the month”. A closure
 * that is over at `now` (epoch ms) is not told.
 */
export function recurrenceInWords(
  { weeks, everyOther, unclear, months, closed }: Recurrence,
  { said, locale, day, now }: Telling,
): string {
  // Formatters are dear, and rows are many: each is made only where its words are needed.
  const listed = (items: readonly string[]): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
  const dated = (at: string | number, options: Intl.DateTimeFormatOptions): string =>
    new Date(at).toLocaleDateString(locale, { timeZone: 'UTC', month: 'long', ...options });
  const date = (iso: string): string => dated(iso, { day: 'numeric', year: 'numeric' });

  const rhythm = (): string => {
    if (weeks !== undefined) {
      const names = weeks.map((week) => said(`week.${week}` as FinderWord));
      const words = filled(said('monthly'), { weeks: listed(names), day });
      return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    }
    if (unclear && everyOther === undefined) return filled(said('unclearWeeks'), { day });
    if (everyOther === undefined) return filled(said('everyWeek'), { day });
    return filled(said(everyOther.anchor === undefined ? 'everyOtherAsk' : 'everyOther'), { day });
  };
  const isOver = closed !== undefined && Date.parse(closed.until) + MS_UNTIL_PAST < now;
  return [
    rhythm(),
    unclear && weeks !== undefined && said('unclearMonths'),
    months &&
      filled(said('onlyIn'), {
        months: listed(months.map((month) => dated(Date.UTC(1970, month - 1, 1), {}))),
      }),
    closed &&
      !isOver &&
      filled(said(closed.from === undefined ? 'closedUntil' : 'closedFrom'), {
        from: date(closed.from ?? closed.until),
        date: date(closed.until),
      }),
  ]
    .filter(Boolean)
    .join('. ');
}
