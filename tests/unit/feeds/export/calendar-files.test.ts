import { expect, test } from 'vitest';
import {
  calendarFilesOf,
  MOST_CALENDAR_FILES,
} from '../../../../src/feeds/export/calendar-files.ts';
import type { Meeting, Recurrence } from '../../../../src/meetings/schema.ts';

const FROM = Date.UTC(2026, 10, 23, 12);
const SITE = { url: 'https://example.org', publish: { contacts: false, passcodes: false } };
const meeting: Meeting = {
  id: 'bell-pw-1234',
  name: 'Bell pw 1234',
  programme: 'aa',
  schedule: { kind: 'weekly', day: 3, start: 1170, zone: 'Europe/London' },
  attendance: {
    kind: 'hybrid',
    place: {
      city: 'Riverside',
      address: '1 Bell Lane',
      regions: [],
      point: { lat: 1, lon: 2 },
      precision: 'withheld',
    },
    remote: { url: 'https://zoom.us/j/1?pwd=secret', phone: '+15550100,,1#,,,,*4321#' },
  },
  types: [],
  languages: [],
  contacts: [{ name: 'Pat', phone: '+15550101' }],
  sources: [{ name: 'County', sample: false }],
};

test('a calendar address tells no name, passcode, contact or withheld address', () => {
  const [file] = calendarFilesOf([meeting], SITE, FROM);
  expect(file!.name).toMatch(/^[0-9a-f-]{36}$/);
  expect(file!.text).toContain(`UID:${file!.name}\r\n`);
  expect(file!.text).toContain('LOCATION:Riverside');
  expect(file!.text).not.toMatch(/1234|4321|secret|Pat|5550101|Bell Lane|GEO/);
});

test('a calendar address says in words how often a meeting is held; there is none where nobody says which weeks', () => {
  const held = (recurrence: Recurrence): Meeting => ({
    ...meeting,
    schedule: { kind: 'weekly', day: 3, start: 1170, zone: 'Europe/London', recurrence },
    notes: 'Ring twice.',
  });
  const told = (one: Meeting) => calendarFilesOf([one], SITE, FROM, () => 'First of the month');
  expect(told(held({ weeks: [1] }))[0]?.text).toContain(
    'DESCRIPTION:First of the month\\n\\nRing twice.',
  );
  expect(told(held({ everyOther: {} }))).toEqual([]);
});

test('a list too long for the files a host takes has no calendar addresses', () => {
  const many = (n: number): readonly Meeting[] =>
    Array.from({ length: n }, (_, at) => ({ ...meeting, id: `m-${at}` }));
  const standing = { ...meeting, id: 'always', schedule: { kind: 'always-open' as const } };
  expect(calendarFilesOf(many(MOST_CALENDAR_FILES + 1), SITE, FROM)).toEqual([]);
  expect(calendarFilesOf([meeting, standing], SITE, FROM)).toHaveLength(1);
});
