import { expect, test } from 'vitest';
import type { WeeklyHours } from '../../../src/crisis/crisis.schema.ts';
import { isOpenAt } from '../../../src/crisis/open-at.ts';
import { realCountry } from './real-countries.ts';

const EVERY_DAY = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const at = (instant: string): number => Date.parse(instant);

const hoursOf = (code: string, name: string): WeeklyHours => {
  const hours = realCountry(code).lines.find((line) => line.name === name)?.hours;
  if (typeof hours !== 'object' || !('weekly' in hours)) throw new Error(`${name} has no hours`);
  return hours;
};

const irish = hoursOf('ie', 'HSE Drugs and Alcohol Helpline');
const french = hoursOf('fr', 'Drogues Info Service');
const argentine = hoursOf('ar', 'Centro de Asistencia al Suicida');

test.each([
  // Tuesday 13 October 2026, summer time in Dublin: one hour ahead of UTC.
  ['2026-10-13T08:29:00Z', false],
  ['2026-10-13T08:30:00Z', true],
  ['2026-10-13T16:29:59Z', true],
  ['2026-10-13T16:30:00Z', false],
  // Monday 26 October 2026: clocks went back the day before.
  ['2026-10-26T08:30:00Z', false],
  ['2026-10-26T09:30:00Z', true],
  ['2026-10-26T17:29:00Z', true],
  // Saturday.
  ['2026-10-17T11:00:00Z', false],
])('the Irish weekday line at %s: open is %s', (instant, isOpen) => {
  expect(isOpenAt(irish, at(instant))).toBe(isOpen);
});

test.each([
  // Paris in winter, UTC+1.
  ['2026-12-01T00:59:00Z', true],
  ['2026-12-01T01:00:00Z', false],
  ['2026-12-01T06:59:00Z', false],
  ['2026-12-01T07:00:00Z', true],
  ['2026-12-01T23:30:00Z', true],
  // The night clocks go forward, 29 March 2026: 2 am is 3 am.
  ['2026-03-29T00:59:00Z', true],
  ['2026-03-29T01:00:00Z', false],
  ['2026-03-29T06:00:00Z', true],
  // The night clocks go back, 25 October 2026: until the first 2 am by the wall … and the second.
  ['2026-10-24T23:59:00Z', true],
  ['2026-10-25T00:30:00Z', false],
])('the French line that closes at 2 am, at %s: open is %s', (instant, isOpen) => {
  expect(isOpenAt(french, at(instant))).toBe(isOpen);
});

test('a line open until midnight closes at midnight', () => {
  expect(isOpenAt(argentine, at('2026-10-14T02:59:00Z'))).toBe(true);
  expect(isOpenAt(argentine, at('2026-10-14T03:00:00Z'))).toBe(false);
  expect(isOpenAt(argentine, at('2026-10-14T10:59:00Z'))).toBe(false);
  expect(isOpenAt(argentine, at('2026-10-14T11:00:00Z'))).toBe(true);
});

test('an opening past midnight belongs to the day it began', () => {
  const saturdayNight: WeeklyHours = {
    zone: 'UTC',
    weekly: [{ days: ['sat'], from: '22:00', to: '04:00' }],
  };
  expect(isOpenAt(saturdayNight, at('2026-10-17T21:59:00Z'))).toBe(false);
  expect(isOpenAt(saturdayNight, at('2026-10-17T22:00:00Z'))).toBe(true);
  expect(isOpenAt(saturdayNight, at('2026-10-18T03:59:00Z'))).toBe(true);
  expect(isOpenAt(saturdayNight, at('2026-10-18T04:00:00Z'))).toBe(false);
  expect(isOpenAt(saturdayNight, at('2026-10-17T03:00:00Z'))).toBe(false);
});

test('an opening that ends when it begins is the whole day', () => {
  const always: WeeklyHours = {
    zone: 'Asia/Kathmandu',
    weekly: [{ days: [...EVERY_DAY], from: '00:00', to: '00:00' }],
  };
  for (let hour = 0; hour < 48; hour += 1) {
    expect(isOpenAt(always, at('2026-10-17T00:15:00Z') + hour * 3_600_000)).toBe(true);
  }
});

test('a zone that nobody knows is an error, never “open”', () => {
  expect(() => isOpenAt({ zone: 'Mars/Base', weekly: [] }, 0)).toThrow(RangeError);
});
