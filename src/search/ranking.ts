import type { SearchedPage } from './searched-page.ts';

/** Scores by path, from 0 to 1. */
export type Scores = ReadonlyMap<string, number>;

/** How much the words in a page’s text count beside what people ask it for. */
const TEXT = 0.3;
/** Below this share of the best score a page is left out. */
const FAR = 0.4;
const LEAST = 0.1;
/** The explanation of a word helps beside a page, seldom instead of one. */
const WORD = 0.92;
const BEST = 3;
const WORDS_AMONG_BEST = 1;

/**
 * The text scores of the words of a question as one: each word’s scores relative to its best page, weighed
 * by how few pages have it. A page that has more of the rare words comes first.
 */
export function textScores(lists: readonly Scores[], pageCount: number): Scores {
  const weights = lists.map((list) => Math.log(1 + pageCount / (list.size + 0.5)));
  const total = weights.reduce((sum, each) => sum + each, 0);
  const scores = new Map<string, number>();
  lists.forEach((list, index) => {
    const greatest = Math.max(...list.values());
    for (const [path, score] of list) {
      const share = ((weights[index] ?? 0) * (score / greatest)) / total;
      scores.set(path, (scores.get(path) ?? 0) + share);
    }
  });
  return scores;
}

/** The pages that answer a question, best first: by what people ask them for, then by their text. */
export function rankedPages(
  pages: readonly SearchedPage[],
  asked: Scores,
  text: Scores,
): readonly SearchedPage[] {
  const scored = pages
    .map((page) => {
      const own = asked.get(page.path) ?? 0;
      const isWord = page.kind === 'word';
      // A word of the glossary has no text besides what is known of it already.
      const inText = isWord ? own : (text.get(page.path) ?? 0);
      return { page, score: (own + TEXT * inText) * (isWord ? WORD : 1) };
    })
    .toSorted((a, b) => b.score - a.score);
  const least = Math.max(LEAST, FAR * (scored[0]?.score ?? 0));
  return roomForPages(scored.filter(({ score }) => score >= least).map(({ page }) => page));
}

/** Among the best three there is one word of the glossary at most; the next ones follow after. */
const roomForPages = (ranked: readonly SearchedPage[]): readonly SearchedPage[] => {
  const best: SearchedPage[] = [];
  const rest: SearchedPage[] = [];
  for (const page of ranked) {
    const words = best.filter(({ kind }) => kind === 'word').length;
    const isOneWordTooMany = page.kind === 'word' && words >= WORDS_AMONG_BEST;
    if (best.length < BEST && !isOneWordTooMany) best.push(page);
    else rest.push(page);
  }
  return [...best, ...rest];
};
