import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { CrisisLine, LineKind } from './crisis.schema.ts';

/** “text SHOUT to 85258”, “text 988”, “text 435748 (your ZIP code)”. */
export function textInWords(
  { printed, body, say }: NonNullable<CrisisLine['text']>,
  locale: Locale,
): string {
  const words = strings(locale).crisis.line;
  if (body !== undefined) return filled(words.textWord, { word: body, number: printed });
  return say === undefined
    ? filled(words.text, { number: printed })
    : filled(words.textWhat, { number: printed, what: say });
}

/** A web address as people say it: without the protocol and the slash at the end. */
export function addressInWords(href: string): string {
  return href.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** “mainly England”, “Bogotá only”. */
export function regionInWords(
  { name, extent }: NonNullable<CrisisLine['region']>,
  locale: Locale,
): string {
  return filled(strings(locale).crisis.line[extent], { region: name });
}

/** “in English and Spanish”; empty when the languages are not known. */
export function languagesInWords(languages: readonly string[], locale: Locale): string {
  if (languages.length === 0) return '';
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  return filled(strings(locale).crisis.line.languages, {
    languages: new Intl.ListFormat(locale).format(languages.map((tag) => names.of(tag) ?? tag)),
  });
}

/** “Drugs and alcohol”, “Crisis · Families and friends”. */
export function kindsInWords(kinds: readonly LineKind[], locale: Locale): string {
  const words = strings(locale).crisis.kinds;
  const isBoth = kinds.includes('drugs') && kinds.includes('alcohol');
  return kinds
    .filter((kind) => !(isBoth && kind === 'alcohol'))
    .map((kind) => (isBoth && kind === 'drugs' ? words.drugsAndAlcohol : words[kind]))
    .join(' · ');
}
