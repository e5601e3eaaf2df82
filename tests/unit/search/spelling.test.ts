import { expect, test } from 'vitest';
import fc from 'fast-check';
import { slipsBetween, spellingOf } from '../../../src/search/spelling.ts';

const VOCABULARY = ['meeting', 'sponsor', 'loneliness', 'lonely', 'alone', 'aa', 'craving', 'urge'];

test.each([
  ['sponsr', 'sponsor'],
  ['sponosr', 'sponsor'],
  ['lonliness', 'loneliness'],
  ['meeeting', 'meeting'],
  ['craveing', 'craving'],
])('“%s” is read as “%s”', (typed, meant) => {
  expect(spellingOf(typed, VOCABULARY)).toEqual({ text: meant, isCorrected: true, unknown: [] });
});

test.each(['sponsor', 'spons', 'sponsorship', 'meetings', 'cravings', 'aa'])(
  '“%s” is left as it is',
  (word) => {
    expect(spellingOf(word, VOCABULARY)).toEqual({ text: word, isCorrected: false, unknown: [] });
  },
);

test('words that are nowhere are left out and named', () => {
  expect(spellingOf('meeting xylophone', VOCABULARY)).toEqual({
    text: 'meeting',
    isCorrected: false,
    unknown: ['xylophone'],
  });
  expect(spellingOf('zz', VOCABULARY)).toEqual({ text: '', isCorrected: false, unknown: ['zz'] });
});

test('of equally near words the more frequent is meant', () => {
  expect(spellingOf('coast', ['toast', 'roast']).text).toBe('toast');
});

test('slips are counted the same both ways, and none is none', () => {
  const word = fc.string({ maxLength: 8 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(slipsBetween(one, other)).toBe(slipsBetween(other, one));
      expect(slipsBetween(one, other) === 0).toBe(one === other);
    }),
  );
});
