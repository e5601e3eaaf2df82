import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { NotAFeedError } from '../../../src/feeds/container.ts';
import { decoded } from '../../../src/feeds/read-source.ts';
import { imported } from './imported.ts';

const row = (more: object = {}): object => ({
  slug: 'bell',
  name: 'Bell Lane',
  day: 1,
  time: '19:00',
  end_time: '20:00',
  timezone: 'America/New_York',
  formatted_address: '14 Bell Lane, Fairhaven, OH 44999, USA',
  types: ['O'],
  ...more,
});
const ROWS = [row(), row({ slug: 'lamp', name: 'Lamp Café', day: 2 })];
const LIST = JSON.stringify(ROWS);
const [BELL = '', LAMP = ''] = ROWS.map((one) => JSON.stringify(one));
const HEADER = 'Name,Day,Time,End Time,Address,City,State,Notes';
const TABLE = `${HEADER}\nBell Lane,Monday,19:00,20:00,14 Bell Lane,Fairhaven,OH,\nLamp Café,Tuesday,19:00,20:00,14 Bell Lane,Fairhaven,OH,\n`;
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const OTHER_ORDER = (text: string): Buffer => utf16(text).swap16();

/** What a sheet answers to a query: times are dates of its first day, or clocks. */
const SHEET_ANSWER = `/*O_o*/\ngoogle.visualization.Query.setResponse(${JSON.stringify({
  version: '0.6',
  status: 'ok',
  table: {
    cols: HEADER.split(',').map((label, at) => ({ id: `${at}`, label, type: 'string' })),
    rows: [
      ['Bell Lane', 'Monday', 'Date(1899,11,30,19,0,0)', [20, 0, 0, 0]],
      ['Lamp Café', 'Tuesday', [19, 0, 0, 0], 'Date(1899,11,30,20,0,0)'],
    ].map((cells) => ({
      c: [...cells, '14 Bell Lane', 'Fairhaven', 'OH', null].map((v) =>
        v === null ? null : { v, f: 'as shown' },
      ),
    })),
  },
})});`;

