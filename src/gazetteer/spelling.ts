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

/** A line that `sameSpelling` would change in more than its capitals. */
const NOT_PLAIN = /^[^\n]*(?:[^A-Za-z \n]|^ | $| {2}|\b(?:ste?|mt|ft) )[^\n]*$/gim;

/** The names on the lines of a text in `sameSpelling`, line by line: one long text is quicker than many short ones. */
export function sameSpellings(lines: string): string {
  return lines.replace(NOT_PLAIN, sameSpelling).toLowerCase();
}

/** A name as it stands in the address bar: “São Paulo” → `sao-paulo`. */
export function slug(name: string): string {
  return folded(name).replaceAll(' ', '-');
}
