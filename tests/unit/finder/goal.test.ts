import { expect, test } from 'vitest';
import { goalOf } from '../../../src/finder/goal.ts';
import { EMPTY_QUERY } from '../../../src/finder/query.ts';
import { clockAt } from '../../../src/finder/timing.ts';
import { MONDAY_EVENING, NEW_YORK } from './listings.ts';

const clock = clockAt(MONDAY_EVENING, NEW_YORK);
const HOUR = 3_600_000;
const point = { lat: 53.8, lon: -1.55 };

test('with a place, what is near it is read; with an area, what lies in it; else what can be joined soon', () => {
  expect(goalOf({ ...EMPTY_QUERY, withinKm: 80 }, { point }, clock, 3)).toEqual({
    kind: 'near',
    point,
    km: 80,
  });
  const area = { south: 1, west: 2, north: 3, east: 4 };
  expect(goalOf({ ...EMPTY_QUERY, area }, undefined, clock, 3)).toEqual({
    kind: 'area',
    bounds: area,
  });
  expect(goalOf(EMPTY_QUERY, undefined, clock, 3)).toEqual({
    kind: 'afar',
    stretches: [{ from: MONDAY_EVENING - 3 * HOUR, to: MONDAY_EVENING + 3 * HOUR }],
    until: MONDAY_EVENING + 3 * HOUR,
  });
});

test('the days asked for are read whole, on the visitor’s calendar', () => {
  const goal = goalOf({ ...EMPTY_QUERY, days: [2] }, undefined, clock, 3);
  const midnight = Date.parse('2026-10-13T04:00:00Z');
  expect(goal).toEqual({
    kind: 'afar',
    stretches: [{ from: midnight - HOUR, to: midnight + 25 * HOUR }],
  });
  const today = goalOf({ ...EMPTY_QUERY, days: [1] }, undefined, clock, 3);
  expect(today.kind === 'afar' && today.stretches).toHaveLength(2);
});