/** Files with the two meetings in them, however they are wrapped, spelt or broken. */
const READABLE: Readonly<Record<string, string | Uint8Array>> = {
  'a stray brace after the list': `${LIST}}`,
  'a stray brace before the list': `}${LIST}`,
  'words after the list': `${LIST}\ninvalid text`,
  JSONP: `/**/callback({"meetings":${LIST}});`,
  'JSONP behind a guard': `/**/ typeof callback === 'function' && callback(${LIST});`,
  'a guard against foreign scripts': `)]}',\n${LIST}`,
  'a variable': `var meetings = ${LIST};`,
  'a member of window': `window.meetings=${LIST}`,
  'a module': `export default ${LIST};`,
  'an object a line': `${BELL}\n${LAMP}\n`,
  'an object a line with commas': `${BELL},\n${LAMP},\n`,
  'lists one after the other': `[${BELL}]\n[${LAMP}]`,
  'merge markers': `[\n${BELL},\n<<<<<<< HEAD\n=======\n>>>>>>> other\n${LAMP}\n]`,
  'a list as text in JSON': JSON.stringify({ message: LIST }),
  'a list as text alone': JSON.stringify(LIST),
  'warnings of PHP before it': `<br />\n<b>Warning</b>:  Undefined array key "x" in <b>/var/www/x.php</b> on line <b>12</b><br />\n${LIST}`,
  'a notice in plain text before it': `\nNotice: Undefined index: foo in /var/www/x.php on line 12\n${LIST}`,
  'an error of PHP after it': `${LIST}\n<br /><b>Fatal error</b>: out of memory`,
  'wrapped as meetings': `{"meetings":${LIST}}`,
  'wrapped as data': `{"status":"ok","data":${LIST}}`,
  'wrapped twice': `{"status":"ok","result":{"data":${LIST}}}`,
  'records of a table service': JSON.stringify({
    records: ROWS.map((fields, id) => ({ id, fields })),
  }),
  'features of a map': JSON.stringify({
    type: 'FeatureCollection',
    features: ROWS.map((properties) => ({ type: 'Feature', geometry: null, properties })),
  }),
  'a comma too many': `[${BELL},,${LAMP},]`,
  'single quotes': LIST.replaceAll('"', "'"),
  'names without quotes': LIST.replace(/"(\w+)":/g, '$1:'),
  remarks: `[ // the list\n${BELL}, /* and */ ${LAMP}]`,
  'NaN and undefined': `[${BELL},${LAMP.replace('{', '{"latitude":NaN,"longitude":undefined,')}]`,
  'a byte order mark': `\uFEFF${LIST}`,
  'UTF-16, low byte first': utf16(`\uFEFF${LIST}`),
  'UTF-16, high byte first': OTHER_ORDER(`\uFEFF${LIST}`),
  'UTF-16 without its mark': utf16(LIST),
  'UTF-16 without its mark, high byte first': OTHER_ORDER(LIST),
  'Latin-1': Buffer.from(LIST, 'latin1'),
  'packed with gzip': gzipSync(LIST),
  'a table': TABLE,
  'a table in UTF-16 without its mark': utf16(TABLE),
  'a table in Windows-1252': Buffer.from(TABLE, 'latin1'),
  'bare carriage returns': TABLE.replaceAll('\n', '\r'),
  semicolons: TABLE.replaceAll(',', ';'),
  tabs: TABLE.replaceAll(',', '\t'),
  bars: TABLE.replaceAll(',', '|'),
  'a line that names its separator': `sep=;\r\n${TABLE.replaceAll(',', ';')}`,
  'titles above the columns': `Meetings of Fairhaven County\n\n${TABLE}`,
  'a sheet’s values': JSON.stringify({
    range: 'A1:H3',
    values: TABLE.trim()
      .split('\n')
      .map((line) => line.split(',')),
  }),
  'a sheet’s rows alone': JSON.stringify(
    TABLE.trim()
      .split('\n')
      .map((line) => line.split(',')),
  ),
  'a sheet’s query answer': SHEET_ANSWER,
  'a sheet’s query answer behind a guard': `)]}'\n${SHEET_ANSWER.replace(/^[^{]*/u, '').replace(/\);$/u, '')}`,
  'cells in quotes with line breaks': `${HEADER}\n"Bell Lane",Monday,"19:00",20:00,"14 Bell Lane",Fairhaven,OH,"one\r\ntwo, ""three"""\nLamp Café,Tuesday,19:00,20:00,14 Bell Lane,Fairhaven,OH,\n`,
};

const textOf = (file: string | Uint8Array): string =>
  typeof file === 'string' ? file : decoded(file);

describe('A file that is broken or dressed up gives its meetings, as they are', () => {
  test.each(Object.entries(READABLE))('%s', (_, file) => {
    const { report, meetings } = imported(textOf(file), 'auto', { timeZone: 'America/New_York' });
    expect(report).toMatchObject({ read: 2, accepted: 2, duplicates: 0, rejected: 0 });
    expect(meetings.map(({ name }) => name)).toEqual(['Bell Lane', 'Lamp Café']);
    expect(meetings.map(({ schedule }) => schedule)).toEqual(
      [1, 2].map((day) => ({
        kind: 'weekly',
        day,
        start: 1140,
        minutes: 60,
        zone: 'America/New_York',
      })),
    );
    for (const { attendance } of meetings) {
      expect(attendance.kind).toBe('in-person');
      expect(attendance.place?.address).toMatch(/^14 Bell Lane, Fairhaven, OH/);
    }
  });
});

