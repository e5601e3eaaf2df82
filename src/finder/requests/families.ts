import { partWords, type Part } from './lexicon.ts';
import {
  areFree,
  lengthBefore,
  lengthOfPart,
  numberAt,
  phraseAt,
  use,
  type Reading,
} from './reading.ts';
import type { Wanted } from './wanted.ts';

/** Where a need was read, and which group of `programme-groups.ts` answers to it. */
export type Need = { readonly at: number; readonly group: string };

/** What somebody’s trouble may be with. */
const TROUBLES: ReadonlySet<string> = new Set([
  ...['alcohol', 'drugs', 'opioids', 'cocaine', 'meth', 'cannabis', 'pills', 'gambling'],
]);

/**
 * Tells “my husband drinks” from “I drink, and my husband left”: a relative counts where drinking, using
 * or gambling is spoken of that is not the writer’s own; else naming one asks for nothing.
 */
export function readFamily(reading: Reading, wanted: Wanted, needs: readonly Need[]): void {
  const relatives = needs.filter(({ group }) => group === 'relative').map(({ at }) => at);
  const [first] = relatives;
  if (first === undefined) return;
  const { tokens } = reading;
  const words = tokens.flatMap(({ word }, at) =>
    has('trouble', word) &&
    areFree(reading, at, at + 1) &&
    (at > first || relatives.includes(at + 1))
      ? [at]
      : [],
  );
  const theirs = [
    ...words,
    ...needs.filter(({ group }) => TROUBLES.has(group)).map(({ at }) => at),
  ];
  wanted.groups.delete('relative');
  if (isTheirMeeting(reading, first)) return;
  if (theirs.every((at) => isOwn(reading, at))) return;
  wanted.groups.add('family');
  for (const at of words) use(reading, at, at + 1);
}

/** “An AA meeting for my dad, he drinks”, “my mate is on ice and needs a meeting”: it is they who will go. */
const isTheirMeeting = (reading: Reading, at: number): boolean => {
  const before = at - lengthBefore(reading, 'forWhom', at);
  const isForThem =
    before < at && reading.tokens.some(({ word }, each) => each < before && has('gathering', word));
  return (
    isForThem ||
    reading.tokens.some((_, each) => each > at && lengthOfPart(reading, 'needsOne', each) > 0)
  );
};

/** Whether it is said in the first person: “I can’t stop drinking”, “soy alcohólica”, “bebo”. */
const isOwn = ({ tokens }: Reading, at: number): boolean => {
  if (has('ownTrouble', tokens[at]?.word)) return true;
  let before = at - 1;
  while (has('aside', tokens[before]?.word)) before -= 1;
  return has('myself', tokens[before]?.word);
};

const LEAST_AGE = 10;

/** Reads an age: “I’m 16”, “16 year olds”, “tengo 16 años”; never a span of time, “I’m 30 days sober”. */
export function readAge(reading: Reading, wanted: Wanted): readonly Need[] {
  const needs: Need[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const before = lengthOfPart(reading, 'aged', at);
    const age = numberAt(reading, at + before);
    const end = at + before + 1;
    if (age === undefined || age < LEAST_AGE || age > 99) continue;
    const years = lengthOfPart(reading, 'yearsOld', end);
    const isSpan = [end, end + years].some((each) => lengthOfPart(reading, 'notAge', each) > 0);
    if (before + years === 0 || isSpan || (phraseAt(reading, end - 1)?.words.length ?? 0) > 1) {
      continue;
    }
    wanted.age = { years: age, isOwn: before > 0 };
    // “My 15 year old” is somebody’s child.
    if (has('ownTrouble', reading.tokens[at - 1]?.word)) needs.push({ at, group: 'relative' });
    use(reading, at, end + years, age < 20 ? 'wish' : 'joint');
    // “I’m 45 now”, “ya tengo 45” is no wish for one now.
    if (has('already', reading.tokens[at - 1]?.word)) use(reading, at - 1, at, 'joint');
    const isStill = reading.tokens[end + years - 1]?.hasStop === true;
    if (!isStill && has('nowAged', reading.tokens[end + years]?.word)) {
      use(reading, end + years, end + years + 1, 'joint');
    }
  }
  return needs;
}

const has = (part: Part, word: string | undefined): boolean =>
  word !== undefined && partWords(part).has(word);
