import { recurrenceInWords } from '../finder/recurrence-in-words.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { WeeklyTime } from '../meetings/schema.ts';
import { formatsFor } from './formats.ts';

/** Whose words, and when they are read (epoch ms). */
type Reading = { readonly locale: Locale; readonly country: string; readonly now: number };

/** How often a meeting is held, in words; absent where that is every week. */
export function recurrenceTold(
  { recurrence, day }: WeeklyTime,
  { locale, country, now }: Reading,
): string | undefined {
  if (recurrence === undefined) return undefined;
  const formats = formatsFor(locale, country);
  return recurrenceInWords(recurrence, {
    said: (word) => strings(locale).finder.script[word],
    locale: formats.locale,
    day: formats.longDay(day),
    now,
  });
}
