import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { LineSource } from './crisis.schema.ts';

/** Where and when a line was read about; with a number, also that nobody dialled it. */
export function sourcesInWords(
  sources: readonly LineSource[],
  hasNumber: boolean,
  locale: Locale,
): string {
  const words = strings(locale).crisis.line;
  return filled(hasNumber ? words.numberSource : words.source, {
    sources: sourceList(sources, locale),
  });
}

/** The sources alone: “samaritans.org, dated September 2026 – October 2026, through …; …”. */
export function sourceList(sources: readonly LineSource[], locale: Locale): string {
  return sources.map((source) => sourceInWords(source, locale)).join('; ');
}

const sourceInWords = (source: LineSource, locale: Locale): string => {
  const words = strings(locale).crisis.line;
  const said =
    'seen' in source
      ? filled(words.undated, { name: source.name, date: dayInWords(source.seen, locale) })
      : filled(words.dated, {
          name: source.name,
          date: source.date
            .split('/')
            .map((day) => dayInWords(day, locale))
            .join(' – '),
        });
  return source.status === 'verified' ? said : filled(words.throughList, { source: said });
};

/** English dates are written day first. */
const DATE_LOCALE: Readonly<Record<Locale, string>> = { en: 'en-GB' };

/** A year, a month or a day, as precise as it is given. */
const dayInWords = (day: string, locale: Locale): string => {
  const [, month, date] = day.split('-');
  return new Intl.DateTimeFormat(DATE_LOCALE[locale], {
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(date === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day));
};
