import { expect, test } from 'vitest';
import { listingLine, type LineContext } from '../../../src/directory/listing-line.ts';
import { structuredData } from '../../../src/directory/structured-data.ts';
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
  const told = JSON.stringify(listingLine(meeting, CONTEXT)) + structuredData('x', [meeting]);
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
});

test('structured data gives each weekly meeting its schedule, and closes no script early', () => {
  const data = structuredData('Meetings </script>', [
    heldIn('Leeds', { name: 'A < B' }, { address: '1 High St' }),
    heldIn('Leeds', { schedule: { kind: 'by-appointment' } }),
  ]);
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
