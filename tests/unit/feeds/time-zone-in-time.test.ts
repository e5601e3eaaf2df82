import { describe, expect, test } from 'vitest';
import { imported } from './imported.ts';

const read = (row: object) =>
  imported(
    JSON.stringify([
      {
        slug: 'bell',
        name: 'Bell Lane',
        day: 1,
        end_time: '',
        conference_url: 'https://zoom.us/j/123456789',
        types: [],
        ...row,
      },
    ]),
    'meeting-guide',
  );

describe('A time that names its zone', () => {
  test.each([
    [{ time: '7pm EST' }, 'America/New_York'],
    [{ time: '7:00 PM Pacific' }, 'America/Los_Angeles'],
    [{ time: '19:00 CET' }, 'Europe/Paris'],
    [{ time: '7pm ET', timezone: 'America/Toronto' }, 'America/Toronto'],
    [{ time: '7pm MST', timezone: 'America/Phoenix' }, 'America/Phoenix'],
    [{ time: '19:00 MEZ', timezone: 'Europe/Vienna' }, 'Europe/Vienna'],
  ])('%j is in %s', (row, zone) => {
    const { meetings, report } = read(row);
    expect(report.rejected).toBe(0);
    expect(meetings[0]?.schedule).toEqual({ kind: 'weekly', day: 1, start: 1140, zone });
  });

  test('an end may name it again', () => {
    const { meetings } = read({ time: '7pm EST', end_time: '8:30pm EST' });
    expect(meetings[0]?.schedule).toMatchObject({ start: 1140, minutes: 90 });
    const [spanned] = read({ time: '7pm EST - 8pm EST' }).meetings;
    expect(spanned?.schedule).toMatchObject({ start: 1140, minutes: 60 });
  });

  test.each([
    [{ time: '7pm EST', timezone: 'America/Chicago' }],
    [{ time: '7pm IST' }],
    [{ time: '7pm GMT' }],
    [{ time: '7pm EST / 4pm PST' }],
    [
      {
        time: '7pm PST',
        conference_url: '',
        formatted_address: '100 Main St, Denver, CO 80203, USA',
        latitude: 39.7392,
        longitude: -104.9903,
      },
    ],
  ])('%j is refused: the hour would be a guess', (row) => {
    const { meetings, report } = read(row);
    expect(meetings).toEqual([]);
    expect(report.issues).toContainEqual(expect.objectContaining({ outcome: 'rejected' }));
  });
});
