import { expect, test } from 'vitest';
import { imported } from './imported.ts';

const read = (row: object) =>
  imported(
    JSON.stringify([{ slug: 'bell', name: 'Bell', day: 1, time: '19:00', types: [], ...row }]),
    'meeting-guide',
  );

test.each([
  { formatted_address: 'PO Box 351, Ames, IA' },
  { formatted_address: 'PO Box 351, Ames, IA', latitude: 42.03, longitude: -93.62 },
  {
    formatted_address: 'P.O. Box 351, Ames, IA',
    latitude: 42.03,
    longitude: -93.62,
    approximate: 'no',
  },
  { address: 'Postfach 12', city: 'Berlin', country: 'DE' },
])('nobody is sent to a post box: %j', (row) => {
  const { meetings, report } = read(row);
  expect(meetings[0]?.attendance).toMatchObject({
    kind: 'unknown',
    place: { precision: 'approximate' },
  });
  expect(report.issues).toContainEqual(expect.objectContaining({ code: 'missing-place' }));
});

test.each([
  ['Friday, AM 06:00', 5, 360],
  ['Wednesday, Noon', 3, 720],
  ['Sun  9:00 AM', 0, 540],
  ['Tuesday 08:15 PM', 2, 1215],
])('a day’s cell with an hour in it is both: %j', (day, weekday, start) => {
  const { meetings } = read({ day, time: '', formatted_address: '14 Bell Lane, Ames, IA' });
  expect(meetings[0]?.schedule).toMatchObject({ day: weekday, start });
});

test('a number behind a day is no hour', () => {
  expect(read({ day: 'Mon 3', time: '' }).report.rejected).toBe(1);
});
