import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/gazetteer/edit-distance.ts';

/** The definition, step by step. */
const defined = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const steps = [
    defined(a.slice(1), b) + 1,
    defined(a, b.slice(1)) + 1,
    defined(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  ];
  if (a.length > 1 && a[0] === b[1] && a[1] === b[0])
    steps.push(defined(a.slice(2), b.slice(2)) + 1);
  return Math.min(...steps);
};
const word = fc.stringMatching(/^[abc]{1,6}$/);

test('the distance is what its definition says, from the whole and from the best beginning', () => {
  fc.assert(
    fc.property(word, word, (typed, spelling) => {
      const beginnings = Array.from({ length: spelling.length + 1 }, (_, at) =>
        spelling.slice(0, at),
      );
      const expected = Math.min(...beginnings.map((beginning) => defined(typed, beginning)));
      const found = editDistance(typed, spelling, 2);
      if (expected > 2) {
        expect(found).toBeUndefined();
        return;
      }
      expect(found?.beginning).toBe(expected);
      const whole = defined(typed, spelling);
      if (whole <= 2) expect(found?.whole).toBe(whole);
      else expect(found?.whole).toBeGreaterThan(2);
    }),
  );
});

test('a longer text than any name is compared with nothing', () => {
  expect(editDistance('a'.repeat(300), 'a'.repeat(300), 2)).toBeUndefined();
});
