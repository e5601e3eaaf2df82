import { expect, test } from 'vitest';
import { shiftCounter } from '../../../src/components/shift-counter.ts';

const presses = (...keys: readonly (readonly [key: string, at: number, isRepeat?: boolean])[]) => {
  const isThird = shiftCounter();
  return keys.map(([key, at, isRepeat = false]) => isThird({ key, at, isRepeat }));
};

test('the third Shift in a row leaves', () => {
  expect(presses(['Shift', 0], ['Shift', 300], ['Shift', 600])).toEqual([false, false, true]);
});

test('typing capitals does not leave', () => {
  const typed = presses(['Shift', 0], ['A', 50], ['Shift', 300], ['B', 350], ['Shift', 600]);
  expect(typed).not.toContain(true);
});

test('Shift held down counts once', () => {
  const held = presses(['Shift', 0], ['Shift', 30, true], ['Shift', 60, true], ['Shift', 90, true]);
  expect(held).not.toContain(true);
});

test('three presses spread over more than a second and a half do not leave', () => {
  expect(presses(['Shift', 0], ['Shift', 1000], ['Shift', 1501])).not.toContain(true);
  expect(presses(['Shift', 0], ['Shift', 1000], ['Shift', 1500])).toEqual([false, false, true]);
});

test('a slow start does not spoil three quick presses', () => {
  const slowFirst = presses(['Shift', 0], ['Shift', 2000], ['Shift', 2300], ['Shift', 2600]);
  expect(slowFirst).toEqual([false, false, false, true]);
});
