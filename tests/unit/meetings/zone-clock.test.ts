import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOf, offsetAt, offsetSpans } from '../../../src/meetings/zone-clock.ts';
import { shown, ZONES } from './wall-clock.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const utc = (text: string): number => Date.parse(`${text}Z`);

test.each([
  ['Asia/Kathmandu', '2026-01-01T00:00', 345],
  ['America/St_Johns', '2026-01-01T00:00', -210],
  ['Europe/Dublin', '2026-07-01T00:00', 60],
  ['Pacific/Kiritimati', '2026-07-01T00:00', 840],
  ['UTC', '1969-07-20T20:17', 0],
])('clocks in %s at %s UTC are %i minutes ahead', (zone, at, minutes) => {
  expect(offsetAt(zone, utc(at))).toBe(minutes);
});

test.each([
  ['America/New_York', '2026-03-08T07:00', -300, -240],
  ['America/New_York', '2026-11-01T06:00', -240, -300],
  ['Australia/Lord_Howe', '2026-10-03T15:30', 630, 660],
  ['Europe/Dublin', '2026-03-29T01:00', 0, 60],
  ['Africa/Casablanca', '2026-02-15T02:00', 60, 0],
  ['Africa/Casablanca', '2026-03-22T02:00', 0, 60],
])('the change in %s at %s UTC is found to the minute', (zone, at, before, after) => {
  const change = utc(at);
  const from = change - 9 * DAY;
  expect(offsetSpans(zone, from, change + 9 * DAY)).toEqual([
    { from, offsetMinutes: before },
    { from: change, offsetMinutes: after },
  ]);
});

test('a stretch without a change is one span', () => {
  expect(offsetSpans('Asia/Kolkata', 0, 9 * DAY)).toEqual([{ from: 0, offsetMinutes: 330 }]);
});

test('what clocks show leads back to the instant, or to the same reading an hour before', () => {
  const instants = fc
    .integer({ min: utc('2024-01-01T00:00') / MINUTE, max: utc('2030-12-31T00:00') / MINUTE })
    .map((minutes) => minutes * MINUTE);
  fc.assert(
    fc.property(fc.constantFrom(...ZONES), instants, (zone, instant) => {
      const spans = offsetSpans(zone, instant - 9 * DAY, instant + 9 * DAY);
      const local = instant / MINUTE + offsetAt(zone, instant);
      const found = instantOf(local, spans);
      expect(shown(zone, found)).toBe(shown(zone, instant));
      expect(found).toBeLessThanOrEqual(instant);
    }),
    { numRuns: 2000 },
  );
});
