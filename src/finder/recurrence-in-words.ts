import { filled } from '../i18n/filled.ts';
import type { Recurrence } from '../meetings/schema.ts';
import type { ScriptWord } from './words.ts';

/** What the words need: the page’s sentences, its language, and the weekday’s name. */
type Telling = {
  readonly said: (word: ScriptWord) => string;
  readonly locale: string;
  /** The weekday’s name: “Monday”. */
  readonly day: string;
};

/** When a meeting meets that does not meet every week: “First and third Monday of the month”. */
export function recurrenceInWords(
  { weeks, everyOther, months, closed }: Recurrence,
  { said, locale, day }: Telling,
): string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const monthName = inUtc({ month: 'long' });
  const fullDate = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });

  const rhythm = (): string => {
    if (weeks !== undefined) {
      const names = weeks.map((week) => said(`week.${week}` as ScriptWord));
      const words = filled(said('monthly'), { weeks: list.format(names), day });
      return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    }
    if (everyOther === undefined) return filled(said('everyWeek'), { day });
    return filled(said(everyOther.anchor === undefined ? 'everyOtherAsk' : 'everyOther'), { day });
  };
  const limits = [
    months &&
      filled(said('onlyIn'), {
        months: list.format(months.map((month) => monthName.format(Date.UTC(1970, month - 1, 1)))),
      }),
    closed &&
      filled(said('closedUntil'), {
        date: fullDate.format(Date.parse(closed.until)),
      }),
  ];
  return [rhythm(), ...limits.filter((limit) => limit !== undefined)].join('. ');
}
