import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { GLOSSARY_GROUPS, glossarySchema } from '../../src/components/glossary.schema.ts';
import { articleFiles } from './article-file.ts';

const glossary = glossarySchema.parse(parse(readFileSync('content/glossary/en.yaml', 'utf8')));
const words = Object.entries(glossary);
const articles = articleFiles();
const topicOf = new Map<string, string>(articles.map(({ slug, article }) => [slug, article.topic]));
const termsOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/<Term id="([^"]*)">/g)].map(([, id = '']) => id);

/** Whether a page of this site is there, judged by the content it is made of. */
const exists = (path: string): boolean => {
  const [, section = '', ...rest] =
    path.split('/').filter(Boolean).length === 0 ? [] : path.split('/');
  if (section === 'articles') return topicOf.get(rest[1] ?? '') === rest[0];
  return (
    section === 'programs' && (rest[0] === '' || existsSync(`content/programs/${rest[0]}.yaml`))
  );
};

test('the glossary has at least sixty words, and some of every subject', () => {
  expect(words.length).toBeGreaterThanOrEqual(60);
  const used = new Set(words.map(([, { group }]) => group));
  expect(GLOSSARY_GROUPS.filter((group) => !used.has(group))).toEqual([]);
});

test('every word that says “read more” leads to a page', () => {
  const lost = words.filter(([, { more }]) => more !== undefined && !exists(more));
  expect(lost.map(([id]) => id)).toEqual([]);
});

test('a meaning that reports research names its source, and the source is known', () => {
  const known = Object.keys(parse(readFileSync('content/references.yaml', 'utf8')) as object);
  const REPORTS =
    /\b(?:stud(?:ies|y)(?! meeting)|survey|research|trials?|review|Guidelines say)\b|\d+ (?:in|out of) \d/i;
  const SAYS_NONE = /\b(?:no|none|nobody)\b/i;
  const lacking = words.filter(
    ([, { meaning, sources }]) =>
      sources.some((id) => !known.includes(id)) ||
      (sources.length === 0 && REPORTS.test(meaning) && !SAYS_NONE.test(meaning)),
  );
  expect(lacking.map(([id]) => id)).toEqual([]);
});

test('the words are not explained with labels for people', () => {
  const LABELS = /\b(?:addicts?|alcoholics?|abusers?|junkies?|users)\b/i;
  const caught = words.filter(([, { meaning }]) => LABELS.test(meaning.replace(/“[^”]*”/g, '')));
  expect(caught.map(([id]) => id)).toEqual([]);
});

test('articles explain words where they first use them: known ones, each once on a page', () => {
  const terms = articles.map(({ path }) => termsOf(path));
  expect(terms.flat().filter((id) => !(id in glossary))).toEqual([]);
  expect(terms.filter((ids) => new Set(ids).size < ids.length)).toEqual([]);
  expect(terms.flat().length).toBeGreaterThanOrEqual(25);
});
