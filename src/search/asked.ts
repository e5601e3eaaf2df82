import type { SearchedPage } from './searched-page.ts';
import { likeness, tokensOf, wordsOf, type Token } from './tokens.ts';

/** A stretch of what is known of a page, and how much it weighs. */
type Phrase = {
  readonly tokens: readonly Token[];
  readonly words: ReadonlySet<string>;
  readonly weight: number;
};
type Profile = { readonly page: SearchedPage; readonly phrases: readonly Phrase[] };

const TITLE = 1;
const ASKED = 1;
const HEADING = 0.8;
const GIST = 0.6;
/** How much the nearest phrase counts, beside how many of the words the page knows at all. */
const NEAREST = 0.6;
/** How much of the nearest phrase’s likeness lies in its very words, small ones too. */
const VERY_WORDS = 0.2;
/** From this likeness on a token counts as found, when words are weighed by how rare they are. */
const FOUND = 0.75;

const profileOf = (page: SearchedPage): Profile => {
  const phrase = (text: string, weight: number): Phrase => ({
    tokens: tokensOf(text),
    words: wordsOf(text),
    weight,
  });
  return {
    page,
    phrases: [
      phrase(page.title, TITLE),
      ...page.asked.map((text) => phrase(text, ASKED)),
      ...page.headings.map((text) => phrase(text, HEADING)),
      phrase(page.gist, GIST),
    ].filter(({ tokens }) => tokens.length > 0),
  };
};

/** Scores of pages for a question by what people ask for them, from 0 to 1, by path. */
export type AskedScores = (question: string) => ReadonlyMap<string, number>;

/**
 * Learns what people ask each page for: its title, its headings, and `asked`.
 * A page scores by its phrase nearest to the question (Dice’s coefficient, words weighed by how rare
 * they are) and by how much of the question its phrases cover together.
 */
export function askedScores(pages: readonly SearchedPage[]): AskedScores {
  const profiles = pages.map(profileOf);
  const known = new Map<string, Token>();
  const pagesWith = new Map<string, number>();
  for (const { phrases } of profiles) {
    const stems = new Set<string>();
    for (const token of phrases.flatMap(({ tokens }) => tokens)) {
      known.set(token.stem, token);
      stems.add(token.stem);
    }
    for (const stem of stems) pagesWith.set(stem, (pagesWith.get(stem) ?? 0) + 1);
  }
  const rarity = (count: number): number => Math.log(1 + pages.length / (count + 0.5));
  const weights = new Map(
    [...known.keys()].map((stem) => [stem, rarity(pagesWith.get(stem) ?? 0)]),
  );

  return (question) => {
    const asked = tokensOf(question);
    const askedWords = wordsOf(question);
    // How well each word of the pages answers each word of the question.
    const answers = new Map<string, readonly number[]>();
    for (const [stem, token] of known) {
      const row = asked.map((each) => likeness(each, token));
      if (row.some((value) => value > 0)) answers.set(stem, row);
    }
    const askedWeights = asked.map((_, index) => {
      const counts = profiles.filter(({ phrases }) =>
        phrases.some(({ tokens }) =>
          tokens.some(({ stem }) => (answers.get(stem)?.[index] ?? 0) >= FOUND),
        ),
      ).length;
      return counts === 0 ? 0 : rarity(counts);
    });
    const total = sum(askedWeights);
    const scores = new Map<string, number>();
    if (total === 0) return scores;
    for (const { page, phrases } of profiles) {
      const covered = asked.map(() => 0);
      let nearest = 0;
      for (const { tokens, words, weight } of phrases) {
        const found = asked.map(() => 0);
        let answering = 0;
        let whole = 0;
        for (const { stem } of tokens) {
          const row = answers.get(stem);
          const own = weights.get(stem) ?? 0;
          whole += own;
          answering += own * Math.max(0, ...(row ?? []));
          row?.forEach((value, index) => (found[index] = Math.max(found[index] ?? 0, value)));
        }
        const asking = sum(found.map((value, index) => value * (askedWeights[index] ?? 0)));
        const sense = (asking + answering) / (total + whole);
        const likeWords = sense * (1 - VERY_WORDS) + VERY_WORDS * sharedShare(askedWords, words);
        nearest = Math.max(nearest, weight * (sense > 0 ? likeWords : 0));
        found.forEach(
          (value, index) => (covered[index] = Math.max(covered[index] ?? 0, value * weight)),
        );
      }
      const coverage = sum(covered.map((value, i) => value * (askedWeights[i] ?? 0))) / total;
      const score = NEAREST * nearest + (1 - NEAREST) * coverage;
      if (score > 0) scores.set(page.path, score);
    }
    return scores;
  };
}

/** Dice’s coefficient of two sets of words. */
const sharedShare = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / (one.size + other.size);
};

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
