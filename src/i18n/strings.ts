import type { Locale } from './locales.ts';
import { en, type Strings } from './strings/en.ts';

const STRINGS: Readonly<Record<Locale, Strings>> = { en };

/** Every sentence and word of the interface in one language. */
export function strings(locale: Locale): Strings {
  return STRINGS[locale];
}
