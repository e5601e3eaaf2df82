import { partPhrases, partWords } from './lexicon.ts';
import { isUnknown, type Reading, type Use } from './reading.ts';

/** “Keep coming back” is what a meeting is called, though every word of it is small. */
export function isSaying(name: string): boolean {
  return partPhrases('slogans').some((words) => words.join(' ') === name);
}

const LONGEST_ALIKE = 4;

/** “Nueva luz”: the only word that asks for something may be a part of a name. */
export function isNameAlike(reading: Reading): boolean {
  const { tokens, uses } = reading;
  return (
    tokens.length <= LONGEST_ALIKE &&
    uses.includes('wish') &&
    tokens.some((_, at) => isUnknown(reading, at) || uses[at] === 'name') &&
    tokens.every(({ word }, at) =>
      uses[at] === 'wish' ? partWords('inNames').has(word) : !isSaid(uses[at]),
    )
  );
}
const isSaid = (as: Use | undefined): boolean => as !== undefined && as !== 'name';

/** A name without “group” before it. */
export function bareName(text: string, { tokens }: Reading): string {
  const from = tokens.findIndex(({ word }) => !partWords('meeting').has(word));
  return text.slice(tokens[Math.max(0, from)]?.start).trim();
}
