import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NotAFeedError } from '../../../src/feeds/container.ts';
import { imported } from './imported.ts';

const row = (more: Readonly<Record<string, unknown>> = {}) => ({
  slug: 'lamp',
  name: 'Lamp',
  day: 1,
  time: '19:00',
  formatted_address: '14 Bell Lane, Fairhaven, OH 44999, USA',
  ...more,
});
/** Seconds an import takes. */
const timed = (
  text: string,
  format = 'auto',
): { readonly seconds: number; readonly read: number } => {
  const started = performance.now();
  const { report } = imported(text, format);
  return { seconds: (performance.now() - started) / 1000, read: report.read };
};

describe('Hostile lists cost bounded time', { timeout: 180_000 }, () => {
  const LONG = 10 * 1024 * 1024;
  test.each([
    ['letters', 'a'.repeat(LONG)],
    ['digits', '1'.repeat(LONG)],
    ['opened tags', '<b '.repeat(LONG / 3)],
    ['ampersands', '&amp;'.repeat(LONG / 5)],
    ['at signs', 'a@'.repeat(LONG / 2)],
    ['blanks', ' '.repeat(LONG)],
    ['names', 'call Aa '.repeat(LONG / 8)],
    ['ordinals', '1st and '.repeat(LONG / 8)],
    ['right-to-left marks', '\u202E\u200F'.repeat(LONG / 2)],
    ['half characters', '\uD800'.repeat(LONG / 6)],
  ])('ten megabytes of %s in every field', (_, long) => {
    for (const field of [
      'notes',
      'name',
      'formatted_address',
      'conference_url',
      'types',
      'timezone',
      'time',
    ]) {
      expect(
        timed(JSON.stringify([row({ [field]: long })]), 'meeting-guide').seconds,
        field,
      ).toBeLessThan(10);
    }
  });

  test('a million entries that are no meetings', () => {
    const { read, seconds } = timed(`[${'0,'.repeat(999_999)}0]`, 'meeting-guide');
    expect(read).toBe(1_000_000);
    expect(seconds).toBeLessThan(60);
  });

  test('a hundred thousand meetings with one name, place and hour', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => row({ notes: `Room ${index}` }));
    const { read, seconds } = timed(JSON.stringify(rows));
    expect(read).toBe(100_000);
    expect(seconds).toBeLessThan(90);
  });

  test('nesting without end is a list broken off, said in one line', () => {
    for (const text of ['['.repeat(1_000_000), '{"a":'.repeat(1_000_000)]) {
      expect(() => imported(text)).toThrow(NotAFeedError);
    }
  });
});

test('whatever is written in prose, nothing published is a script, a half character or an override', () => {
  const piece = fc.constantFrom(
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;svg onload=alert(1)&gt;',
    'javascript:alert(1)',
    '\uD83D',
    '\uDE00',
    '\u202E',
    '\u2066',
    '__proto__',
    'Lamp ',
    '\n',
  );
  const prose = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const keys = [
    'notes',
    'name',
    'location',
    'group',
    'group_notes',
    'location_notes',
    'district',
    'website',
    'conference_url',
    'url',
  ];
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), prose), (texts) => {
      const { meetings } = imported(JSON.stringify([row(texts)]), 'meeting-guide');
      const written = JSON.stringify(meetings);
      expect(written).not.toMatch(/\\ud[89a-f]|[\u202A-\u202E\u2066-\u2069]/i);
      for (const { website, attendance, sources } of meetings) {
        const links = [
          website,
          sources[0]?.url,
          'remote' in attendance && 'url' in attendance.remote ? attendance.remote.url : undefined,
        ];
        for (const link of links) if (link !== undefined) expect(link).toMatch(/^https?:/);
      }
      for (const { notes, groupNotes, attendance } of meetings) {
        expect([notes, groupNotes, attendance.place?.notes].join('\n')).not.toMatch(
          /<(?:script|img|svg)/i,
        );
      }
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 200 },
  );
});
