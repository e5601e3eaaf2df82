import { describe, expect, test } from 'vitest';
import { meetingEvents } from '../../../src/meetings/calendar-event.ts';
import { calendarOf, type CalendarOptions } from '../../../src/meetings/calendar.ts';
import { zoneLines } from '../../../src/meetings/calendar-zone.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';

const FROM = Date.UTC(2026, 10, 23, 12);
const OPTIONS = { from: FROM, domain: 'example.org', title: 'Riverside' };
const meeting = (changes: Partial<Meeting> = {}): Meeting => ({
  id: 'bell',
  name: 'Bell; Lane, “beginners”',
  programme: 'aa',
  schedule: { kind: 'weekly', day: 3, start: 1170, minutes: 90, zone: 'America/New_York' },
  attendance: {
    kind: 'hybrid',
    place: {
      venue: 'Town Hall',
      address: '1 Bell Lane, Riverside',
      regions: [],
      point: { lat: 40.5, lon: -74.25 },
      precision: 'exact',
    },
    remote: { url: 'https://zoom.us/j/1' },
  },
  types: [],
  languages: [],
  notes: `Ring twice.\n\n${'Bring a cup and ☕ '.repeat(12)}`.trim(),
  contacts: [],
  updated: '2026-05-31',
  sources: [{ name: 'County', sample: false }],
  ...changes,
});
const calendar = (meetings: readonly Meeting[], options: CalendarOptions = OPTIONS): string =>
  calendarOf(meetingEvents(meetings), options);
const unfolded = (text: string): readonly string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('The calendar', () => {
  const text = calendar([meeting()]);

  test('says what RFC 5545 asks of a repeating event', () => {
    const lines = unfolded(text);
    expect(lines.slice(0, 3)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Alongside//Meetings//EN',
    ]);
    expect(lines.slice(lines.indexOf('BEGIN:VEVENT'), lines.indexOf('BEGIN:VEVENT') + 9)).toEqual([
      'BEGIN:VEVENT',
      expect.stringMatching(/^UID:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/),
      'DTSTAMP:20260531T000000Z',
      'DTSTART;TZID=America/New_York:20261125T193000',
      'DURATION:PT90M',
      'RRULE:FREQ=WEEKLY;BYDAY=WE',
      'SUMMARY:Bell\\; Lane\\, “beginners”',
      'LOCATION:Town Hall\\, 1 Bell Lane\\, Riverside',
      'GEO:40.5;-74.25',
    ]);
    expect(lines.at(-2)).toBe('END:VCALENDAR');
  });

  test('ends every line with CR LF and folds it at 75 octets, never within a character', () => {
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(unfolded(text).find((line) => line.startsWith('DESCRIPTION:'))).toContain(
      'Ring twice.\\n\\nBring a cup and ☕ Bring',
    );
  });

  test('starts today where the meeting is today there, whatever the day here', () => {
    const sunday = Date.UTC(2026, 10, 22, 23);
    const schedule = { kind: 'weekly', day: 1, start: 600, zone: 'Asia/Tokyo' } as const;
    expect(calendar([meeting({ schedule })], { ...OPTIONS, from: sunday })).toContain(
      'DTSTART;TZID=Asia/Tokyo:20261123T100000',
    );
  });

  test.each([
    [{ weeks: [1, 3] }, '20261202T193000', 'FREQ=MONTHLY;BYDAY=1WE,3WE'],
    [{ weeks: [-1] }, '20261125T193000', 'FREQ=MONTHLY;BYDAY=-1WE'],
    [
      { everyOther: { anchor: '2026-11-18' } },
      '20261202T193000',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE',
    ],
    [{ months: [5, 6] }, '20270505T193000', 'FREQ=WEEKLY;BYDAY=WE;BYMONTH=5,6'],
    [{ closed: { until: '2026-12-09' } }, '20261216T193000', 'FREQ=WEEKLY;BYDAY=WE'],
  ])('repeats only in the weeks of %j, from the first of them', (recurrence, first, rule) => {
    const schedule = { ...meeting().schedule, recurrence } as Meeting['schedule'];
    const lines = unfolded(calendar([meeting({ schedule })]));
    expect(lines).toContain(`DTSTART;TZID=America/New_York:${first}`);
    expect(lines).toContain(`RRULE:${rule}`);
  });

  test('leaves out what has no weekly time, and stamps what has no date with the day it is made from', () => {
    const { updated, ...undated } = meeting();
    expect(updated).toBeDefined();
    expect(calendar([undated])).toContain('DTSTAMP:20261123T120000Z');
    const none = calendar([meeting({ schedule: { kind: 'by-appointment' } })]);
    expect(none).not.toContain('VEVENT');
    expect(none).not.toContain('VTIMEZONE');
  });
});

describe('The zone of a calendar', () => {
  test('New York changes by rule', () => {
    const lines = zoneLines('America/New_York', FROM);
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU');
    expect(lines).toContain('DTSTART:20250309T020000');
    const daylight = lines.indexOf('BEGIN:DAYLIGHT');
    expect(lines.slice(daylight + 2, daylight + 4)).toEqual([
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
    ]);
  });

  test('London changes on last Sundays', () => {
    const lines = zoneLines('Europe/London', FROM);
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(lines).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
  });

  test('a zone that never changes has one offset', () => {
    expect(zoneLines('Asia/Kathmandu', FROM)).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kathmandu',
      'BEGIN:STANDARD',
      'DTSTART:20250101T000000',
      'TZOFFSETFROM:+0545',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  test('Casablanca’s changes follow the moon, so each is named', () => {
    const lines = zoneLines('Africa/Casablanca', FROM);
    expect(lines.some((line) => line.startsWith('RRULE'))).toBe(false);
    // In Ramadan 2026 clocks went back on 15 February and forward again on 22 March.
    expect(lines).toContain('RDATE:20260215T030000');
    expect(lines).toContain('RDATE:20260322T020000');
  });
});
