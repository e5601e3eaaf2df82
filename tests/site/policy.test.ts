import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { policyFindings } from './policy.ts';

const GOOD = `<head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'"><meta name="referrer" content="no-referrer"></head>`;

const findingsIn = (html: string): readonly string[] =>
  policyFindings({ path: '/', file: '', html, $: load(html), kind: 'x', isIndexable: true });

const { files, pages } = builtSite();

test('every page has the strict policy and nothing that it forbids', () => {
  expect(pages.flatMap(policyFindings)).toEqual([]);
});

test('no style sheet loads anything from another origin', () => {
  const sheets = [...files].filter(
    (file) => file.endsWith('.css') && !file.startsWith('/pagefind/'),
  );
  const outside = sheets.flatMap((file) =>
    [
      ...readFileSync(`dist${file}`, 'utf8').matchAll(
        /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]+/g,
      ),
    ].map(([found]) => `${file}: ${found}`),
  );
  expect(outside).toEqual([]);
});

test('no script carries the schema library into the browser', () => {
  const scripts = [...files].filter((file) => file.startsWith('/_assets/') && file.endsWith('.js'));
  expect(
    scripts.filter((file) => /ZodError|invalid_type/.test(readFileSync(`dist${file}`, 'utf8'))),
  ).toEqual([]);
});

test('the check accepts data blocks and own resources', () => {
  const body =
    '<script type="application/ld+json">{}</script><script src="/a.js"></script><img src="/a.png" alt=""><a href="https://other.example/">x</a>';
  expect(findingsIn(GOOD + body)).toEqual([]);
});

test.each([
  '<script>1</script>',
  '<style>p{}</style>',
  '<p style="color:red">x</p>',
  '<p onclick="x()">x</p>',
  '<a href="javascript:x()">x</a>',
  '<script src="https://other.example/x.js"></script>',
  '<img src="//other.example/x.png" alt="">',
  '<link rel="preconnect" href="https://other.example">',
  '<iframe src="https://other.example/"></iframe>',
  '<a href="/" ping="/count">x</a>',
])('the check notices %s', (body) => {
  expect(findingsIn(GOOD + body)).toHaveLength(1);
});

test('the check notices a missing policy', () => {
  expect(findingsIn('<p>x</p>')).toHaveLength(4);
});
