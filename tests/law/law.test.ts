import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cycles } from './cycles.ts';
import { importFindings } from './imports.ts';
import { partsOf } from './parts.ts';
import { MAY_IMPORT } from './table.ts';
import { markupFindings, nameFindings, wordFindings } from './words.ts';

const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((file) => ({ path: file.replace(/^src\//, ''), text: readFileSync(file, 'utf8') }));
const parts = sources
  .filter(({ path }) => !path.endsWith('.d.ts'))
  .flatMap(({ path, text }) => partsOf(path, text));

test('no file imports what its folder may not', () => {
  expect(parts.length).toBeGreaterThan(20);
  expect(parts.flatMap(importFindings)).toEqual([]);
});

test('every folder of src/ is in the table', () => {
  const folders = new Set(
    sources.filter(({ path }) => path.includes('/')).map(({ path }) => path.split('/')[0] ?? ''),
  );
  expect([...folders].filter((folder) => MAY_IMPORT[folder] === undefined)).toEqual(['pages']);
});

test('imports never run in a circle', () => {
  expect(cycles(parts)).toEqual([]);
});

test('storage, fetch, markup from text, browser globals and the clock stay in their rooms', () => {
  expect(parts.flatMap(wordFindings)).toEqual([]);
  expect(sources.flatMap(({ path, text }) => markupFindings(path, text))).toEqual([]);
});

test('files and folders are named as the house names them', () => {
  expect(sources.flatMap(({ path }) => nameFindings(path))).toEqual([]);
});

const astro = (frontmatter: string, rest = ''): string =>
  `---\n${frontmatter}\n---\n<p>x</p>${rest}`;

test.each([
  ['atlas/format.ts', `import { x } from '../meetings/schema.ts';`],
  ['atlas/client/reader.ts', `import { x } from '../format.ts';`],
  ['finder/match.ts', `import type { Meeting } from '../meetings/schema.ts';`],
  [
    'finder/Finder.astro',
    astro(`import Line from '../crisis/Line.astro';`, `<script>import './entry.ts';</script>`),
  ],
  ['finder/views/map.ts', `const leaflet = await import('leaflet');`],
  ['crisis/Strip.astro', astro('', `<script>import './client/choice.ts';</script>`)],
  ['layouts/Page.astro', astro(`import '../styles/base.css';`)],
  ['pages/meetings/index.astro', astro(`import x from '../../feeds/x.ts';`)],
  ['feeds/read.ts', `import { readFile } from 'node:fs/promises';`],
  ['meetings/schema.ts', `import { z } from 'astro/zod';`],
])('the law allows case %$, in %s', (path, text) => {
  expect(partsOf(path, text).flatMap(importFindings)).toEqual([]);
});

test.each([
  ['meetings/x.ts', `import { x } from '../feeds/issue.ts';`],
  ['geo/x.ts', `export { x } from '../text/folded.ts';`],
  ['finder/x.ts', `import { x } from '../atlas/build/plan.ts';`],
  ['finder/x.ts', `import { x } from '../site.config.ts';`],
  ['finder/x.ts', `import { meetingSchema } from '../meetings/schema.ts';`],
  ['atlas/format.ts', `import { x } from './client/reader.ts';`],
  ['atlas/client/x.ts', `import { x } from '../build/plan.ts';`],
  ['atlas/build/x.ts', `const x = await import('../client/reader.ts');`],
  ['vault/x.ts', `type X = import('../finder/state.ts').X;`],
  ['components/x.ts', `import x from '../pages/index.astro';`],
  ['crisis/Strip.astro', astro('', `<script>import { site } from '../site.config.ts';</script>`)],
  ['crisis/Strip.astro', astro(`import x from '../feeds/x.ts';`)],
  ['meetings/x.ts', `import { readFile } from 'node:fs/promises';`],
  ['finder/x.ts', `import { z } from 'astro/zod';`],
  ['finder/list.ts', `import L from 'leaflet';`],
  ['finder/x.ts', `import { getCollection } from 'astro:content';`],
  ['finder/x.ts', `const all = import.meta.glob('../feeds/*.ts');`],
])('the law forbids case %$, in %s', (path, text) => {
  expect(partsOf(path, text).flatMap(importFindings)).toHaveLength(1);
});

test.each([
  ['vault/x.ts', `localStorage.setItem('a', 'b');`],
  ['atlas/client/reader.ts', `await fetch('/data/x');`],
  ['feeds/download.ts', `await fetch('https://x'); Date.now();`],
  ['finder/x.ts', `document.title = 'x'; const now = Date.now();`],
  ['meetings/x.ts', `type X = Document; const at = (now: number) => new Date(now);`],
])('the law lets %s speak, case %$', (path, text) => {
  expect(partsOf(path, text).flatMap(wordFindings)).toEqual([]);
});

test.each([
  ['finder/x.ts', `localStorage.setItem('a', 'b');`],
  ['finder/x.ts', `window.sessionStorage;`],
  ['crisis/client/x.ts', `document.cookie = 'a=b';`],
  ['finder/x.ts', `element.innerHTML = name;`],
  ['finder/x.ts', `element.insertAdjacentHTML('beforeend', name);`],
  ['finder/x.ts', `await fetch('/data/x');`],
  ['finder/x.ts', `navigator.sendBeacon('/x');`],
  ['meetings/x.ts', `const now = Date.now();`],
  ['geo/x.ts', `const now = new Date();`],
  ['components/x.ts', `const x = document;`],
  ['components/X.astro', astro('', `<script>fetch('/x');</script>`)],
])('the law stops %s from speaking, case %$', (path, text) => {
  expect(partsOf(path, text).flatMap(wordFindings)).toHaveLength(1);
});

test('markup holds no unescaped text and no inline script, except data blocks', () => {
  const data = `<script is:inline type="application/ld+json" set:html={x} />`;
  expect(markupFindings('layouts/Page.astro', astro('', data))).toEqual([]);
  expect(markupFindings('finder/X.astro', astro('', '<p set:html={x} />'))).toHaveLength(1);
  expect(markupFindings('finder/X.astro', astro('', '<script is:inline>1</script>'))).toHaveLength(
    1,
  );
  expect(
    markupFindings('finder/X.astro', astro('', '<script define:vars={{ x }}>1</script>')),
  ).toHaveLength(1);
});

test('a circle is noticed, and a circle of types alone is none', () => {
  const circle = (kind: string) => [
    ...partsOf('a/x.ts', `import ${kind}{ y } from './y.ts';`),
    ...partsOf('a/y.ts', `import ${kind}{ x } from './x.ts';`),
  ];
  expect(cycles(circle(''))).toEqual(['a/x.ts → a/y.ts → a/x.ts']);
  expect(cycles(circle('type '))).toEqual([]);
});

test.each([
  'finder/utils/x.ts',
  'finder/helpers.ts',
  'finder/index.ts',
  'finder/Match.ts',
  'finder/list.astro',
])('the name %s is noticed', (path) => {
  expect(nameFindings(path)).toHaveLength(1);
});
