import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../../src/feeds/export/csv.ts';
import { geojsonOf } from '../../../../src/feeds/export/geojson.ts';
import { publishedMeetings } from '../../../../src/feeds/export/published.ts';
import { exportsOf } from '../../../../src/feeds/export/site-exports.ts';
import { withoutPasscodes, withoutPasscodeTones } from '../../../../src/feeds/export/passcodes.ts';
import type { Meeting } from '../../../../src/meetings/schema.ts';
import { tableFrom } from '../../../../src/feeds/table.ts';

const meeting = (changes: Partial<Meeting>): Meeting => ({
  id: 'one',
  name: 'One',
  programme: 'aa',
  schedule: { kind: 'weekly', day: 1, start: 1140, zone: 'Europe/London' },
  attendance: { kind: 'online', remote: { url: 'https://zoom.us/j/1?pwd=secret1' } },
  types: [],
  languages: [],
  contacts: [{ name: 'Ann B.', email: 'ann@example.org', phone: '555 0100' }],
  sources: [{ name: 'County', sample: false }],
  ...changes,
});
const NOTHING = { contacts: false, passcodes: false };

describe('A passcode', () => {
  test.each([
    ['https://zoom.us/j/1?pwd=abc', 'https://zoom.us/j/1'],
    ['https://x.zoom.us/j/1?a=1&pwd=abc&b=2 etc.', 'https://x.zoom.us/j/1?a=1&b=2 etc.'],
    ['https://x.zoom.us/w/1?pwd=abc#success', 'https://x.zoom.us/w/1#success'],
    [
      'https://g.co/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1%3Fpwd%3Dabc',
      'https://g.co/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1',
    ],
    ['https://teams.microsoft.com/meet/123?p=abc', 'https://teams.microsoft.com/meet/123'],
    ['Meeting ID: 123 Passcode: 123 456\nJoin', 'Meeting ID: 123 Passcode: …\nJoin'],
    ['passcode (case sensitive): AbC1', 'passcode (case sensitive): …'],
    ['PW "12 Steps", then wait', 'PW "…", then wait'],
    ['1234 is the password', '… is the password'],
    ['Kennwort: x9', 'Kennwort: …'],
    ['password19692020', 'password…'],
    ['pwd. 129271', 'pwd. …'],
    ['Passcode ;0000', 'Passcode ;…'],
    ['https://zoom.us/j/1?pwd:abc#success', 'https://zoom.us/j/1#success'],
    ['Contraseña: hola', 'Contraseña: …'],
    ['Mot de passe : amitié', 'Mot de passe : …'],
    ['パスワード：1935', 'パスワード：…'],
  ])('is left out of “%s”', (text, expected) => {
    expect(withoutPasscodes(text)).toBe(expected);
  });

  test.each([
    'No password needed. Why not come?',
    'Passcode is required, call first',
    'Zip code: 90210',
    'There is no password. Join us',
    'Use the Bell Lane entrance; PIN pad is broken',
    'https://example.org/?p=12',
  ])('is not seen in “%s”', (text) => {
    expect(withoutPasscodes(text)).toBe(text);
  });

  test('is left out of the id that was made of a name with it', () => {
    const [shown] = publishedMeetings([meeting({ id: 'Hill-PW-recovery-101' })], NOTHING);
    expect(shown?.id).toBe('Hill-PW-101');
  });

  test('is left out of the tones that follow a number', () => {
    expect(withoutPasscodeTones('+16699009128,,530851127#,,*085392#')).toBe(
      '+16699009128,,530851127#',
    );
    expect(withoutPasscodeTones('+16699009128')).toBe('+16699009128');
  });
});

