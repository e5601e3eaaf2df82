import { describe, expect, test } from 'vitest';
import { calendarFilesOf } from '../../../src/feeds/export/calendar-files.ts';
import { csvOf } from '../../../src/feeds/export/csv.ts';
import { imported } from './imported.ts';

const listed = (row: object) =>
  imported(
    JSON.stringify([
      {
        slug: 'bell',
        name: 'Bell Lane',
        day: 2,
        time: '19:00',
        timezone: 'America/New_York',
        formatted_address: '14 Bell Lane, Fairhaven, OH 44999, USA',
        types: [],
        ...row,
      },
    ]),
    'meeting-guide',
  );
const recurrenceOf = (row: object): unknown => {
  const schedule = listed(row).meetings[0]?.schedule;
  return schedule?.kind === 'weekly' ? schedule.recurrence : schedule;
};

describe('A meeting of which nobody says in which weeks it is held', () => {
  const row = { notes: 'Meets every other month.' };

  test('keeps its words, and the list’s keeper is asked', () => {
    const { meetings, report } = listed(row);
    expect(meetings[0]).toMatchObject({
      notes: 'Meets every other month.',
      schedule: { day: 2, start: 1140, recurrence: { unclear: true } },
    });
    expect(report.issues).toMatchObject([{ code: 'recurrence-unclear', outcome: 'noted' }]);
  });

  test('is in no calendar', () => {
    const publishing = {
      url: 'https://example.org',
      publish: { contacts: false, passcodes: false },
    };
    const from = Date.UTC(2026, 9, 1);
    expect(calendarFilesOf(listed(row).meetings, publishing, from)).toEqual([]);
    expect(calendarFilesOf(listed({}).meetings, publishing, from)).toHaveLength(1);
  });

  test('comes back from an exported table as it was', () => {
    const { meetings } = listed({ notes: 'Held once a month' });
    const again = imported(csvOf(meetings), 'csv').meetings;
    expect(again[0]?.schedule).toEqual(meetings[0]?.schedule);
  });

  test('is known where another of its texts says which', () => {
    expect(
      recurrenceOf({ name: 'Monthly Meeting', notes: 'Meets 2nd Tuesday of each month' }),
    ).toEqual({ weeks: [2] });
    expect(
      recurrenceOf({ name: 'Bell (2nd Tuesday of the month)', notes: 'Meets every other month' }),
    ).toEqual({ weeks: [2], unclear: true });
  });
});
