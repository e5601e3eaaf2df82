import { getEntry } from 'astro:content';
import { pageHref } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { GlossaryWord } from './glossary.schema.ts';

/** A word of the glossary with its place on the page. */
export type ListedWord = GlossaryWord & { readonly id: string; readonly href: string };

/** Raised when an article uses `<Term>` for a word that the glossary does not have. */
export class UnknownTermError extends Error {
  override readonly name = 'UnknownTermError';
}

/** Every word of the glossary in one language, in alphabetical order. */
export async function glossaryIn(locale: Locale): Promise<readonly ListedWord[]> {
  const words = (await getEntry('glossary', locale))?.data ?? {};
  return Object.entries(words)
    .map(([id, word]) => ({ ...word, id, href: pageHref(`/glossary/#${id}`, locale) }))
    .toSorted((a, b) => a.word.localeCompare(b.word, locale, { sensitivity: 'base' }));
}

/** The first letter of a word, in capitals; `#` for a word that begins with a digit. */
export const initialOf = (word: string): string => {
  const initial = word.charAt(0).toLocaleUpperCase();
  return /\d/.test(initial) ? '#' : initial;
};
