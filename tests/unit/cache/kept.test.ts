import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keep, kept } from '../../../src/cache/build/kept.ts';

const root = mkdtempSync(join(tmpdir(), 'alongside-kept-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('What is kept is there for the next build; what was never kept is not', () => {
  const shelf = { folder: join(root, 'one/deep'), most: 3 };
  expect(kept(shelf, 'a.json')).toBeUndefined();
  keep(shelf, 'a.json', 'first');
  keep(shelf, 'b.png', new Uint8Array([1, 2, 255]));
  expect(kept(shelf, 'a.json')?.toString()).toBe('first');
  expect([...(kept(shelf, 'b.png') ?? [])]).toEqual([1, 2, 255]);
});

test('What no build has used for longest gives way, leftovers of a build that broke off included', () => {
  const shelf = { folder: join(root, 'two'), most: 2 };
  keep(shelf, 'old', 'old');
  keep(shelf, 'used', 'used');
  writeFileSync(join(shelf.folder, 'half.123.part'), 'ha');
  const longAgo = new Date('2020-01-01');
  for (const name of readdirSync(shelf.folder)) {
    utimesSync(join(shelf.folder, name), longAgo, longAgo);
  }
  expect(kept(shelf, 'used')?.toString()).toBe('used');
  keep(shelf, 'new', 'new');
  expect(readdirSync(shelf.folder).sort()).toEqual(['new', 'used']);
});

test('A cache that cannot be written stops no build', () => {
  writeFileSync(join(root, 'file'), '');
  const shelf = { folder: join(root, 'file/folder'), most: 2 };
  expect(() => {
    keep(shelf, 'a', 'a');
  }).not.toThrow();
  expect(kept(shelf, 'a')).toBeUndefined();
});
