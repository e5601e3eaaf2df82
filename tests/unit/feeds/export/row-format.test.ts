import { expect, test } from 'vitest';
import { CSV_ROWS, csvOf } from '../../../../src/feeds/export/csv.ts';
import { GEOJSON_ROWS, geojsonOf } from '../../../../src/feeds/export/geojson.ts';
import {
  MEETING_GUIDE_ROWS,
  meetingGuideFeed,
} from '../../../../src/feeds/export/meeting-guide-feed.ts';
import { bytesOfRows } from '../../../../src/feeds/export/row-format.ts';
import type { Meeting } from '../../../../src/meetings/schema.ts';

const meetings = ['Café “Hope”', 'Second; with a semicolon', '第三'].map((name, at): Meeting => ({
  id: `meeting-${at}`,
  name,
  programme: 'aa',
  schedule: { kind: 'weekly', day: 1, start: 1140 + at, zone: 'Europe/London' },
  attendance: { kind: 'online', remote: { url: 'https://zoom.us/j/1' } },
  types: [],
  languages: ['en'],
  contacts: [],
  sources: [{ name: 'County', sample: false }],
}));

test.each([
  ['a Meeting Guide feed', MEETING_GUIDE_ROWS, meetingGuideFeed],
  ['a table', CSV_ROWS, csvOf],
  ['a map', GEOJSON_ROWS, geojsonOf],
] as const)('The size told of %s is that of the file, to the byte', (_, format, write) => {
  for (const count of [0, 1, 2, 3]) {
    const part = meetings.slice(0, count);
    const rowBytes = part.reduce((sum, one) => sum + Buffer.byteLength(format.row(one)), 0);
    expect(bytesOfRows(format, count, rowBytes)).toBe(Buffer.byteLength(write(part)));
  }
});
