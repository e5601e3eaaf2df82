import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOfType } from '../../../src/feeds/adapters/meeting-guide/type-codes.ts';
import { meetingGuideRow } from '../../../src/feeds/export/meeting-guide.ts';
import { publishedMeetings } from '../../../src/feeds/export/published.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { imported } from './imported.ts';
import { STAND_IN_ROWS } from './stand-in-rows.ts';

const FEEDS = '../shared/feeds';
const names = existsSync(FEEDS)
  ? readdirSync(FEEDS).filter((name) => /\.(?:json|csv)$/.test(name) && !/-formats-/.test(name))
  : [];

const publishedFrom = (text: string): readonly Meeting[] =>
  publishedMeetings(imported(text).meetings, { contacts: false, passcodes: false });
const published = (name: string): readonly Meeting[] =>
  publishedFrom(readFileSync(join(FEEDS, name), 'utf8'));

/** Common types with a code; of “open” and “closed” together, readers believe the stricter. */
const typesSaid = (types: readonly string[]): readonly string[] =>
  types.filter(
    (type) =>
      !type.includes(':') &&
      codeOfType(type) !== undefined &&
      !(type === 'open' && types.includes('closed')),
  );

/** What a reader of plain Meeting Guide rows can know of a meeting. */
function sayable({ schedule, attendance, ...meeting }: Meeting): unknown {
  const { place } = attendance;
  const isDoor =
    (attendance.kind === 'in-person' || attendance.kind === 'hybrid') &&
    attendance.place.precision === 'exact';
  const link = 'remote' in attendance ? attendance.remote : undefined;
  const when =
    schedule.kind === 'weekly'
      ? { day: schedule.day, start: schedule.start, zone: schedule.zone }
      : 'at no set time';
  return {
    id: meeting.id,
    name: meeting.name,
    group: meeting.group,
    notes: meeting.notes,
    groupNotes: meeting.groupNotes,
    district: meeting.district,
    updated: meeting.updated,
    types: typesSaid(meeting.types),
    languages: meeting.languages,
    when,
    // The format has no word for “not known how”.
    kind: attendance.kind === 'unknown' ? undefined : attendance.kind,
    remote: link,
    regions: place?.regions,
    country: place?.country,
    ...(isDoor
      ? { venue: place?.venue, address: place?.address, point: place?.point, notes: place?.notes }
      : {}),
  };
}

/** Written and read back, they are the same meetings. */
function expectGivenBack(meetings: readonly Meeting[]): void {
  const back = imported(JSON.stringify(meetings.map((one) => meetingGuideRow(one))));
  expect(back.report.rejected).toBe(0);
  expect(meetings.length).toBeGreaterThan(0);
  expect(back.meetings.length).toBe(meetings.length);
  // One at a time: a difference is then shown as itself, not as two lists of thousands.
  for (const [index, meeting] of meetings.entries()) {
    expect(back.meetings[index]).toStrictEqual(meeting);
  }
}

describe.skipIf(names.length === 0).each(names)('%s, written and read back', (name) => {
  test('gives the same meetings, each of them, in every field', () => {
    expectGivenBack(published(name));
  }, 120_000);

  test('gives without the extension key what plain Meeting Guide can say', () => {
    const meetings = published(name);
    const rows = meetings.map((one) => {
      const { alongside, ...row } = meetingGuideRow(one);
      void alongside;
      return row;
    });
    const back = imported(JSON.stringify(rows), 'meeting-guide');
    expect(back.report).toMatchObject({ rejected: 0, duplicates: 0 });
    for (const [index, meeting] of meetings.entries()) {
      const read = back.meetings[index];
      const isKnown = meeting.attendance.kind !== 'unknown';
      expect(
        read && sayable({ ...read, attendance: isKnown ? read.attendance : meeting.attendance }),
      ).toEqual(sayable(meeting));
    }
  }, 120_000);
});

test.runIf(names.length === 0)(
  'real lists are not here, so generated meetings stand in for them',
  () => {
    const meetings = publishedFrom(JSON.stringify(STAND_IN_ROWS));
    expect(meetings).toHaveLength(500);
    expectGivenBack(meetings);
  },
);
