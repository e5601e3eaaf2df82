import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import {
  checkStreetArchive,
  StreetArchiveFileError,
} from '../../../src/basemap/build/street-archive-file.ts';
import { streetArchive } from '../../browser/street-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'alongside-streets-'));
mkdirSync(join(folder, 'map'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a build says of a street map whose file has this content. */
const saidOf = (content: Buffer | undefined, archive = '/map/town.pmtiles'): readonly string[] => {
  const file = join(folder, 'map/town.pmtiles');
  rmSync(file, { force: true });
  if (content !== undefined) writeFileSync(file, content);
  const said: string[] = [];
  const tiles = { kind: 'pmtiles', archive, credit: '©', maxZoom: 18 } as const;
  checkStreetArchive(tiles, { folder, warn: (message) => said.push(message) });
  return said;
};

test('a file of vector tiles is taken, and so is one on another host, which is not looked at', () => {
  expect(saidOf(streetArchive())).toEqual([]);
  expect(saidOf(streetArchive(), '/map/town.pmtiles?v=2')).toEqual([]);
  expect(saidOf(undefined, 'https://maps.example.org/town.pmtiles')).toEqual([]);
});

test('a file that is not there is told of, and what to do', () => {
  const [warning = ''] = saidOf(undefined);
  expect(warning).toContain(join(folder, 'map/town.pmtiles'));
  expect(warning).toContain('Put the file there');
});

test.each([
  ['a file of another kind', Buffer.from('<html>'.padEnd(200))],
  ['a file of another kind', Buffer.from('PMTiles')],
  ['a PMTiles file of version 2', Buffer.from('PMTiles\u0002'.padEnd(200), 'latin1')],
  ['a PMTiles file of pictures', streetArchive({ tileType: 2 })],
])('%s stops the build with what was found, what was expected and what to do', (found, content) => {
  expect(() => saidOf(content)).toThrow(StreetArchiveFileError);
  expect(() => saidOf(content)).toThrow(`found:    ${found}`);
});
