import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/meetings/calendar.ts';
import type { CalendarEvent } from '../../../src/meetings/calendar-event.ts';
import { meetsOn } from '../../../src/meetings/recurrence.ts';
import type { Recurrence, WeeklyTime } from '../../../src/meetings/schema.ts';
import { shown, startsBetween, ZONES } from './wall-clock.ts';

const MS_PER_DAY = 86_400_000;
const FROM = Date.UTC(2026, 10, 23, 12);
const TO = FROM + 366 * MS_PER_DAY;

const event = (schedule: WeeklyTime): CalendarEvent => ({
  id: 'bell',
  schedule,
  title: 'Bell, Lane; “ring”',
  where: 'Town Hall, 1 Bell Lane',
  description: 'Ring twice.\n\nBring a cup.',
  isClosedForNow: false,
});
const fileOf = (schedule: WeeklyTime): string =>
  calendarOf([event(schedule)], { from: FROM, domain: 'example.org' });

/** Starts in epoch ms as ical.js expands them, which believes the file’s own VTIMEZONE. */
const expandedByIcalJs = (text: string): readonly number[] => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  const steps = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!).iterator();
  const starts: number[] = [];
  for (let next = steps.next(); next && starts.length < 80; next = steps.next()) {
    next.zone = zone;
    starts.push(next.toJSDate().getTime());
  }
  return starts.filter((start) => start < TO);
};

/** Starts in epoch ms as node-ical expands them, which goes by the name of the zone. */
const expandedByNodeIcal = (text: string): readonly number[] => {
  const found = Object.values(nodeIcal.sync.parseICS(text)).find(
    (one): one is VEvent => one?.type === 'VEVENT',
  );
  return nodeIcal
    .expandRecurringEvent(found!, { from: new Date(FROM), to: new Date(TO) })
    .map(({ start }) => start.getTime());
};

const ownStarts = (time: WeeklyTime): readonly number[] =>
  startsBetween(time, FROM, TO - 1).filter((start) => {
    const day = Date.parse(`${shown(time.zone, start).slice(4, 14)}T00:00Z`) / MS_PER_DAY;
    return time.recurrence === undefined || meetsOn(day, time.recurrence);
  });

const readable = (zone: string, starts: readonly number[]): readonly string[] =>
  starts.map((start) => shown(zone, start));

describe('Two parsers that know nothing of this site', () => {
  test.each(
    ZONES.flatMap((zone) => [
      { zone, day: 2, start: 1170 },
      { zone, day: 0, start: 600 },
    ]),
  )('expand a year of meetings in $zone, day $day, as the finder does', ({ zone, day, start }) => {
    const schedule: WeeklyTime = { kind: 'weekly', day, start, minutes: 60, zone };
    const own = readable(zone, ownStarts(schedule));
    expect(own.length).toBeGreaterThan(51);
    const text = fileOf(schedule);
    expect(readable(zone, expandedByIcalJs(text))).toEqual(own);
    expect(readable(zone, expandedByNodeIcal(text))).toEqual(own);
  });

  const RHYTHMS: readonly Recurrence[] = [
    { weeks: [1, 3] },
    { weeks: [5] },
    { weeks: [-1] },
    { weeks: [4, -1] },
    { everyOther: { anchor: '2026-11-17' } },
    { everyOther: { anchor: '2020-01-07' }, months: [1, 2, 3, 9] },
    { months: [5, 6, 7] },
    { weeks: [2], months: [3, 10, 11] },
    { closed: { from: '2026-12-20', until: '2027-01-06' } },
    { closed: { until: '2027-02-01' } },
    { everyOther: { anchor: '2026-11-17' }, closed: { from: '2027-03-01', until: '2027-04-30' } },
    { weeks: [1, 2, 3], everyOther: { anchor: '2026-11-17' } },
  ];
  test.each(
    ['America/New_York', 'Africa/Casablanca', 'Australia/Lord_Howe'].flatMap((zone) =>
      RHYTHMS.map((recurrence) => ({ zone, recurrence })),
    ),
  )('expand $recurrence in $zone as the finder does', ({ zone, recurrence }) => {
    const schedule: WeeklyTime = { kind: 'weekly', day: 2, start: 1170, zone, recurrence };
    const own = readable(zone, ownStarts(schedule));
    expect(own.length).toBeGreaterThan(2);
    const text = fileOf(schedule);
    expect(readable(zone, expandedByIcalJs(text))).toEqual(own);
    expect(readable(zone, expandedByNodeIcal(text))).toEqual(own);
  });

  test('expand an hour that comes twice when the clocks go back as its first coming', () => {
    // node-ical alone: ical.js takes the second, against RFC 5545 §3.3.5.
    const schedule: WeeklyTime = { kind: 'weekly', day: 0, start: 90, zone: 'America/New_York' };
    const own = ownStarts(schedule);
    expect(own).toContain(Date.parse('2027-11-07T05:30:00Z'));
    expect(expandedByNodeIcal(fileOf(schedule))).toEqual(own);
  });

  test('read back the words as they were', () => {
    const text = fileOf({ kind: 'weekly', day: 2, start: 1170, minutes: 90, zone: 'Asia/Kolkata' });
    const [found] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(found!.getFirstPropertyValue('summary')).toBe('Bell, Lane; “ring”');
    expect(found!.getFirstPropertyValue('description')).toBe('Ring twice.\n\nBring a cup.');
    expect(found!.getFirstPropertyValue('location')).toBe('Town Hall, 1 Bell Lane');
    expect(String(found!.getFirstPropertyValue('duration'))).toBe('PT90M');
  });
});
