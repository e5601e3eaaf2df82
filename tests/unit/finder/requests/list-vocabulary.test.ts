import { expect, test } from 'vitest';
import { listVocabulary } from '../../../../src/finder/requests/list-vocabulary.ts';
import { entries, listing, place } from '../listings.ts';

const { isName, isWord, isFound, programmes, types, languages } = listVocabulary(
  entries([
    listing({ id: 'a', name: 'First Light', types: ['women'], languages: ['es'] }),
    listing({ id: 'b', name: 'Kitchen Table', group: 'Women’s Hour', programme: 'na' }),
    listing({ id: 'c', name: 'Last', place: place({ venue: 'Hall Saint' }) }),
    listing({ id: 'd', name: 'Mary' }),
  ]),
  () => Promise.resolve(undefined),
);

test('names are whole names, of a meeting or its group', () => {
  const all = ['first light', 'womens hour', 'light', 'kitchen', 'saint mary', 'kitchen table'];
  expect(all.map(isName)).toEqual([true, true, false, false, false, true]);
});

test('a word of the list is a whole word; what a search finds may be part of one', () => {
  expect(['light', 'ligh', 'ight', 'last', 'zz'].map(isWord)).toEqual([
    ...[true, false, false, true, false],
  ]);
  expect(['light', 'ligh', 'ight', 'li', 'ig'].map(isFound)).toEqual([
    ...[true, true, true, true, false],
  ]);
});

test('what the list has is told once each', () => {
  expect([programmes, types, languages]).toEqual([['aa', 'na'], ['women'], ['es']]);
});

/** A thousand texts are searched in one go. */
const AT_THE_END_OF_A_BATCH: Readonly<Record<number, string>> = {
  999: ' meeting 999 lastword',
  1000: 'firstword meeting 1000',
};

test('a long list gathered step by step answers as one that is asked at once', () => {
  const many = entries(
    Array.from({ length: 2200 }, (_, at) =>
      listing({ id: `m${at}`, name: `Meeting ${at}`, group: at === 2100 ? 'Quiet Harbor' : 'Sea' }),
    ),
  ).map((entry, at) => ({ ...entry, text: AT_THE_END_OF_A_BATCH[at] ?? entry.text }));
  const [gathered, asked] = [many, many].map((all) =>
    listVocabulary(all, () => Promise.resolve(undefined)),
  );
  if (gathered === undefined || asked === undefined) throw new Error('There are two.');
  expect([...gathered.gathering()]).toHaveLength(3);
  expect([...gathered.gathering()]).toEqual([]);
  for (const { isName, isWord, isFound } of [gathered, asked]) {
    expect(['quiet harbor', 'meeting 2199', 'meeting', 'harbor'].map(isName)).toEqual([
      ...[true, true, false, false],
    ]);
    // What stands before and after the end of a batch, and what only ends or begins a word.
    expect(['sea', 'lastword', 'firstword', 'arbor', 'harbo'].map(isWord)).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(isWord('lastword firstword')).toBe(false);
    expect(['ha', 'ar', 'arb', 'arbor'].map(isFound)).toEqual([true, false, true, true]);
  }
});
