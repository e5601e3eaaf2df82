import { syllable } from 'syllable';

const sentence = new Intl.Segmenter('en', { granularity: 'sentence' });
const word = new Intl.Segmenter('en', { granularity: 'word' });

/** The sentences of a stretch of text, by the rules of Unicode annex 29. */
export function sentencesOf(text: string): readonly string[] {
  return [...sentence.segment(text)].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** The words of a stretch of text, punctuation left out. */
export function wordsOf(text: string): readonly string[] {
  return [...word.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
}

/**
 * The years of US schooling a text asks for (Flesch–Kincaid grade; Kincaid et al. 1975).
 * @param texts stretches of running text; headings and labels would flatter the result.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, each) => sum + Math.max(1, syllable(each)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
