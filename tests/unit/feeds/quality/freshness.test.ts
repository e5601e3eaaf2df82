import { expect, test } from 'vitest';
import { freshnessOf } from '../../../../src/feeds/quality/freshness.ts';
import type { Meeting } from '../../../../src/meetings/schema.ts';

const updated = (day?: string): Meeting =>
  ({ id: 'x', ...(day === undefined ? {} : { updated: day }) }) as Meeting;

test('meetings are counted by how long ago they were confirmed, and none is left out', () => {
  const days = ['2026-11-01', '2026-12-24', '2026-01-05', '2025-01-05', '2022-03-01', '1999-01-01'];
  const counts = freshnessOf(
    [...days.map(updated), updated(), updated()],
    Date.parse('2026-11-23T12:00:00Z'),
  );
  expect(counts.map(({ age, count }) => [age, count])).toEqual([
    ['quarter', 2],
    ['year', 1],
    ['twoYears', 1],
    ['fiveYears', 1],
    ['older', 1],
    ['unknown', 2],
  ]);
  expect(counts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});

test('of no meetings, no share is invented', () => {
  expect(freshnessOf([], 0).every(({ count, share }) => count === 0 && share === 0)).toBe(true);
});
