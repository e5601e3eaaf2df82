import { expect, test } from 'vitest';
import { rateFor } from '../../scale/true-throttle.ts';

test('where the browser slows pages as much as it is asked to, that is what is asked for', async () => {
  expect(await rateFor(4, async (rate) => rate)).toBe(4);
});

test('where it slows them more, so much less is asked for that they run as slow as wanted', async () => {
  const slowdown = async (rate: number): Promise<number> => 1 + 2 * (rate - 1);
  const rate = await rateFor(4, slowdown);
  expect(rate).toBeLessThan(4);
  expect(await slowdown(rate)).toBeCloseTo(4, 0);
});

test('it is never asked for less than full speed', async () => {
  expect(await rateFor(4, async (rate) => 100 * rate)).toBeGreaterThanOrEqual(1);
});
