import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meantBy } from '../../../../src/finder/requests/spelling.ts';
import { understood } from '../../../../src/finder/requests/understood.ts';
import { MONDAY_AT_SIX, VOCABULARY } from './corpus.ts';

const KNOWN = ['saturday', 'sunday', 'night', 'meditation', 'wheelchair', 'leeds'];

test.each([
  ['saterday', 'saturday'],
  ['satudray', 'saturday'],
  ['meditaton', 'meditation'],
  ['weelchiar', 'wheelchair'],
  ['nihgt', 'night'],
  ['light', undefined],
  ['sandy', undefined],
  ['nigh', undefined],
  ['needs', undefined],
])('%s is a slip of %s', (typed, meant) => {
  expect(meantBy(typed, KNOWN)).toBe(meant);
});

test('any text at all is read without a failure, and every span lies within it, in order', async () => {
  const word = fc.constantFrom(
    ...['tonight', 'near', 'in', 'leeds', '6', '-', '8pm', 'not', 'a las', 'within', 'miles', ','],
    ...['open', 'women’s', 'mañana', '12', 'and', 'step', 'xyzzy', 'half past', 'from', 'to'],
  );
  const sentence = fc.oneof(
    fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(sentence, async (text) => {
      const { spans, rest, change } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
      let before = 0;
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        before = end;
      }
      expect(before).toBeLessThanOrEqual(text.length);
      expect(rest.length).toBeLessThanOrEqual(text.length);
      for (const at of [change.earliest ?? 0, change.latest ?? 0]) {
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThan(1440);
      }
    }),
    { numRuns: 400 },
  );
});
