import { describe, expect, test } from 'vitest';
import { dayNamedIn } from '../../../../src/feeds/listing/day-names.ts';
import { daysFrom } from '../../../../src/feeds/listing/day.ts';

describe('Days', () => {
  test.each([
    [0, [0]],
    ['6', [6]],
    [
      [1, '3'],
      [1, 3],
    ],
    [[[2]], []],
    ['Sunday', [0]],
    ['weds', [3]],
    ['THU', [4]],
    ['Saturdays', [6]],
    ['Mon, Wed & Fri', [1, 3, 5]],
    ['Fri-Mon', [0, 1, 5, 6]],
    ['Daily', [0, 1, 2, 3, 4, 5, 6]],
    ['dimanche', [0]],
    ['terça-feira', [2]],
    ['onsdag', [3]],
    ['วันศุกร์', [5]],
    ['', []],
    [null, []],
    ['\u200b', []],
  ])('%j names %j', (value, days) => {
    expect(daysFrom(value)).toMatchObject({ days, unreadable: [] });
  });

  test.each(['the', 's', '7pm', 'some day', '1.5', '-1', '8'])('%j names no day', (value) => {
    const read = daysFrom(value);
    expect(read.days).toEqual([]);
    expect(read.unreadable).not.toEqual([]);
  });

  test.each(['Wednsday', 'Tuseday', 'Satruday', 'Thursdayy'])(
    '%s is understood and reported',
    (word) => {
      expect(daysFrom(word)).toMatchObject({ isMended: true, unreadable: [] });
    },
  );

  test.each([
    ['Monday (1st & 3rd)', [1]],
    ['Tuesday (2nd/4th)', [2]],
    ['Fridays - last', [5]],
    ['Wed (every other)', [3]],
    ['Every other Monday', [1]],
    ['Saturday (1st, 3rd and 5th) only', [6]],
    ['Monday (noon)', []],
  ])('%j with its weeks names %j', (value, days) => {
    expect(daysFrom(value).days).toEqual(days);
  });

  test('a 7 is reported, not read', () => {
    expect(daysFrom('7')).toMatchObject({ days: [], hasSeven: true });
  });

  test('a name that names two days names none', () => {
    expect(dayNamedIn('Saturday and Sunday supper')).toBeUndefined();
    expect(dayNamedIn('Sunday supper')).toBe(0);
  });
});
