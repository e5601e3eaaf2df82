import { filled } from '../i18n/filled.ts';
import { DATE_LANGUAGE, type Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Program } from './program.schema.ts';

type LinkList = Program['find'][number]['checked'][number];

/** The day on which each public list says that it opened the addresses it names. */
const CHECKED_ON: Readonly<Record<LinkList, string>> = { A: '2026-09-30', B: '2026-08-10' };

/** In words, when others last found that an address worked; undefined where nobody said so. */
export function linkCheck(lists: readonly LinkList[], locale: Locale): string | undefined {
  if (lists.length === 0) return undefined;
  const words = strings(locale).programs;
  const format = new Intl.DateTimeFormat(DATE_LANGUAGE[locale], {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const days = lists.map((list) => format.format(new Date(CHECKED_ON[list])));
  const dates = new Intl.ListFormat(DATE_LANGUAGE[locale], { type: 'conjunction' }).format(days);
  return filled(words.checked, { dates });
}
