import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockChangeOf, type ClockChange } from '../../../src/finder/clock-change.ts';
import type { WeeklyTime } from '../../../src/meetings/schema.ts';
import { weekAt } from '../../../src/meetings/weekly-time.ts';
import { weekly } from './listings.ts';

const online = (schedule: WeeklyTime) => ({ schedule, attendance: 'online' as const });
const changeAt = (from: string, zone: string, of = weekly(1, '20:00')): ClockChange | undefined =>
  clockChangeOf(online(of), weekAt(Date.parse(`${from}T12:00Z`)).next(of).start, zone);

/** In 2026 clocks change on 8 March and 1 November in New York, on 29 March and 25 October in Lisbon. */
test.each<readonly [string, string, ClockChange | undefined]>([
  ['2026-02-23', 'Europe/Lisbon', undefined],
  ['2026-03-02', 'Europe/Lisbon', { kind: 'after', minutes: -60 }],
  ['2026-03-09', 'Europe/Lisbon', { kind: 'since', minutes: -60 }],
  ['2026-03-16', 'Europe/Lisbon', undefined],
  ['2026-03-23', 'Europe/Lisbon', { kind: 'after', minutes: 60 }],
  ['2026-03-30', 'Europe/Lisbon', { kind: 'since', minutes: 60 }],
  ['2026-10-19', 'Europe/Lisbon', { kind: 'after', minutes: -60 }],
  ['2026-10-26', 'Europe/Lisbon', { kind: 'once', minutes: -60 }],
  ['2026-11-02', 'Europe/Lisbon', { kind: 'since', minutes: 60 }],
  ['2026-10-26', 'America/New_York', undefined],
  ['2026-10-26', 'America/Chicago', undefined],
  ['2026-10-26', 'Asia/Tokyo', { kind: 'after', minutes: 60 }],
])('a Monday evening in New York, looked at on %s from %s', (from, zone, change) => {
  expect(changeAt(from, zone)).toEqual(change);
});

test('an hour that is skipped moves the meeting for its own town as well', () => {
  const night = weekly(0, '02:30');
  expect(changeAt('2026-03-07', 'America/New_York', night)).toEqual({ kind: 'once', minutes: 60 });
});

const zones = ['America/New_York', 'Europe/Lisbon', 'Africa/Casablanca', 'Australia/Lord_Howe'];
test('it is told exactly where a clock on the visitor’s wall shows another hour the week before or after', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
      fc.integer({ min: 0, max: 6 }),
      fc.constantFrom('00:30', '02:30', '12:00', '23:30'),
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      (date, day, clock, zone, visitor) => {
        const time = weekly(day, clock, zone);
        const { start } = weekAt(date.getTime()).next(time);
        const wall = new Intl.DateTimeFormat('en', {
          timeZone: visitor,
          weekday: 'short',
          hour: 'numeric',
          minute: 'numeric',
        });
        // Stepping by the meeting’s own occurrences, each the next after the one before.
        let before = weekAt(start - 9 * 86_400_000).next(time).start;
        for (let next = before; next < start;) {
          before = next;
          next = weekAt(next + 1).next(time).start;
        }
        const after = weekAt(start + 1).next(time).start;
        const [was, is, willBe] = [before, start, after].map((instant) => wall.format(instant));
        const change = clockChangeOf(online(time), start, visitor);
        expect(change === undefined).toBe(was === is && is === willBe);
        if (change !== undefined) expect(change.kind === 'after').toBe(was === is);
      },
    ),
    { numRuns: 200 },
  );
});
