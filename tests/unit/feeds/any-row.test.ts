import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingSchema } from '../../../src/meetings/schema.ts';
import { imported } from './imported.ts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://example.org")',
  '\u202E\uD800\u0000',
  '__proto__',
  '&#x110000;&#0;&bogus;',
  '0E-12',
  'NULL',
  '7',
  'Noon',
  'zoom.us/j/1',
];
const KEYS =
  'slug name day time end_time timezone formatted_address address city state postal_code country latitude longitude coordinates approximate regions region location location_notes group notes types attendance_option conference_url conference_phone website url updated entity programme languages __proto__ constructor'.split(
    ' ',
  );
const anyValue = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
  fc.integer({ min: -10, max: 200 }),
  fc.array(fc.constantFrom(...HOSTILE), { maxLength: 4 }),
);
const anyRow = fc.oneof(
  { weight: 5, arbitrary: fc.dictionary(fc.constantFrom(...KEYS), anyValue) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

describe('Whatever a row holds', () => {
  test('every row is accepted, merged or rejected, and what is accepted is a meeting', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
        const { meetings, report } = imported(JSON.stringify(rows), 'meeting-guide');
        expect(report.read).toBe(rows.length);
        expect(report.read).toBe(report.accepted + report.duplicates + report.rejected);
        const rejectedRows = new Set(
          report.issues.filter((issue) => issue.outcome === 'rejected').map((issue) => issue.row),
        );
        expect(rejectedRows.size).toBe(report.rejected);
        for (const meeting of meetings) meetingSchema.parse(meeting);
        const ids = meetings.map((meeting) => meeting.id.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('enormous values cost bounded time', () => {
    const huge = '<a href="'.repeat(20_000) + '&amp;'.repeat(20_000) + ' '.repeat(200_000);
    const row = Object.fromEntries(
      KEYS.filter((key) => key !== '__proto__').map((key) => [key, huge]),
    );
    const text = JSON.stringify([{ ...row, day: 1, time: '19:00', timezone: '' }]);
    const started = performance.now();
    const { report } = imported(text, 'meeting-guide');
    expect(report.read).toBe(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a row nested a hundred thousand levels deep is one row', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const { report } = imported(
      `[{"name": "Deep", "day": 1, "time": ${deep}, "notes": ${deep}}]`,
      'meeting-guide',
    );
    expect(report.read).toBe(1);
  });
});
