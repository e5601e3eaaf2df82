import { expect, test } from 'vitest';
import { withoutSmallWords } from '../../../src/search/small-words.ts';

test('words that every page has are not looked for', () => {
  expect(withoutSmallWords('how do i find a sponsor')).toBe('find sponsor');
  expect(withoutSmallWords('return to use')).toBe('return use');
});

test('a query of nothing else is left as it is', () => {
  expect(withoutSmallWords('how to')).toBe('how to');
});
