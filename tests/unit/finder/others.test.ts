import { expect, test } from 'vitest';
import { othersHere, othersOfGroup } from '../../../src/finder/others.ts';
import { keptByDay } from '../../../src/finder/kept-by-day.ts';
import { areMarks, markOf } from '../../../src/finder/kept-mark.ts';
import { listing, place, weekly } from './listings.ts';

const hall = place({ venue: 'Town Hall', city: 'Leeds', point: { lat: 53.8, lon: -1.5 } });
const one = listing({ id: 'one', place: hall, group: 'Lantern' });

test('other meetings of a house share its door, not only its street or its town', () => {
  const all = [
    one,
    listing({ id: 'same', place: { ...hall, venue: 'TOWN HALL' } }),
    listing({ id: 'next-door', place: { ...hall, venue: 'Library' } }),
    listing({ id: 'online', place: hall, attendance: 'online' }),
  ];
  expect(othersHere(one, all).map(({ id }) => id)).toEqual(['same']);
  const area = place({ city: 'Leeds', address: 'Leeds', precision: 'approximate' });
  const vague = listing({ id: 'a', place: area });
  expect(othersHere(vague, [vague, listing({ id: 'b', place: area })])).toEqual([]);
  const hidden = place({ venue: 'Refuge', city: 'Leeds', precision: 'withheld' });
  const safe = listing({ id: 'c', place: hidden });
  expect(othersHere(safe, [safe, listing({ id: 'd', place: hidden })])).toEqual([]);
});

test('other meetings of a group share name, programme and town', () => {
  const all = [
    one,
    listing({ id: 'yes', place: place({ city: 'Leeds' }), group: 'lantern' }),
    listing({ id: 'town', place: place({ city: 'York' }), group: 'Lantern' }),
    listing({ id: 'programme', place: hall, group: 'Lantern', programme: 'na' }),
    listing({ id: 'nameless', place: hall }),
  ];
  expect(othersOfGroup(one, all).map(({ id }) => id)).toEqual(['yes']);
  expect(othersOfGroup(listing({ id: 'x' }), all)).toEqual([]);
});

test('a printed list runs from Monday, by the clock where each is held; what has no time comes last', () => {
  const days = keptByDay([
    listing({ id: 'sunday', schedule: weekly(0, '09:00') }),
    listing({ id: 'late', schedule: weekly(1, '20:00') }),
    listing({ id: 'always', schedule: { kind: 'always-open' } }),
    listing({ id: 'early', schedule: weekly(1, '07:00', 'Asia/Tokyo') }),
  ]);
  expect(days.map(({ day, listings }) => [day, ...listings.map(({ id }) => id)])).toEqual([
    [1, 'early', 'late'],
    [0, 'sunday'],
    [undefined, 'always'],
  ]);
});

test('a kept meeting notices another hour, house or rhythm, and nothing else', () => {
  const was = markOf(one).was;
  expect(markOf({ ...one, name: 'New name', types: ['open'] }).was).toBe(was);
  expect(markOf({ ...one, schedule: weekly(2, '19:30') }).was).not.toBe(was);
  expect(markOf({ ...one, place: { ...hall, venue: 'Library' } }).was).not.toBe(was);
  expect(markOf({ ...one, attendance: 'closed-for-now' }).was).not.toBe(was);
  expect(areMarks(JSON.parse(JSON.stringify([markOf(one)])))).toBe(true);
  expect(areMarks([{ id: 'a' }])).toBe(false);
});
