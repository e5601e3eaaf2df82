import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { basemapFor } from '../../../src/basemap/build/site-basemap.ts';
import {
  checked,
  eachPoint,
  EXTENT,
  LAYERS,
  type IndexFile,
  type PackFile,
} from '../../../src/basemap/format.ts';
import { DEEPEST } from '../../../src/basemap/tile.ts';

const folder = await mkdtemp(join(tmpdir(), 'basemap-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const DULUTH = [{ lat: 46.79, lon: -92.1 }];
const made = basemapFor(DULUTH, folder);

const packs = made.files
  .filter(({ name }) => name !== 'index')
  .map(({ name, text }) => ({ name, pack: checked<PackFile>(JSON.parse(text)) }));
const tiles = new Map(packs.flatMap(({ pack }) => Object.entries(pack.tiles)));
const duluth = tiles.get(`${DEEPEST}/31/45`);

test('the index names every pack, and every tile stays within its own square and a margin', () => {
  const index = checked<IndexFile>(
    JSON.parse(made.files.find(({ name }) => name === 'index')?.text ?? ''),
  );
  expect(index.packs.map((key) => key.replaceAll('/', '-'))).toEqual(packs.map(({ name }) => name));
  for (const tile of tiles.values())
    for (const layer of LAYERS)
      for (const line of tile[layer] ?? []) {
        eachPoint(line, (x, y) => {
          if (Math.min(x, y) < -40 || Math.max(x, y) > EXTENT + 40) expect([x, y]).toBe('inside');
        });
      }
});

test('the deepest tile at the western end of Lake Superior has the lake, counties, a state line and the town', () => {
  expect(duluth).toBeDefined();
  for (const layer of ['land', 'lakes', 'counties', 'states'] as const) {
    expect(duluth?.[layer]?.length, layer).toBeGreaterThan(0);
  }
  expect(duluth?.towns?.map(([, , name]) => name)).toContain('Duluth');
});

test('the world names countries by their codes, and states by their names', () => {
  const all = [...tiles.values()];
  const countries = all.flatMap((tile) => tile.countries ?? []).map(([, , code]) => code);
  for (const code of countries) expect(code).toMatch(/^[A-Z]{2}$/);
  expect(countries).toEqual(expect.arrayContaining(['US', 'CA', 'FR', 'JP']));
  expect(all.flatMap((tile) => tile.regions ?? []).map(([, , name]) => name)).toContain(
    'Minnesota',
  );
});

/** Heights at which a tile’s coasts cross a vertical line, from north to south. */
const crossings = (tile: PackFile['tiles'][string] | undefined, at: number): readonly number[] =>
  (tile?.land ?? [])
    .flatMap((line) => {
      const found: number[] = [];
      let [lastX, lastY] = [NaN, NaN];
      eachPoint(line, (x, y) => {
        if (lastX < at !== x < at && !Number.isNaN(lastX)) {
          found.push(lastY + ((y - lastY) * (at - lastX)) / (x - lastX));
        }
        [lastX, lastY] = [x, y];
      });
      return found;
    })
    .toSorted((a, b) => a - b);

test.each([
  ['neighbours in Siberia and Alaska', '2/0/1', '2/3/1'],
  ['neighbours across Africa', '2/2/1', '2/1/1'],
])('coasts run on from tile to tile without a seam: %s', (_, east, west) => {
  const here = crossings(tiles.get(east), 0);
  const there = crossings(tiles.get(west), EXTENT);
  expect(here.length).toBeGreaterThan(1);
  expect(there).toHaveLength(here.length);
  here.forEach((y, at) => expect(Math.abs(y - (there[at] ?? NaN))).toBeLessThanOrEqual(2));
});

test('the same map is not made twice, and a damaged cache is as good as none', async () => {
  const started = performance.now();
  expect(basemapFor(DULUTH, folder)).toEqual(made);
  expect(performance.now() - started).toBeLessThan(1000);
  const [kept] = await readdir(folder);
  await writeFile(join(folder, kept ?? ''), '{"0/0/0": ');
  expect(basemapFor(DULUTH, folder)).toEqual(made);
});

test('other places are another map, under another version', () => {
  const other = basemapFor([{ lat: -36.8, lon: 174.8 }], join(folder, 'other'));
  expect(other.version).not.toBe(made.version);
  const all = other.files.map(({ text }) => text).join();
  expect(all).toContain('Auckland');
  expect(all).not.toContain('"6/15/22"');
});
