import { expect, test } from 'vitest';
import { mergedHits, summedHits } from '../../../src/search/merged.ts';

const hit = (id: string, score: number, page = id) => ({ id, score, page });
const order = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

test('each page comes once, by the phrasing that found it best', () => {
  const merged = mergedHits([[hit('a', 1, 'asked')], [hit('a', 5, 'other words'), hit('b', 1)]]);
  expect(order(merged)).toEqual(['a', 'b']);
  expect(merged[0]?.page).toBe('other words');
});

test('what was asked counts more than the same in other words', () => {
  expect(order(mergedHits([[hit('a', 1)], [hit('b', 1.5)]]))).toEqual(['a', 'b']);
});

test('a page that has more of the words comes first', () => {
  expect(order(summedHits([[hit('a', 2), hit('b', 1.5)], [hit('b', 1.5)]]))).toEqual(['b', 'a']);
});
