import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BASEMAP_FORMAT,
  BasemapFormatError,
  checked,
  eachPoint,
  lineText,
} from '../../../src/basemap/format.ts';

const pointsOf = (text: string): readonly number[] => {
  const found: number[] = [];
  eachPoint(text, (x, y) => found.push(x, y));
  return found;
};

const steps = fc.integer({ min: -70_000, max: 70_000 });
const lines = fc.array(fc.tuple(steps, steps), { minLength: 1, maxLength: 60 });

const withoutRepeats = (points: readonly (readonly [number, number])[]): readonly number[] =>
  points.flatMap(([x, y], at) => {
    const before = points[at - 1];
    return before !== undefined && before[0] === x && before[1] === y ? [] : [x, y];
  });

test('a line survives being written, but for points that repeat the one before', () => {
  fc.assert(
    fc.property(lines, (points) => {
      expect(pointsOf(lineText(points.flat()))).toEqual(withoutRepeats(points));
    }),
  );
});

test('a line is printable, and JSON need not escape it', () => {
  fc.assert(
    fc.property(lines, (points) => {
      const text = lineText(points.flat());
      expect(text).toMatch(/^[#-[\]-}]+$/);
      expect(JSON.stringify(text)).toHaveLength(text.length + 2);
    }),
  );
});

test('small differences take one character each', () => {
  expect(lineText([0, 0, 22, -22])).toBe('##OO'.replace('OO', lineText([22, -22])));
  expect(lineText([22, -22])).toHaveLength(2);
  expect(lineText([23, 0])).toHaveLength(3);
});

test('a file of another format or version is refused', () => {
  expect(checked({ ...BASEMAP_FORMAT, tiles: {} })).toEqual({ ...BASEMAP_FORMAT, tiles: {} });
  for (const file of [undefined, null, [], {}, { ...BASEMAP_FORMAT, version: 1 }]) {
    expect(() => checked(file)).toThrow(BasemapFormatError);
  }
});