describe('A file with no list in it is refused in words that help', () => {
  test.each<readonly [string, string | Uint8Array, RegExp]>([
    ['nothing', '', /empty/],
    ['blanks', ' \r\n\t', /empty/],
    ['a byte order mark alone', '\uFEFF', /empty/],
    ['an empty list', '[]', /not one meeting/],
    ['an empty list in its wrapper', '{"meetings":[]}', /not one meeting/],
    ['an error page', '<!DOCTYPE html><html><body>502 Bad Gateway</body></html>', /web page/],
    ['a login page', '\n<HTML><form action="/login">Password</form></HTML>', /web page/],
    ['a page with data in it', `<html><script>var a = ${LIST}</script></html>`, /web page/],
    ['a fragment of a page', '<div class="error">Please log in</div>', /web page/],
    ['XML', '<?xml version="1.0"?><meetings><meeting/></meetings>', /XML/],
    ['a calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n', /calendar/],
    ['a workbook', 'PK\u0003\u0004\u0014\u0000', /Excel/],
    ['a PDF', '%PDF-1.4\n', /PDF/],
    ['a refusal', '{"error":"HTTP_UNAUTHORIZED","message":"Invalid key"}', /“Invalid key”/],
    [
      'a query that a sheet refuses',
      '{"status":"error","errors":[{"reason":"access_denied","message":"ACCESS_DENIED"}]}',
      /“ACCESS_DENIED”/,
    ],
    [
      'a table without column names',
      '21\tSunday\t09:00\tBell Lane\n22\tMonday\t19:00\tLamp\n',
      /No row names the columns.*column 4 “Bell Lane”/,
    ],
    ['a number', '0', /neither JSON nor a table/],
    ['null', 'null', /neither JSON nor a table/],
    ['a list cut off in the middle', LIST.slice(0, -60), /not a complete list.*line 1, column/],
    ['lines cut off in the last', `${BELL}\n${LAMP.slice(0, -20)}`, /not a complete list/],
    ['a list cut off after a warning', `Notice: x\n${LIST.slice(0, -60)}`, /neither JSON|no list/],
    ['a list without end', '['.repeat(100_000), /not a complete list/],
  ])('%s', (_, file, words) => {
    expect(() => imported(textOf(file))).toThrow(NotAFeedError);
    expect(() => imported(textOf(file))).toThrow(words);
  });

  test('a packed file that is broken', () => {
    expect(() => decoded(gzipSync(LIST).subarray(0, 40))).toThrow(/packed/);
  });
});

describe('A table without column names', () => {
  const text = '21\tSunday\t09:00\tBell Lane\n22\tMonday\t19:00\tLamp Café\n';

  test.each(['auto', 'csv'])('is read by where its columns stand (%s)', (format) => {
    const columns = { slug: 'column A', day: 'Column 2', time: 'column 3', name: 'column 4' };
    const { meetings, report } = imported(text, format, { columns });
    expect(report).toMatchObject({ read: 2, accepted: 2 });
    expect(meetings).toMatchObject([
      { id: '21', name: 'Bell Lane', schedule: { day: 0, start: 540 } },
      { id: '22', name: 'Lamp Café', schedule: { day: 1, start: 1140 } },
    ]);
  });

  test('is refused where the map names a header', () => {
    expect(() => imported(text, 'auto', { columns: { name: 'Group' } })).toThrow(
      /no column “Group”/,
    );
  });
});

describe('A line that cannot be read costs no other', () => {
  test('one object a line, one of them broken', () => {
    const { report, meetings } = imported(`${BELL}\n{"slug": "x", "name": \n${LAMP}\n`);
    expect(report).toMatchObject({ read: 3, accepted: 2, rejected: 1 });
    expect(report.issues).toMatchObject([{ row: 2, outcome: 'rejected' }]);
    expect(meetings).toHaveLength(2);
  });

  test('what two people changed at once is shown twice, and the operator told', () => {
    const text = `[\n<<<<<<< HEAD\n${BELL},\n=======\n${BELL.replace('19:00', '18:00')},\n>>>>>>> b\n${LAMP}\n]`;
    const { report } = imported(text);
    expect(report).toMatchObject({ read: 3, accepted: 3 });
    expect(report.issues[0]).toMatchObject({ row: 0, code: 'merge-markers' });
  });

  test('a quarter of a million slips of the hand take seconds, not hours', () => {
    const many = Array.from({ length: 30_000 }, (_, at) =>
      row({ slug: `m${at}`, name: `M ${at}` }),
    );
    const text = JSON.stringify(many).replace(/"(\w+)":/g, '$1:');
    const started = performance.now();
    expect(imported(text).report.read).toBe(30_000);
    expect(performance.now() - started).toBeLessThan(60_000);
  }, 120_000);
});
