import { expect, test } from 'vitest';
import { rankedPages, textScores } from '../../../src/search/ranking.ts';
import type { Kind, SearchedPage } from '../../../src/search/searched-page.ts';

const page = (path: string, kind: Kind = 'article'): SearchedPage => ({
  ...{ path, href: path, kind, title: path, gist: '', asked: [], headings: [] },
});
const order = (pages: readonly SearchedPage[]) => pages.map(({ path }) => path).join('');

test('a page that has more of the rare words comes first', () => {
  const common = new Map([
    ['a', 9],
    ['b', 9],
    ['c', 9],
  ]);
  const scores = textScores([common, new Map([['b', 2]])], 10);
  expect((scores.get('b') ?? 0) > (scores.get('a') ?? 0)).toBe(true);
  expect(scores.get('b')).toBeCloseTo(1);
});

test('what people ask a page for counts more than its text', () => {
  const pages = [page('a'), page('b')];
  expect(order(rankedPages(pages, new Map([['b', 0.6]]), new Map([['a', 1]])))).toBe('ba');
});

test('pages far behind the best are left out', () => {
  const pages = [page('a'), page('b'), page('c')];
  expect(
    order(
      rankedPages(
        pages,
        new Map([
          ['a', 0.9],
          ['b', 0.5],
          ['c', 0.2],
        ]),
        new Map(),
      ),
    ),
  ).toBe('ab');
});

test('a second word of the glossary makes room for a page', () => {
  const pages = [page('1', 'word'), page('2', 'word'), page('a'), page('b')];
  const asked = new Map([
    ['1', 1],
    ['2', 0.95],
    ['a', 0.8],
    ['b', 0.7],
  ]);
  expect(order(rankedPages(pages, asked, new Map()))).toBe('1ab2');
});
