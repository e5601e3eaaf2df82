import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtSite } from './built-site.ts';

const { files } = builtSite();
/** The paths that hosts are told to have browsers keep for good: `:name` is one step, `*` any rest. */
const kept = readFileSync('dist/_headers', 'utf8')
  .split(/\n(?=\/)/)
  .filter((block) => block.includes('immutable'))
  .map((block) => block.split('\n', 1)[0] ?? '')
  .map((path) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`));
const data = [...files].filter((file) => file.startsWith('/data/'));
const isKept = (file: string): boolean => kept.some((pattern) => pattern.test(file));
const textOf = (file: string): string => readFileSync(`dist${file}`, 'utf8');
const hashOf = (texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('')).digest('hex');

test('what keeps its name when it changes is asked for anew, and all else of the data is kept', () => {
  expect(data.filter((file) => !isKept(file)).sort()).toEqual([
    '/data/crisis.json',
    '/data/manifest.json',
    '/data/places/manifest.json',
  ]);
});

test('what browsers keep for good has a hash of all it says in its path', () => {
  const folders = Map.groupBy(data.filter(isKept), (file) => file.replace(/\/[^/]+$/, ''));
  for (const [folder, inside] of folders) {
    const hash = folder.replace(/^.*\//, '');
    const nameOf = (file: string): string => file.slice(folder.length + 1, -'.json'.length);
    // The index comes first, the rest in the order it was made: by name, but for packs of the map.
    const first = inside.filter((file) => nameOf(file) === 'index');
    const index = first[0] === undefined ? {} : (JSON.parse(textOf(first[0])) as object);
    const packs = 'packs' in index ? (index.packs as readonly string[]) : [];
    const others = inside.filter((file) => !first.includes(file));
    const rank = (file: string): number =>
      packs.findIndex((pack) => pack.replaceAll('/', '-') === nameOf(file));
    others.sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    const all = [...first, ...others].map((file) => `${nameOf(file)}\n${textOf(file)}\n`);
    const alone = inside.map((file) => hashOf([textOf(file)]));
    expect(
      [hashOf(all), ...alone].some((made) => made.startsWith(hash)),
      folder,
    ).toBe(true);
  }
});
