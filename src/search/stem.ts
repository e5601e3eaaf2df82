/** Endings of English words that change little of what is meant, the longest first. */
const ENDINGS = ['nesses', 'iness', 'ness', 'ings', 'ing', 'ies', 'ied', 'edly', 'ed', 'es', 's'];
/** Short words that would lose themselves with their ending. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  using: 'use',
  used: 'use',
  uses: 'use',
  died: 'die',
  dying: 'die',
  lied: 'lie',
  lying: 'lie',
};
const SHORTEST_STEM = 3;
const ALIKE_LETTERS = 6;
const SHORTEST_PREFIX = 4;
const LONGEST_REST = 3;

/** A folded word without its ending: “drinking”, “drinks” → “drink”; “families” → “famil”. */
export function stemOf(word: string): string {
  const short = SHORT_WORDS[word];
  if (short !== undefined) return short;
  const ending = ENDINGS.find(
    (each) => word.endsWith(each) && word.length - each.length >= SHORTEST_STEM,
  );
  if (ending === undefined || word.endsWith('ss')) return withoutTail(word);
  const stem = word.slice(0, word.length - ending.length);
  const isDoubled = /([bdgmnprt])\1$/.test(stem) && ending !== 's';
  return withoutTail(isDoubled ? stem.slice(0, -1) : stem);
}

/** “use”, “using” and “family”, “families” meet without their last vowel. */
const withoutTail = (stem: string): string =>
  stem.length > SHORTEST_STEM ? stem.replace(/[eiy]$/, '') : stem;

/** Whether two stems are probably forms of one word: “alcohol” and “alcoholic”, “accessabl” and “accessibl”. */
export function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_PREFIX) return false;
  if (long.startsWith(short) && long.length - short.length <= LONGEST_REST) return true;
  return short.length > ALIKE_LETTERS && long.startsWith(short.slice(0, ALIKE_LETTERS));
}
