import { expect, test } from 'vitest';
import { canReach, travelTo } from '../../../src/finder/travel.ts';
import { MONDAY_EVENING } from './listings.ts';

const MINUTE = 60_000;

test.each([
  [0, 'foot', 5],
  [1000, 'foot', 20],
  [2000, 'foot', 35],
  [2001, 'car', 15],
  [10_000, 'car', 30],
  [40_000, 'car', 90],
])('a way of %d metres is guessed as %s, %d minutes', (metres, by, minutes) => {
  expect(travelTo(metres)).toEqual({ by, minutes });
});

test('ten minutes after the start is still in time', () => {
  const timing = (inMinutes: number) => {
    const start = MONDAY_EVENING + inMinutes * MINUTE;
    const next = { start, end: start + 60 * MINUTE };
    return { next, here: { day: 0, minutes: 0 } };
  };
  expect(canReach(timing(20), 10_000, MONDAY_EVENING)).toBe(true);
  expect(canReach(timing(19), 10_000, MONDAY_EVENING)).toBe(false);
});
