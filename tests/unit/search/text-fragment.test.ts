import { expect, test } from 'vitest';
import { excerptPieces } from '../../../src/search/excerpt.ts';
import { textFragment } from '../../../src/search/text-fragment.ts';

const fragment = (excerpt: string, anchor?: string) => textFragment(excerptPieces(excerpt), anchor);

test('a match is named with the words beside it', () => {
  expect(fragment('find a <mark>sponsor</mark> who listens')).toBe('#:~:text=a-,sponsor,-who');
});

test('neighbours across the end of a sentence are left out: the page may break there', () => {
  expect(fragment('first. <mark>Cravings,</mark> they pass')).toBe('#:~:text=Cravings');
});

test('the part of the page comes first, for browsers that mark nothing', () => {
  expect(fragment('a <mark>call</mark>', 'who-to-call')).toBe('#who-to-call:~:text=a-,call');
});

test('letters with a meaning in fragments are escaped', () => {
  expect(fragment('<mark>cross-talk</mark>')).toBe('#:~:text=cross%2Dtalk');
  expect(fragment('<mark>a&b,c</mark>')).toBe('#:~:text=a%26b%2Cc');
});

test('three places are marked at most, each once', () => {
  const excerpt =
    '<mark>one</mark>. <mark>one</mark>. <mark>two</mark>. <mark>three</mark>. <mark>four</mark>.';
  expect(fragment(excerpt)).toBe('#:~:text=one&text=two&text=three');
});

test('nothing found leads to the page, or to the part of it', () => {
  expect(fragment('no match')).toBe('');
  expect(fragment('no match', 'part')).toBe('#part');
});
