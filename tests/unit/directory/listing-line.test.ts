import { expect, test } from 'vitest';
import { listingLine, type LineContext } from '../../../src/directory/listing-line.ts';
import { structuredData } from '../../../src/directory/structured-data.ts';
import type { Recurrence } from '../../../src/meetings/schema.ts';
import { heldIn } from './held-in.ts';

const CONTEXT: LineContext = {
  locale: 'en',
  country: 'US',
  zone: 'America/New_York',
  now: Date.parse('2026-11-23T12:00:00Z'),
  hadPasscode: new Set(),
};
const WITHHELD = {
  precision: 'withheld',
  venue: 'Refuge House',
  address: '7 Secret Lane',
  point: { lat: 53.8, lon: -1.5 },
} as const;

test('a withheld address is told neither in words nor to machines, whatever the listing carries', () => {
  const meeting = heldIn('Leeds', {}, WITHHELD);
  const told =
    JSON.stringify(listingLine(meeting, CONTEXT)) + structuredData('x', [meeting], CONTEXT.now);
  expect(told).not.toMatch(/Refuge|Secret|53\.8/);
  expect(listingLine(meeting, CONTEXT).caution).toMatch(/not published/);
});

test('times follow the habits of the country, and another zone is named', () => {
  const schedule = { kind: 'weekly', day: 1, start: 1140, minutes: 90 } as const;
  const inZone = (zone: string, context: Partial<LineContext> = {}) =>
    listingLine(heldIn('x', { schedule: { ...schedule, zone } }), { ...CONTEXT, ...context });
  expect(inZone('America/New_York').time.replaceAll(/\s/gu, ' ')).toBe('7:00 – 8:30 PM');
  expect(inZone('America/New_York').zone).toBeUndefined();
  expect(inZone('America/Chicago').zone).toBe('Central Time');
  expect(inZone('Europe/Berlin', { country: 'DE' }).time).toMatch(/^19:00\s?–\s?20:30$/u);
});

test('what is not held every week, and what nobody confirmed for long, says so', () => {
  const line = listingLine(
    heldIn('x', {
      updated: '2024-05-02',
      schedule: {
        kind: 'weekly',
        day: 1,
        start: 600,
        zone: 'Europe/London',
        recurrence: { weeks: [1, 3] },
      },
    }),
    CONTEXT,
  );
  expect(line.often).toBe('First and third Monday of the month');
  expect(line.isDoubtful).toBe(true);
  expect(line.confirmed).toMatch(/^Not confirmed since May 2, 2024/);
  expect(listingLine(heldIn('x', { updated: '2026-11-01' }), CONTEXT).isDoubtful).toBe(false);
});

test('an invented meeting shows no way to join; a real one does, and says when its passcode is elsewhere', () => {
  const remote = { url: 'https://video.example/9', phone: '+15550100,,9#' };
  const place = { regions: [], precision: 'exact' } as const;
  const hybrid = (sample: boolean) =>
    heldIn('x', {
      id: 'h',
      attendance: { kind: 'hybrid', place, remote },
      sources: [{ name: 'List', sample }],
    });
  expect(listingLine(hybrid(true), CONTEXT).remote).toBeUndefined();
  const real = listingLine(hybrid(false), { ...CONTEXT, hadPasscode: new Set(['h']) }).remote;
  expect(real?.ways.map(({ href }) => href)).toEqual([
    'https://video.example/9',
    'tel:+15550100,,9%23',
  ]);
  expect(real?.notes.join()).toMatch(/passcode/);
  expect(listingLine(hybrid(false), CONTEXT).marks[0]).toBe('In person, online or by phone');
});

test.each<readonly [string, Recurrence | undefined, object | undefined]>([
  ['weekly', undefined, { repeatFrequency: 'P1W', byDay: 'https://schema.org/Monday' }],
  [
    'first and third',
    { weeks: [1, 3] },
    { repeatFrequency: 'P1M', byDay: ['1MO', '3MO'], startDate: '2026-12-07' },
  ],
  ['last', { weeks: [-1] }, { repeatFrequency: 'P1M', byDay: ['-1MO'], startDate: '2026-11-30' }],
  [
    'every other, from a day on',
    { everyOther: { anchor: '2026-11-16' } },
    { repeatFrequency: 'P2W', byDay: 'https://schema.org/Monday', startDate: '2026-11-30' },
  ],
  ['every other, nobody says which', { everyOther: {} }, undefined],
  ['unclear', { unclear: true }, undefined],
  [
    'closed for long',
    { closed: { until: '2027-03-01' } },
    { repeatFrequency: 'P1W', startDate: '2027-03-08' },
  ],
  [
    'closed at Christmas',
    { closed: { from: '2026-12-20', until: '2027-01-03' } },
    { repeatFrequency: 'P1W', startDate: '2026-11-23', exceptDate: ['2026-12-21', '2026-12-28'] },
  ],
])('structured data says of a meeting only when it is held: %s', (_, recurrence, told) => {
  const schedule = { kind: 'weekly', day: 1, start: 600, zone: 'Europe/London' } as const;
  const meeting = heldIn('Leeds', { schedule: { ...schedule, ...(recurrence && { recurrence }) } });
  const { itemListElement } = JSON.parse(structuredData('x', [meeting], CONTEXT.now)) as {
    itemListElement: { item: { eventSchedule: object } }[];
  };
  if (told === undefined) expect(itemListElement).toEqual([]);
  else expect(itemListElement[0]?.item.eventSchedule).toMatchObject(told);
});

test('structured data gives each weekly meeting its schedule, and closes no script early', () => {
  const data = structuredData(
    'Meetings </script>',
    [
      heldIn('Leeds', { name: 'A < B' }, { address: '1 High St' }),
      heldIn('Leeds', { schedule: { kind: 'by-appointment' } }),
    ],
    CONTEXT.now,
  );
  expect(data).not.toContain('<');
  const { itemListElement } = JSON.parse(data) as { itemListElement: { item: object }[] };
  expect(itemListElement.map(({ item }) => item)).toEqual([
    {
      '@type': 'Event',
      name: 'A < B',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: { '@type': 'Place', name: 'Leeds', address: '1 High St' },
      eventSchedule: {
        '@type': 'Schedule',
        repeatFrequency: 'P1W',
        byDay: 'https://schema.org/Monday',
        startTime: '10:00:00',
        scheduleTimezone: 'Europe/London',
      },
    },
  ]);
});
