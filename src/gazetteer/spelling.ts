import { folded } from '../text/folded.ts';

/** Words that are as often written short as long in the names of places. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
};

const SHORT_FORM = /\b(?:ste?|mt|ft) /;
const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/**
 * A place’s name as two spellings of it agree: folded, “St. Mary’s” as “saint marys”. A short form that
 * ends the text stays, for it may be the beginning of another word (“st” of “stockton”).
 */
export function sameSpelling(name: string): string {
  // Most names need no folding, and there are many.
  const text = PLAIN.test(name) ? name.toLowerCase() : folded(name);
  if (!SHORT_FORM.test(text)) return text;
  const words = text.split(' ');
  return words
    .map((word, at) => (at < words.length - 1 ? (WRITTEN_OUT[word] ?? word) : word))
    .join(' ');
}

/** A name as it stands in the address bar: “São Paulo” → `sao-paulo`. */
export function slug(name: string): string {
  return folded(name).replaceAll(' ', '-');
}
