import { folded } from '../text/folded.ts';

/** Words that are as often written short as long in the names of places. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  mt: 'mount',
  ft: 'fort',
};

/**
 * A place’s name as two spellings of it agree: folded, “St. Mary’s” as “saint marys”. A short form that
 * ends the text stays, for it may be the beginning of another word (“st” of “stockton”).
 */
export function sameSpelling(name: string): string {
  const words = folded(name).split(' ');
  return words
    .map((word, at) => (at < words.length - 1 ? (WRITTEN_OUT[word] ?? word) : word))
    .join(' ');
}
