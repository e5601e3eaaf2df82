import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weekAt } from '../../../src/meetings/weekly-time.ts';
import { shown, startsBetween, ZONES } from './wall-clock.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const NEW_YORK = 'America/New_York';

const weekly = (day: number, clock: string, zone: string, minutes?: number) => {
  const [hour = '', minute = ''] = clock.split(':');
  const start = Number(hour) * 60 + Number(minute);
  return {
    kind: 'weekly' as const,
    day,
    start,
    zone,
    ...(minutes === undefined ? {} : { minutes }),
  };
};
const utc = (text: string): number => Date.parse(`${text}Z`);

test('the next Tuesday at seven is this evening, until it has begun; then it is next week', () => {
  const time = weekly(2, '19:00', NEW_YORK, 60);
  const tuesday = utc('2026-10-13T23:00');
  expect(weekAt(utc('2026-10-13T21:00')).next(time)).toEqual({
    start: tuesday,
    end: tuesday + 60 * MINUTE,
  });
  expect(weekAt(tuesday).next(time).start).toBe(tuesday);
  expect(weekAt(tuesday + 1).next(time).start).toBe(tuesday + 7 * DAY);
});

test('within the grace a meeting that has just begun is still the next one, across midnight too', () => {
  const late = weekly(1, '23:50', NEW_YORK);
  const monday = utc('2026-10-13T03:50');
  expect(weekAt(monday + 15 * MINUTE).next(late, 15)).toEqual({ start: monday });
  expect(weekAt(monday + 16 * MINUTE).next(late, 15).start).toBe(monday + 7 * DAY);
});

test('a meeting that runs past midnight is under way on both sides of it', () => {
  const time = weekly(6, '23:30', 'Europe/Dublin', 90);
  const begin = utc('2026-10-17T22:30');
  for (const minute of [0, 29, 30, 89]) {
    expect(weekAt(begin + minute * MINUTE).inProgress(time)).toEqual({
      start: begin,
      end: begin + 90 * MINUTE,
    });
  }
  expect(weekAt(begin - 1).inProgress(time)).toBeUndefined();
  expect(weekAt(begin + 90 * MINUTE).inProgress(time)).toBeUndefined();
});

test('a meeting of unknown length is under way for its first hour, and no end is made up', () => {
  const time = weekly(2, '19:00', NEW_YORK);
  const start = utc('2026-10-13T23:00');
  for (const minute of [0, 59]) {
    expect(weekAt(start + minute * MINUTE).inProgress(time)).toEqual({ start });
  }
  for (const minute of [-1, 60]) {
    expect(weekAt(start + minute * MINUTE).inProgress(time)).toBeUndefined();
  }
});

test.each([
  ['skipped in New York', NEW_YORK, 0, '02:30', '2026-03-07T12:00', 'Sun 2026-03-08 03:30'],
  ['twice in New York', NEW_YORK, 0, '01:30', '2026-10-31T12:00', 'Sun 2026-11-01 01:30'],
  [
    'the end of the hour that comes twice',
    NEW_YORK,
    0,
    '02:00',
    '2026-10-31T12:00',
    'Sun 2026-11-01 02:00',
  ],
  [
    'skipped on Lord Howe (30 min)',
    'Australia/Lord_Howe',
    0,
    '02:15',
    '2026-10-03T00:00',
    'Sun 2026-10-04 02:45',
  ],
  [
    'twice on Lord Howe (30 min)',
    'Australia/Lord_Howe',
    0,
    '01:45',
    '2026-04-04T00:00',
    'Sun 2026-04-05 01:45',
  ],
  [
    'skipped at midnight in Beirut',
    'Asia/Beirut',
    0,
    '00:15',
    '2026-03-27T12:00',
    'Sun 2026-03-29 01:15',
  ],
  [
    'skipped by two hours in Troll',
    'Antarctica/Troll',
    0,
    '01:30',
    '2026-03-28T00:00',
    'Sun 2026-03-29 03:30',
  ],
])('a time that is %s', (_, zone, day, clock, now, expected) => {
  const { start } = weekAt(utc(now)).next(weekly(day, clock, zone));
  expect(shown(zone, start)).toBe(expected);
});

