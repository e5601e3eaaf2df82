import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkedMap } from '../../../src/feeds/adapters/csv/column-map.ts';
import { columnsOf } from '../../../src/feeds/adapters/csv/columns.ts';
import { tableFrom } from '../../../src/feeds/table.ts';

const cell = fc.string({
  unit: fc.constantFrom('a', 'B', '"', ',', ';', '\n', '\t', ' ', 'é', '|'),
});
const written = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(delimiter)).join('\n');

describe('A table', () => {
  test('gives back every cell that was written, whatever parts them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(',', ';', '\t', '|'),
        (rows, delimiter) => {
          const header = ['one', 'two', 'three'];
          const { rows: read } = tableFrom(`${written([header, ...rows], delimiter)}\n`);
          const expected = [header, ...rows].filter((row) => row.some((one) => one.trim() !== ''));
          expect(read).toEqual(expected);
        },
      ),
    );
  });

  test('keeps empty cells at the end of a row', () => {
    expect(tableFrom('a,b,c\n1,,\n,,3').rows).toEqual([
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['', '', '3'],
    ]);
  });

  test('a quote that is never closed is a character, and costs bounded time', () => {
    expect(tableFrom('a,b\n"1,2\n3,4').rows).toEqual([
      ['a', 'b'],
      ['"1', '2'],
      ['3', '4'],
    ]);
    const started = performance.now();
    tableFrom(`a,b\n${'"x",y\n'.repeat(100_000)}"`);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('Columns', () => {
  test('are known by name, whatever the case, and half days go with their time', () => {
    const columns = columnsOf(['', 'DAY', 'Start Time', 'am/pm', 'Meeting Name', 'Lat']);
    expect(columns.get('day')).toEqual([1]);
    expect(columns.get('time')).toEqual([2, 3]);
    expect(columns.get('name')).toEqual([4]);
    expect(columns.get('latitude')).toEqual([5]);
  });

  test('that a map claims are not guessed at', () => {
    const columns = columnsOf(['name', 'type', 'format'], { programme: 'type', types: 'format' });
    expect(columns.get('programme')).toEqual([1]);
    expect(columns.get('types')).toEqual([2]);
  });

  test('a map of unknown fields is no map', () => {
    expect(checkedMap({ nmae: 'Name' })).toBeUndefined();
    expect(checkedMap({ name: 7 })).toBeUndefined();
    expect(checkedMap(['name'])).toBeUndefined();
  });
});
