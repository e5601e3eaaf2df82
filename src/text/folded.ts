const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’‘ʼ`´]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
const SINGLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ς: 'σ',
};
const SPELT_OUT = new RegExp(`[${Object.keys(SINGLE_LETTERS).join('')}]`, 'gu');

/** Names come again: of a town with each of its meetings, of a region with each key that is pressed. */
const before = new Map<string, string>();
const MOST_REMEMBERED = 20_000;

/**
 * Text as a forgiving search compares it: lower case, without accents or apostrophes, anything
 * that is neither letter nor digit a single blank. “São Paulo” → “sao paulo”, “O’Brien’s” → “obriens”; nothing → “”.
 */
export function folded(text = ''): string {
  const known = before.get(text) ?? fold(text);
  if (before.size > MOST_REMEMBERED) before.clear();
  before.set(text, known);
  return known;
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(SPELT_OUT, (letter) => SINGLE_LETTERS[letter] ?? letter)
    .replace(APOSTROPHES, '')
    .replace(SEPARATORS, ' ')
    .trim();
