import { expect, test } from 'vitest';
import fc from 'fast-check';
import { fragmentOf, isEmptyQuery, queryOf } from '../../../src/search/query.ts';

const CHOICES = { audience: ['newcomer', 'family'], topic: ['coping', 'network'] };

test('a search and its filters survive the way through an address', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.trim()),
      fc.option(fc.constantFrom(...CHOICES.audience), { nil: undefined }),
      fc.option(fc.constantFrom(...CHOICES.topic), { nil: undefined }),
      (text, audience, topic) => {
        const query = { text, audience, topic };
        expect(queryOf(`#${fragmentOf(query)}`, CHOICES)).toEqual(query);
      },
    ),
  );
});

test('an address reads as people would write it', () => {
  expect(fragmentOf({ text: ' first meeting ', topic: 'coping' })).toBe(
    'q=first+meeting&topic=coping',
  );
});

test('nothing asked leaves nothing in the address', () => {
  expect(fragmentOf({ text: '  ' })).toBe('');
  expect(isEmptyQuery(queryOf('', CHOICES))).toBe(true);
  expect(isEmptyQuery(queryOf('#topic=coping', CHOICES))).toBe(false);
});

test('unknown keys and values are dropped, and endless text is cut', () => {
  expect(queryOf('#q=a&topic=secrets&x=1', CHOICES)).toEqual({ text: 'a' });
  expect(queryOf(`#q=${'a'.repeat(5000)}`, CHOICES).text).toHaveLength(200);
});
