import { expect, test } from 'vitest';
import { areAlike, stemOf } from '../../../src/search/stem.ts';

test.each([
  ['drinking', 'drinks'],
  ['stopped', 'stopping'],
  ['families', 'family'],
  ['using', 'use'],
  ['meetings', 'meeting'],
])('“%s” and “%s” are one word', (one, other) => {
  expect(stemOf(one)).toBe(stemOf(other));
});

test('a word too short to lose its ending keeps it', () => {
  expect(stemOf('is')).toBe('is');
  expect(stemOf('less')).toBe('less');
});

test('forms with other endings are alike, and short words are not', () => {
  expect(areAlike(stemOf('alcohol'), stemOf('alcoholic'))).toBe(true);
  expect(areAlike(stemOf('accessable'), stemOf('accessible'))).toBe(true);
  expect(areAlike('god', 'good')).toBe(false);
  expect(areAlike('son', 'song')).toBe(false);
});
