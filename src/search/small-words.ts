/** English words that every page has, so that they tell none from another. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the and or but if of to in on at by for from with without into about as is am are was were be ' +
    'been being do does did have has had i im ive me my mine you your he him his she her it its we us our ' +
    'they them their this that these those there here what when where who why how which can could should ' +
    'would will shall may might must not no so than then too very just want wants need needs like know ' +
    'go goes going get gets getting got gonna really please ever any anyone anything some something thing ' +
    'things still also much many out up off over only same other cant dont doesnt didnt wont isnt arent wasnt ' +
    'havent shouldnt couldnt wouldnt whats hes shes im theyre youre ill u r ur am let lets think keep keeps way'
  ).split(' '),
);

/** Whether a folded word tells no page from another. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

/** The words of a folded query that tell pages apart; all of them where none does. */
export function withoutSmallWords(text: string): string {
  const telling = text.split(' ').filter((word) => !SMALL_WORDS.has(word));
  return telling.length === 0 ? text : telling.join(' ');
}
