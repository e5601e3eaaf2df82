import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';

/** “6 minutes to read”, in the reader’s language. */
export function minutesToRead(minutes: number, locale: Locale): string {
  const { minuteToRead, minutesToRead: many } = strings(locale).articles;
  return filled(minutes === 1 ? minuteToRead : many, { minutes });
}
