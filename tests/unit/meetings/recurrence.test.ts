import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetsOn } from '../../../src/meetings/recurrence.ts';
import type { Recurrence } from '../../../src/meetings/schema.ts';
import { weekAt } from '../../../src/meetings/weekly-time.ts';
import { ZONES } from './wall-clock.ts';

const DAY = 86_400_000;
const dayOf = (date: string): number => Date.parse(`${date}T00:00Z`) / DAY;
const monday = (recurrence: Recurrence, zone = 'Europe/Dublin') => ({
  kind: 'weekly' as const,
  day: 1,
  start: 1140,
  minutes: 60,
  zone,
  recurrence,
});
const nextFrom = (now: string, recurrence: Recurrence): string =>
  new Date(weekAt(Date.parse(`${now}Z`)).next(monday(recurrence)).start).toISOString();

describe('A meeting that does not meet every week', () => {
  test('comes next on its own weeks of the month, whatever the clocks do in between', () => {
    expect(nextFrom('2026-10-06T12:00', { weeks: [1] })).toBe('2026-11-02T19:00:00.000Z');
    expect(nextFrom('2026-10-06T12:00', { weeks: [1, 3] })).toBe('2026-10-19T18:00:00.000Z');
    expect(nextFrom('2026-10-06T12:00', { weeks: [-1] })).toBe('2026-10-26T19:00:00.000Z');
    expect(nextFrom('2026-10-06T12:00', { weeks: [5] })).toBe('2026-11-30T19:00:00.000Z');
  });

  test('every other week is counted from a day it met on, before or after', () => {
    const recurrence = { everyOther: { anchor: '2026-10-12' } };
    expect(nextFrom('2026-10-06T12:00', recurrence)).toBe('2026-10-12T18:00:00.000Z');
    expect(nextFrom('2026-10-13T12:00', recurrence)).toBe('2026-10-26T19:00:00.000Z');
    expect(nextFrom('2026-09-20T12:00', recurrence)).toBe('2026-09-28T18:00:00.000Z');
  });

  test('without such a day no week is ruled out', () => {
    expect(nextFrom('2026-10-06T12:00', { everyOther: {} })).toBe('2026-10-12T18:00:00.000Z');
  });

  test('waits for its season and for the end of a closure', () => {
    expect(nextFrom('2026-10-06T12:00', { months: [5, 6] })).toBe('2027-05-03T18:00:00.000Z');
    expect(nextFrom('2026-10-06T12:00', { closed: { until: '2026-11-09' } })).toBe(
      '2026-11-16T19:00:00.000Z',
    );
    expect(
      nextFrom('2026-10-06T12:00', { closed: { from: '2026-10-13', until: '2026-11-09' } }),
    ).toBe('2026-10-12T18:00:00.000Z');
  });

  test('is under way only on days it meets', () => {
    const at = weekAt(Date.parse('2026-10-12T18:30Z'));
    expect(at.inProgress(monday({ weeks: [2] }))).toBeDefined();
    expect(at.inProgress(monday({ weeks: [1] }))).toBeUndefined();
  });

  test('a recurrence that rules out every day ends in the weekly one', () => {
    expect(nextFrom('2026-10-06T12:00', { closed: { until: '9999-01-01' } })).toBe(
      '2026-10-12T18:00:00.000Z',
    );
  });
});

test('the next one is the first of the weekly ones that the recurrence allows, in any zone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: dayOf('2026-01-01') * DAY, max: dayOf('2028-01-01') * DAY }),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 0, max: 1439 }),
      fc.constantFrom(...ZONES),
      fc.uniqueArray(fc.constantFrom(1, 2, 3, 4, -1), { minLength: 1 }),
      (now, day, start, zone, weeks) => {
        const time = { kind: 'weekly' as const, day, start, zone };
        const next = weekAt(now).next({ ...time, recurrence: { weeks } });
        // Step through the plain weekly ones; the first whose local date is allowed must be it.
        let at = weekAt(now).next(time).start;
        const localDay = (instant: number): number =>
          dayOf(new Intl.DateTimeFormat('sv', { timeZone: zone }).format(instant));
        while (!meetsOn(localDay(at), { weeks })) at = weekAt(at + 1).next(time).start;
        expect(next.start).toBe(at);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