test('a time that comes twice means its first coming', () => {
  const { start } = weekAt(utc('2026-10-31T12:00')).next(weekly(0, '01:30', NEW_YORK));
  expect(start).toBe(utc('2026-11-01T05:30'));
});

test('an hour of meeting lasts an hour, even while clocks are changed', () => {
  const { start, end } = weekAt(utc('2026-10-31T12:00')).next(weekly(0, '00:30', NEW_YORK, 120));
  expect((end ?? 0) - start).toBe(120 * MINUTE);
  expect(shown(NEW_YORK, end ?? 0)).toBe('Sun 2026-11-01 01:30');
});

test('an unknown zone is our own mistake, and says so', () => {
  expect(() => weekAt(0).next(weekly(0, '10:00', 'Mars/Olympus'))).toThrow(RangeError);
});

const times = fc.record({
  kind: fc.constant('weekly' as const),
  day: fc.integer({ min: 0, max: 6 }),
  start: fc.integer({ min: 0, max: 1439 }),
  minutes: fc.integer({ min: 1, max: 1440 }),
  zone: fc.constantFrom(...ZONES),
});
const minutesFrom = (from: string, to: string) =>
  fc.integer({ min: utc(from) / MINUTE, max: utc(to) / MINUTE }).map((minutes) => minutes * MINUTE);
const anyTime = minutesFrom('2024-01-01T00:00', '2030-12-31T00:00');
/** The hours around the changes of 2026, north and south and in Morocco, where bugs live. */
const changeTime = fc
  .constantFrom(
    '03-08',
    '03-29',
    '04-05',
    '02-15',
    '03-22',
    '09-06',
    '09-27',
    '10-04',
    '10-25',
    '11-01',
  )
  .chain((day) =>
    minutesFrom(`2026-${day}T00:00`, `2026-${day}T23:59`).chain((noon) =>
      fc.integer({ min: -2880, max: 2880 }).map((minutes) => noon + minutes * MINUTE),
    ),
  );
const nows = fc.oneof(anyTime, changeTime);

test('the next occurrence is exactly the first start that clocks show from then on, in every zone', () => {
  fc.assert(
    fc.property(nows, times, fc.integer({ min: 0, max: 180 }), (now, time, grace) => {
      const earliest = now - grace * MINUTE;
      const { start, end } = weekAt(now).next(time, grace);
      expect(start).toBe(startsBetween(time, earliest, now + 9 * DAY)[0]);
      expect(start - now).toBeLessThan(8 * DAY);
      expect(end).toBe(start + time.minutes * MINUTE);
    }),
    { numRuns: 1500 },
  );
});

test('a meeting is under way exactly from a start until its length has passed, in every zone', () => {
  fc.assert(
    fc.property(nows, times, fc.integer({ min: -90, max: 1530 }), (around, time, offset) => {
      const begin = startsBetween(time, around, around + 9 * DAY)[0] ?? around;
      const now = begin + offset * MINUTE;
      const started = startsBetween(time, now - (time.minutes - 1) * MINUTE - (MINUTE - 1), now);
      expect(weekAt(now).inProgress(time)?.start).toBe(started.at(-1));
    }),
    { numRuns: 1500 },
  );
});

test('seconds make no difference to what is next', () => {
  fc.assert(
    fc.property(nows, times, fc.integer({ min: 1, max: MINUTE - 1 }), (now, time, ms) => {
      const { start } = weekAt(now).next(time);
      const later = weekAt(now + ms).next(time).start;
      expect(later).toBe(start === now ? weekAt(now + MINUTE).next(time).start : start);
    }),
  );
});
