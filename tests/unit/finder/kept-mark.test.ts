import { expect, test } from 'vitest';
import { areMarks, markOf } from '../../../src/finder/kept-mark.ts';
import { isKeptText, keptTextOf } from '../../../src/finder/kept-text.ts';
import { phrases } from '../../../src/finder/phrases.ts';
import { clockAt } from '../../../src/finder/timing.ts';
import type { Words } from '../../../src/finder/words.ts';
import { strings } from '../../../src/i18n/strings.ts';
import { listing, MONDAY_EVENING, NEW_YORK, place, weekly } from './listings.ts';

const { finder, meeting } = strings('en');
const texts: Readonly<Record<string, string>> = { ...finder.script, ...meeting.script };
const words = { said: (word: string) => texts[word] ?? '' } as unknown as Words;
const saying = { words, phrases: phrases({ words, locale: 'en-GB', usesMiles: false }) };
const clock = clockAt(MONDAY_EVENING, NEW_YORK);
const bell = listing({
  id: 'bell',
  name: 'Bell',
  attendance: 'hybrid',
  dialIn: true,
  schedule: weekly(4, '19:00', 'Europe/London', 90),
  place: place({ venue: 'Town Hall', address: '1 Bell Lane' }),
});
const details = {
  notes: 'Ring\n\ntwice.',
  remote: { url: 'https://zoom.us/j/1', phone: '+15550100,,1#' },
  contacts: [{ name: 'Pat' }],
  sources: [],
};

test('a device keeps what one needs to go or to join, dated, by the clock of the place, and no contacts', () => {
  const text = keptTextOf(bell, details, clock, saying);
  expect(text).toEqual({
    lines: [
      'Every Thursday, 19:00 to 20:30 · 19:00 London time',
      'In person, online or by phone',
      'Town Hall, 1 Bell Lane',
      'Ring twice.',
    ],
    url: 'https://zoom.us/j/1',
    phone: '+15550100,,1#',
    on: '2026-10-12',
    at: 3 * 1440 + 19 * 60,
  });
  expect(isKeptText(JSON.parse(JSON.stringify(text)))).toBe(true);
});

test('of an invented listing it says so, and of a withheld address no more than the list does', () => {
  const sample = keptTextOf({ ...bell, sample: true }, details, clock, saying);
  expect(sample.lines[0]).toBe('Sample listing, not a real meeting');
  expect([sample.url, sample.phone]).toEqual([undefined, undefined]);
  const withheld = { ...bell, place: place({ city: 'Leeds', precision: 'withheld' }) };
  const { lines } = keptTextOf(withheld, details, clock, saying);
  expect(lines).toContain('The address is not published, to keep people safe. Ask the group.');
});

test('marks of this and of older versions are read, and anything else is refused', () => {
  const old = { id: 'bell', was: 'another time' };
  const text = keptTextOf(bell, details, clock, saying);
  expect(areMarks([old, markOf(bell), { ...markOf(bell), text }])).toBe(true);
  for (const wrong of [
    { ...old, name: 1 },
    { ...old, text: 'Bell' },
    { ...old, text: { ...text, lines: [1] } },
    { ...old, text: { ...text, on: 'yesterday' } },
    { ...old, text: { ...text, url: {} } },
  ]) {
    expect(areMarks([wrong])).toBe(false);
  }
});
