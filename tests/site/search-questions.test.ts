import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { SearchIndex } from '../../src/search/client/search-index.ts';
import { builtSearch } from './built-search.ts';
import { builtSite } from './built-site.ts';

/** What somebody types, and the pages of which one must be among the first three results. */
type Questions = Readonly<Record<string, readonly string[]>>;

const questionsIn = (name: string): Questions =>
  parse(readFileSync(`tests/fixtures/search/${name}.yaml`, 'utf8')) as Questions;

const tuned = questionsIn('tuned');
const heldOut = questionsIn('held-out');
const SHOWN_FIRST = 3;

let search: SearchIndex;
beforeAll(async () => {
  search = await builtSearch();
});

const firstPaths = async (question: string): Promise<readonly string[]> => {
  const found = await search.find({ text: question });
  const pages = await found.pages(0, SHOWN_FIRST);
  return pages.map(({ href }) => href.replace(/#.*$/, ''));
};

/** The questions whose page is not among the first three, each with what was. */
const missed = async (questions: Questions): Promise<readonly string[]> => {
  const answers = await Promise.all(
    Object.entries(questions).map(async ([question, wanted]) => {
      const paths = await firstPaths(question);
      return paths.some((path) => wanted.includes(path))
        ? []
        : [`${question} → ${paths.join(' ')}`];
    }),
  );
  return answers.flat();
};

test('there are enough questions, and the held-out ones are none of the others', () => {
  expect(Object.keys(tuned).length).toBeGreaterThanOrEqual(60);
  expect(Object.keys(heldOut).length).toBeGreaterThanOrEqual(30);
  expect(Object.keys(heldOut).filter((question) => question in tuned)).toEqual([]);
});

test('every page that a question wants is there', () => {
  const paths = new Set(builtSite().pages.map(({ path }) => path));
  const wanted = [tuned, heldOut].flatMap((questions) => Object.values(questions).flat());
  expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
});

test('a page asked for in the words of newcomers and families is among the first three', async () => {
  const misses = await missed(tuned);
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(Object.keys(tuned).length * 0.05);
});

test('so it is for nine in ten questions that the search was never tuned on', async () => {
  const misses = await missed(heldOut);
  expect(misses.length, misses.join('\n')).toBeLessThanOrEqual(Object.keys(heldOut).length * 0.1);
});

test('words of the glossary, worksheets and the finder are found as what they are', async () => {
  const kinds = async (text: string) =>
    (await (await search.find({ text })).pages(0, SHOWN_FIRST)).map(({ kind }) => kind);
  expect(await kinds('what does cross-talk mean')).toContain('word');
  expect(await kinds('urge plan worksheet')).toContain('worksheet');
  expect(await firstPaths('aa meetings near me')).toContain('/meetings/');
});

test('among the first three there is one word of the glossary at most', async () => {
  for (const text of ['taper detox withdrawal', 'chip', 'sober date', 'sponsor']) {
    const pages = await (await search.find({ text })).pages(0, SHOWN_FIRST);
    expect(pages.filter(({ kind }) => kind === 'word').length, text).toBeLessThanOrEqual(1);
  }
});
