import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { OnlinePart } from './online-plan.ts';

/** What a part of the week of online meetings is called: “Monday”, “Monday, from noon”. */
export function onlinePartName({ part, quarter }: OnlinePart, locale: Locale): string {
  const { parts, online } = strings(locale).directory;
  return quarter === undefined
    ? parts[part]
    : filled(online.quarters[quarter], { day: parts[part] });
}
