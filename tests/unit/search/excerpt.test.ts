import { expect, test } from 'vitest';
import { excerptPieces } from '../../../src/search/excerpt.ts';

test('an excerpt falls into what was found and what stands around it', () => {
  expect(excerptPieces('A <mark>sponsor</mark> listens. <mark>Sponsors</mark>')).toEqual([
    { text: 'A ', isMatch: false },
    { text: 'sponsor', isMatch: true },
    { text: ' listens. ', isMatch: false },
    { text: 'Sponsors', isMatch: true },
  ]);
});

test('escaped text is read back, once', () => {
  expect(excerptPieces('5 &lt; 6 &amp;amp; <mark>&quot;x&quot;</mark>')).toEqual([
    { text: '5 < 6 &amp; ', isMatch: false },
    { text: '"x"', isMatch: true },
  ]);
});

test('whatever else looks like a tag stays text', () => {
  expect(excerptPieces('<img src=x onerror=alert(1)>')).toEqual([
    { text: '<img src=x onerror=alert(1)>', isMatch: false },
  ]);
});

test('nothing gives nothing', () => {
  expect(excerptPieces('')).toEqual([]);
});
