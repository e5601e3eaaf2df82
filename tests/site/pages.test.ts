import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { missingFurniture } from './furniture.ts';
import { importsOf, moduleScripts } from './module-scripts.ts';

const { pages } = builtSite();

test('every page has its title, language, heading, skip link, crisis strip, quick exit and way to a meeting', () => {
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap(missingFurniture)).toEqual([]);
});

test('the script of the quick exit comes before any other, and imports nothing: it waits for none', () => {
  const first = pages
    .filter(({ $ }) => $('quick-exit').length > 0)
    .map(({ $ }) => moduleScripts($)[0] ?? '');
  const [file = '', ...others] = new Set(first);
  expect(others).toEqual([]);
  expect(readFileSync(`dist/_assets/${file}`, 'utf8')).toContain('quick-exit');
  expect(importsOf(file)).toEqual([]);
});

test('an empty page lacks all of it', () => {
  const html = '<!doctype html><title></title>';
  const page = { path: '/', file: '', html, $: load(html), kind: 'x', isIndexable: true };
  expect(missingFurniture(page)).toHaveLength(12);
});

test('no two pages of one language that search engines see share a title', () => {
  const titles = pages
    .filter((page) => page.isIndexable)
    .map(({ $ }) => `${$('html').attr('lang') ?? ''} ${$('title').text()}`);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});
