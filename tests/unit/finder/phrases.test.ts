import { describe, expect, test } from 'vitest';
import { phrases } from '../../../src/finder/phrases.ts';
import { clockAt } from '../../../src/finder/timing.ts';
import { en } from '../../../src/i18n/strings/en.ts';
import { listing, MONDAY_EVENING, NEW_YORK, place, weekly } from './listings.ts';

const script: Readonly<Record<string, string>> = { ...en.finder.script, ...en.meeting.script };
const { clocks, distance } = phrases({
  words: {
    said: (word) => script[word] ?? '',
    types: new Map(),
    type: () => undefined,
    programme: (id) => ({ name: id, short: id }),
  },
  locale: 'en-GB',
  usesMiles: false,
});
/** It is Monday, 23:00 in Lisbon. */
const lisbon = clockAt(MONDAY_EVENING, 'Europe/Lisbon');
const held = (day: number, time: string, zone = NEW_YORK) =>
  listing({ id: 'a', attendance: 'online', schedule: weekly(day, time, zone) });
const inRow = (day: number, time: string): string | undefined => {
  const one = held(day, time);
  return clocks(one, lisbon.timing(one)?.here, lisbon.today, false);
};

describe('Where the clocks differ', () => {
  test.each([
    [1, '18:30', '18:30 in New York'],
    [1, '22:30', 'Monday, 22:30 in New York – that is tomorrow for you'],
    [2, '22:30', 'Tuesday, 22:30 in New York – that is Wednesday for you'],
    [1, '17:55', '17:55 in New York'],
  ])('a row says the day and hour there, and which day that is here: %s, %s', (day, time, told) => {
    expect(inRow(day, time)).toBe(told.replace('in New York', 'New York time'));
  });

  test('it is today here while it is yesterday there', () => {
    const later = clockAt(MONDAY_EVENING + 2 * 3_600_000, 'Europe/Lisbon');
    const one = held(1, '22:30');
    expect(clocks(one, later.timing(one)?.here, later.today, false)).toBe(
      'Monday, 22:30 New York time – that is today for you',
    );
  });

  test('the meeting’s own screen says both hours; a list to print names the day', () => {
    const one = listing({ ...held(1, '22:30'), place: place({ city: 'Albany' }) });
    const here = lisbon.timing(one)?.here;
    expect(clocks(one, here, lisbon.today)).toBe(
      'Monday, 22:30 in Albany · 3:30 for you – that is tomorrow for you',
    );
    expect(clocks(one, here)).toBe(
      'Monday, 22:30 in Albany · 3:30 for you – that is Tuesday for you',
    );
  });

  test('nothing is said where both show the same, and whose clock it is where no date is known', () => {
    const own = clockAt(MONDAY_EVENING, NEW_YORK);
    const one = held(1, '22:30');
    expect(clocks(one, own.timing(one)?.here, own.today)).toBeUndefined();
    expect(clocks(one, undefined, own.today)).toBe('Monday, 22:30 New York time');
  });
});

test.each([
  [640, true, '0.6 km'],
  [640, false, undefined],
  [4600, true, '4.6 km'],
  [4600, false, 'about 4.6 km'],
])(
  'of a place of which only the area is known, a distance is told as a rough one, or not at all: %i',
  (metres, isExact, told) => {
    expect(distance(metres, isExact)).toBe(told);
  },
);
