import { expect, test } from 'vitest';
import { calmly } from '../../scale/calm.ts';

/** Gives the yardsticks in turn, with what was measured beside each. */
const inTurn = (measures: readonly (readonly [value: number, yardstickMs: number])[]) => {
  const left = [...measures];
  return async () => {
    const [value, yardstickMs] = left.shift() ?? [Number.NaN, Number.NaN];
    return { value, yardstickMs };
  };
};

test('on a machine as quick as before it is measured once, whatever came of it', async () => {
  const measured = calmly();
  await measured(inTurn([[30, 3]]));
  expect(await measured(inTurn([[90, 4]]))).toEqual({ value: 90, yardstickMs: 4, times: 1 });
});

test('on a slower one it is measured again, until that is over', async () => {
  const measured = calmly();
  await measured(inTurn([[30, 3]]));
  const slowThenCalm = inTurn([
    [40, 6],
    [50, 3.5],
    [20, 3],
  ]);
  // The later one counts though it is the worse figure.
  expect(await measured(slowThenCalm)).toEqual({ value: 50, yardstickMs: 3.5, times: 2 });
});

test('where it stays slow, the calmest of three times counts, not the best', async () => {
  const measured = calmly();
  await measured(inTurn([[30, 3]]));
  const slow = inTurn([
    [40, 6],
    [55, 5],
    [45, 7],
    [10, 3],
  ]);
  expect(await measured(slow)).toEqual({ value: 55, yardstickMs: 5, times: 3 });
});
