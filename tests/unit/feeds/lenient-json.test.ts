import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenientJson } from '../../../src/feeds/lenient-json.ts';

describe('Lenient JSON', () => {
  test('reads every value that strict JSON writes', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = lenientJson(text);
        expect(read.value).toEqual(JSON.parse(text));
        expect(read.end).toBe(text.trimEnd().length);
        expect(read.slips).toEqual([]);
      }),
    );
  });

  test('forgives stray backslashes, raw line breaks and trailing commas, and says where', () => {
    const read = lenientJson('[{"a": "x\\cy\nz",},]');
    expect(read.value).toEqual([{ a: 'xcy\nz' }]);
    expect(read.slips).toHaveLength(4);
    expect(read.slips[0]).toEqual({ line: 1, column: 11 });
  });

  test.each([
    ['[{"a": 1}, {"b": "cut', 'a text in quotes breaks off at line 1, column 22'],
    ['[\n  {"a": 1},\n  {"b": 2', 'it breaks off (expected "," or "}") at line 3, column 10'],
    ['[1,\n 2 3]', 'expected "," or "]", found "3" at line 2, column 4'],
    ['{"a" 1}', 'expected ":", found "1" at line 1, column 6'],
  ])('names the place where %j stops being a list', (text, message) => {
    expect(() => lenientJson(text)).toThrow(message);
  });

  test('gives up on a nesting deeper than 200, however deep it is', () => {
    expect(() => lenientJson('['.repeat(1_000_000))).toThrow('200 levels');
  });

  test('a key named __proto__ changes no prototype', () => {
    const { value } = lenientJson('{"__proto__": {"polluted": true}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.keys(value as object)).toEqual(['__proto__']);
  });
});
