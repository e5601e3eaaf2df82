import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { builtSite, kindOf, pathInside, type BuiltPage, type BuiltSite } from './built-site.ts';
import { brokenLinks } from './links.ts';

const pageWith = (path: string, html: string): BuiltPage => ({
  path,
  file: path,
  html,
  $: load(html),
  kind: kindOf(path),
  isIndexable: true,
});

const siteWith = (body: string): BuiltSite => ({
  files: new Set(['/index.html', '/a/index.html', '/meetings/index.html', '/x.css']),
  pages: [
    pageWith('/', body),
    pageWith('/a/', '<p id="here">'),
    pageWith('/meetings/', '<main id="main">'),
  ],
});

test('every link, resource and fragment of the built pages leads somewhere', () => {
  expect(brokenLinks(builtSite())).toEqual([]);
});

test('the check accepts what exists: pages, files, fragments, a finder’s state, other sites', () => {
  const body = `<a href="/a/#here">a</a><a href="a/">b</a><link href="/x.css">
    <a href="/meetings/#day=tue&amp;type=women">c</a><a href="https://other.example/x">d</a>
    <a href="mailto:a@b.c">e</a><a href="tel:988">f</a>`;
  expect(brokenLinks(siteWith(body), '/')).toEqual([]);
});

test.each([
  ['<a href="/b/">x</a>', '/b/ (no such file) on /'],
  ['<a href="/a">x</a>', '/a (no such file) on /'],
  ['<a href="/a/#there">x</a>', '/a/#there (no element of that id) on /'],
  ['<a href="/meetings/#list">x</a>', '/meetings/#list (no element of that id) on /'],
  ['<img srcset="/x.png 2x" alt="">', '/x.png (no such file) on /'],
])('the check notices %s', (body, finding) => {
  expect(brokenLinks(siteWith(body), '/')).toEqual([finding]);
});

test('a link that forgets the base path is noticed', () => {
  expect(brokenLinks(siteWith('<a href="/a/">x</a><a href="/base/a/">y</a>'), '/base/')).toEqual([
    '/a/ (outside the base path: /a/) on /',
  ]);
  expect(pathInside('../b/', '/a/', '/base/')).toBe('/b/');
});
