import { expect, test } from 'vitest';
import { askedScores } from '../../../src/search/asked.ts';
import type { SearchedPage } from '../../../src/search/searched-page.ts';

const page = (path: string, title: string, asked: readonly string[] = []): SearchedPage => ({
  ...{ path, href: path, kind: 'article', title, gist: '', asked, headings: [] },
});
const PAGES = [
  page('/sponsor/', 'Finding a sponsor', ['how do I find a sponsor', 'sponsor too strict']),
  page('/husband/', 'How to help someone', ['my husband drinks', 'my son uses drugs']),
  page('/self/', 'Is this for me?', ['am I an alcoholic', 'do I drink too much']),
  page('/stop/', 'Stopping safely', ['how do I stop drinking', 'shaking in the morning']),
];
const best = (question: string): string | undefined =>
  [...askedScores(PAGES)(question)].toSorted((a, b) => b[1] - a[1])[0]?.[0];

test('the page with the phrase nearest to the question scores highest', () => {
  expect(best('how to get a sponsor')).toBe('/sponsor/');
  expect(best('i shake every morning')).toBe('/stop/');
});

test('other words for the same are understood', () => {
  expect(best('my wife is drunk every night')).toBe('/husband/');
  expect(best('quit booze')).toBe('/stop/');
});

test('small words tell oneself from another', () => {
  expect(best('am i an alcoholic')).toBe('/self/');
});

test('a question that no page knows a word of scores none', () => {
  expect([...askedScores(PAGES)('xylophone')]).toEqual([]);
  expect([...askedScores(PAGES)('')]).toEqual([]);
});

test('scores lie between 0 and 1', () => {
  for (const score of askedScores(PAGES)('my husband drinks').values()) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});
