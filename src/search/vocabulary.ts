import { folded } from '../text/folded.ts';

const BODY = /<main\b[\s\S]*<\/main>/;
const NOT_WORDS = /<(script|style|svg)\b[\s\S]*?<\/\1>|<[^>]*>|&[a-z#0-9]+;/g;

/** The text of a built page that searching can reach, tags replaced by blanks. */
const searchedText = (html: string): string => (BODY.exec(html)?.[0] ?? '').replace(NOT_WORDS, ' ');

/**
 * Every word of the built pages, folded, most frequent first: what spelling is checked against. Words
 * of one letter and numbers are left out.
 */
export function vocabularyOf(pages: Iterable<string>): readonly string[] {
  const counts = new Map<string, number>();
  for (const html of pages) {
    for (const word of folded(searchedText(html)).split(' ')) {
      if (word.length > 1 && !/^\d+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([word]) => word);
}
