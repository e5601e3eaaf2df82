import { describe, expect, test } from 'vitest';
import { reportText } from '../../../src/feeds/report-text.ts';
import { imported } from './imported.ts';

const HEADER = 'Name,Day,Time,Address,City,State,Country,Latitude,Longitude,Types';
const checked = (...rows: readonly string[]): string =>
  reportText(imported([HEADER, ...rows].join('\n')).report);
const row = (day: string, types = ''): string =>
  `Bell ${day},${day},7pm,14 Main St,Chicago,IL,US,41.88,-87.63,${types}`;

describe('The report for the person who keeps a list', () => {
  test('begins with what to do: rows left out first, one zone for all, the types to explain', () => {
    const text = checked(row('Monday', 'KT'), row('Tuesday', '"KT, ZZ9"'), row('Someday'));
    expect(text).toMatch(/3 rows: 2 accepted .* 1 left out/);
    const todo = text.slice(text.indexOf('What to do:'), text.indexOf('\nLeft out:'));
    expect(todo.split('\n').filter((line) => line.startsWith('  - '))).toEqual([
      expect.stringContaining('left out (1)'),
      expect.stringContaining('--timezone America/Chicago'),
      expect.stringContaining('KT (2), ZZ9 (1)'),
    ]);
  });

  test('says so when nothing needs a hand', () => {
    const text = checked('Bell,Monday,7pm,14 Main St,New York,NY,US,40.75,-73.99,');
    expect(text).toContain('Nothing in it needs a hand.');
    expect(text).not.toContain('What to do');
  });

  test('a programme in the column of types is the programme', () => {
    const { meetings, report } = imported(`${HEADER}\n${row('Monday', 'Narcotics Anonymous')}`);
    expect(meetings[0]).toMatchObject({ programme: 'na', types: [] });
    expect(report.issues.map(({ code }) => code)).not.toContain('unknown-type');
  });
});
