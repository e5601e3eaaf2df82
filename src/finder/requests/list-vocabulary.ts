import { folded } from '../../text/folded.ts';
import type { Entry } from '../entry.ts';
import type { PlaceLike } from './places.ts';
import type { Vocabulary } from './understood.ts';

/**
 * What requests are read against in a list: what it has, how its meetings are called, which words occur.
 * Every question is answered once and remembered.
 */
export function listVocabulary(entries: readonly Entry[], placeLike: PlaceLike): Vocabulary {
  const listings = entries.map(({ listing }) => listing);
  // One long text is searched many times faster than as many short ones as there are meetings.
  let all: string | undefined;
  const has = (sought: string): boolean => {
    all ??= `${entries.map(({ text }) => text).join(' ')} `;
    return all.includes(sought);
  };
  return {
    programmes: [...new Set(listings.map(({ programme }) => programme))],
    types: [...new Set(listings.flatMap(({ types }) => types))],
    languages: [...new Set(listings.flatMap(({ languages }) => languages))],
    placeLike,
    isName: remembered((name) => has(` ${name} `) && namedListings(entries, name).length > 0),
    isWord: remembered((word) => has(` ${word} `)),
    isFound: remembered((word) => has(word.length <= 2 ? ` ${word}` : word)),
  };
}

/** The meetings that are called exactly this, or whose group is; `name` is folded. */
export function namedListings(entries: readonly Entry[], name: string): readonly Entry[] {
  // Folding every name would cost far more than looking for it first.
  return entries.filter(
    ({ text, listing }) =>
      text.includes(` ${name}`) &&
      (folded(listing.name) === name || folded(listing.group ?? '') === name),
  );
}

const remembered = (ask: (text: string) => boolean): ((text: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? ask(text);
    known.set(text, answer);
    return answer;
  };
};
