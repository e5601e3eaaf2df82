import { describe, expect, test } from 'vitest';
import { imported } from '../imported.ts';

const NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const list = (day: (at: number) => unknown, name = (at: number) => `Lamp ${at}`): string =>
  JSON.stringify(
    Array.from({ length: 14 }, (_, at) => ({
      slug: `lamp-${at}`,
      name: name(at),
      day: day(at),
      time: '19:00',
      formatted_address: `${at} Bell Lane, Fairhaven, OH 44999, USA`,
    })),
  );
const daysOf = (text: string): readonly unknown[] =>
  imported(text, 'meeting-guide').meetings.map(
    ({ schedule }) => schedule.kind === 'weekly' && NAMES[schedule.day],
  );
const week = (first: number): readonly unknown[] =>
  Array.from({ length: 14 }, (_, at) => NAMES[(first + at) % 7]);

describe('Days in numbers', () => {
  test('from 0 to 6 are Sunday to Saturday', () => {
    expect(daysOf(list((at) => at % 7))).toEqual(week(0));
  });

  test('from 1 to 7 are Monday to Sunday where the names of the meetings say so', () => {
    const named = list(
      (at) => (at % 7) + 1,
      (at) => `${NAMES[(at + 1) % 7] ?? ''} Lamp`,
    );
    expect(daysOf(named)).toEqual(week(1));
  });

  test('from 1 to 7 are Sunday to Saturday where the names of the meetings say so', () => {
    const named = list(
      (at) => String((at % 7) + 1),
      (at) => `${NAMES[at % 7] ?? ''} Lamp`,
    );
    expect(daysOf(named)).toEqual(week(0));
  });

  test('from 1 to 7 mean nothing where nothing says which day is the first: no meeting on a wrong day', () => {
    const { report, meetings } = imported(
      list((at) => (at % 7) + 1),
      'meeting-guide',
    );
    expect(meetings).toEqual([]);
    expect(report.issues[0]?.message).toContain('whether 1 is Sunday or Monday');
  });

  test.each<readonly [unknown, readonly string[]]>([
    ['Mo', ['Monday']],
    ['jue', ['Thursday']],
    ['月', ['Monday']],
    ['понедельник', ['Monday']],
    ['weekend', ['Sunday', 'Saturday']],
    ['M-F', ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']],
    ['on Mondays', ['Monday']],
    ['1st & 3rd Monday', ['Monday']],
    ['So', []],
    ['T', []],
    ['the', []],
    ['7pm', []],
  ])('%j in words', (day, shown) => {
    const [only] = JSON.parse(list(() => day)) as readonly unknown[];
    expect(daysOf(JSON.stringify([only]))).toEqual(shown);
  });

  test('with their weeks are read with them, and the words are shown', () => {
    const [only] = JSON.parse(list(() => '1st & 3rd Monday')) as readonly unknown[];
    const [meeting] = imported(JSON.stringify([only]), 'meeting-guide').meetings;
    expect(meeting).toMatchObject({
      schedule: { day: 1, recurrence: { weeks: [1, 3] } },
      notes: '1st & 3rd Monday',
    });
  });
});
