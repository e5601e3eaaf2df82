import { describe, expect, test } from 'vitest';
import { timeOfDayFrom } from '../../../../src/feeds/listing/time-of-day.ts';

const clock = (value: unknown): string => {
  const read = timeOfDayFrom(value);
  if (read.kind !== 'time') return read.kind;
  const shown = (minutes: number): string =>
    `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return read.end === undefined ? shown(read.minutes) : `${shown(read.minutes)}–${shown(read.end)}`;
};

describe('The time of day', () => {
  test.each<readonly [unknown, string]>([
    ['19:00', '19:00'],
    ['19:00:00', '19:00'],
    ['19:00:00.000', '19:00'],
    ['8:00', '8:00'],
    ['19.00', '19:00'],
    ['19h00', '19:00'],
    ['19h', '19:00'],
    ['19u30', '19:30'],
    ['19 Uhr', '19:00'],
    ['19.30 Uhr', '19:30'],
    ['kl. 19:00', '19:00'],
    ['1900', '19:00'],
    [1900, '19:00'],
    [900, '9:00'],
    ['730pm', '19:30'],
    ['7pm', '19:00'],
    ['7:30 p. m.', '19:30'],
    ['05:30P', '17:30'],
    ['14:15 PM', '14:15'],
    ['12:30 am', '0:30'],
    ['7:00 de la noche', '19:00'],
    ['１９：３０', '19:30'],
    ['午後7時30分', '19:30'],
    ['오후 7:00', '19:00'],
    ['Noon', '12:00'],
    ['midnight', '23:59'],
    ['24:00', '23:59'],
    [46_800, '13:00'],
    ['86340', '23:59'],
    [0.791666667, '19:00'],
    ['2026-05-05 19:00:00', '19:00'],
    ['7:00 PM – 8:30 PM', '19:00–20:30'],
    ['19:00-20:30', '19:00–20:30'],
    ['7-8 pm', '19:00–20:00'],
    ['11-1pm', '11:00–13:00'],
    ['from 7 to 8:30 pm', '19:00–20:30'],
    ['', 'none'],
    ['TBD', 'none'],
    [null, 'none'],
    ['7', 'unreadable'],
    ['25:00', 'unreadable'],
    ['19:60', 'unreadable'],
    ['13:00 am', 'unreadable'],
    ['evening', 'unreadable'],
    ['7pm EST', 'unreadable'],
    ['1899-12-30T19:00:00.000Z', 'unreadable'],
    [46_801, 'unreadable'],
    [-5, 'unreadable'],
  ])('%j is %s', (value, shown) => {
    expect(clock(value)).toBe(shown);
  });
});