describe('A published meeting', () => {
  test('has neither contacts nor passcodes unless the operator says so', () => {
    const [shown] = publishedMeetings([meeting({ notes: 'Password: slots' })], NOTHING);
    expect(JSON.stringify(shown)).not.toMatch(/ann|0100|secret1|slots/i);
    const all = { contacts: true, passcodes: true };
    expect(publishedMeetings([meeting({})], all)).toEqual([meeting({})]);
  });

  test('whose address is withheld has no street and no point in any file', () => {
    const place = {
      venue: 'Refuge House',
      address: '9 Hidden Row',
      city: 'Leeds',
      regions: [],
      point: { lat: 53.79, lon: -1.54 },
      precision: 'withheld' as const,
      transit: 'Bus 9',
    };
    const list = publishedMeetings(
      [meeting({ attendance: { kind: 'in-person', place } })],
      NOTHING,
    );
    for (const { text } of exportsOf(list).files) {
      expect(text).toContain('Leeds');
      expect(text).not.toMatch(/Refuge|Hidden|53\.79|1\.54|Bus 9/);
    }
  });

  test('that only its passcode told from another becomes one with it', () => {
    const other = meeting({
      id: 'two',
      attendance: { kind: 'online', remote: { url: 'https://zoom.us/j/1?pwd=secret2' } },
    });
    expect(publishedMeetings([meeting({}), other], NOTHING)).toHaveLength(1);
  });
});

describe('The exported table', () => {
  test('opens as text, not as formulas, in a spreadsheet', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', 'a;=1', 'a\r\n=1', '"=1'];
    const list = texts.map((name, index) =>
      meeting({
        id: `n${index}`,
        name,
        attendance: { kind: 'phone', remote: { phone: '+15550100,,1#' } },
      }),
    );
    const [header, ...rows] = tableFrom(csvOf(list)).rows;
    const names = rows.map((row) => row[header?.indexOf('Name') ?? -1] ?? '');
    expect(names.map((name) => name.replace(/^'/, ''))).toEqual(
      texts.map((text) => text.replace('\r', '')),
    );
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    expect(rows[0]?.[header?.indexOf('Conference Phone') ?? -1]).toBe('tel:+15550100,,1#');
  });

  test('keeps numbers numbers, south and west included', () => {
    const place = { regions: [], point: { lat: -33.5, lon: -70.25 }, precision: 'exact' as const };
    const [header, row] = tableFrom(
      csvOf([meeting({ attendance: { kind: 'in-person', place } })]),
    ).rows;
    expect(row?.[header?.indexOf('Longitude') ?? -1]).toBe('-70.25');
  });
});

describe('The exported map', () => {
  test('has a feature for every meeting, longitude first, and none invented', () => {
    const place = { regions: [], point: { lat: 53.5, lon: -2.25 }, precision: 'exact' as const };
    const list = [meeting({ attendance: { kind: 'in-person', place } }), meeting({ id: 'two' })];
    const map = JSON.parse(geojsonOf(list)) as { features: { geometry: unknown }[] };
    expect(map.features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [-2.25, 53.5] },
      null,
    ]);
  });
});

describe('A list too large for one file', () => {
  const list = Array.from({ length: 60 }, (_, index) =>
    meeting({
      id: `m${index}`,
      name: `Meeting ${index}`,
      attendance: {
        kind: 'in-person',
        place: {
          regions: index % 2 === 0 ? ['North'] : ['South', index % 3 === 0 ? 'Coast' : 'Hills'],
          country: index < 20 ? 'IE' : 'GB',
          precision: 'approximate',
        },
      },
    }),
  );

  test('becomes one file a region, none above the limit and no meeting lost', () => {
    const { files, feedPath } = exportsOf(list, { largest: 8_000 });
    expect(feedPath).toBe('/meetings/feeds/index.json');
    expect(files.some(({ path }) => path === '/meetings.json')).toBe(false);
    const index = JSON.parse(files.find(({ path }) => path === feedPath)?.text ?? '[]') as {
      name: string;
      file: string;
      meetings: number;
    }[];
    const slugs = index.flatMap(({ file, meetings }) => {
      const text = files.find(({ path }) => path === `/meetings/feeds/${file}`)?.text ?? '';
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8_000);
      const rows = JSON.parse(text) as { slug: string }[];
      expect(rows).toHaveLength(meetings);
      return rows.map(({ slug }) => slug);
    });
    expect(slugs.sort()).toEqual(list.map(({ id }) => id).sort());
    expect(index.map(({ name }) => name)).toContain('GB, North');
    expect(index.every(({ file }) => /^[a-z\d-]+\.json$/.test(file))).toBe(true);
  });

  test('stays whole while it fits', () => {
    const { files, feedPath } = exportsOf(list);
    expect(feedPath).toBe('/meetings.json');
    expect(files.map(({ path }) => path)).toEqual([
      '/meetings.json',
      '/meetings.csv',
      '/meetings.geojson',
    ]);
  });
});
