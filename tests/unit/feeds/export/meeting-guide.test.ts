import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingGuideFeed } from '../../../../src/feeds/export/meeting-guide-feed.ts';
import { meetingGuideRow } from '../../../../src/feeds/export/meeting-guide.ts';
import type { Meeting } from '../../../../src/meetings/schema.ts';
import { imported } from '../imported.ts';
import { anyMeeting } from '../../meetings/any-meeting.ts';

const readBack = (rows: unknown): readonly Meeting[] =>
  imported(JSON.stringify(rows), 'meeting-guide').meetings;

const BELL: Meeting = {
  id: 'bell',
  name: 'Bell Lane Beginners',
  programme: 'na',
  group: 'Bell Lane',
  schedule: { kind: 'weekly', day: 5, start: 1380, minutes: 90, zone: 'America/Chicago' },
  attendance: {
    kind: 'hybrid',
    place: {
      venue: 'Town Hall',
      address: '1 Bell Lane, Riverside, IL 60546, USA',
      city: 'Riverside',
      regions: ['Illinois', 'Cook County'],
      postalCode: '60546',
      country: 'US',
      point: { lat: 41.835, lon: -87.82 },
      precision: 'exact',
    },
    remote: { url: 'https://zoom.us/j/123456789' },
  },
  types: ['beginners', 'open'],
  languages: ['es'],
  notes: 'Ring twice.\n\nBring a cup.',
  contacts: [],
  updated: '2026-05-31',
  sources: [{ name: 'Test list', sample: false }],
};

describe('Our own feed', () => {
  test('read back gives the same meeting, whatever it holds', () => {
    fc.assert(
      fc.property(anyMeeting, (any) => {
        const meeting = { ...any, contacts: [] };
        expect(readBack([meetingGuideRow(meeting)])).toEqual([meeting]);
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same without its extension key as far as Meeting Guide can say', () => {
    const { alongside, ...row } = meetingGuideRow(BELL);
    expect(alongside).toMatchObject({ version: 1, programme: 'na' });
    expect(readBack([row])).toEqual([{ ...BELL, programme: 'other' }]);
  });

  test('has the fields that the specification names, in its spelling', () => {
    const { alongside, ...row } = meetingGuideRow(BELL);
    expect(alongside).toBeDefined();
    expect(row).toEqual({
      slug: 'bell',
      name: 'Bell Lane Beginners',
      day: 5,
      time: '23:00',
      end_time: '00:30',
      timezone: 'America/Chicago',
      types: ['BE', 'O', 'S'],
      attendance_option: 'hybrid',
      group: 'Bell Lane',
      notes: 'Ring twice.\n\nBring a cup.',
      location: 'Town Hall',
      formatted_address: '1 Bell Lane, Riverside, IL 60546, USA',
      city: 'Riverside',
      postal_code: '60546',
      country: 'US',
      latitude: 41.835,
      longitude: -87.82,
      approximate: 'no',
      regions: ['Illinois', 'Cook County'],
      conference_url: 'https://zoom.us/j/123456789',
      updated: '2026-05-31 00:00:00',
      entity: 'Test list',
    });
  });

  test('an empty list is a list', () => {
    expect(meetingGuideFeed([])).toBe('[]\n');
  });
});

describe('A row that only claims to be ours', () => {
  const row = meetingGuideRow(BELL);

  test('is read as plain Meeting Guide where its extension makes no meeting', () => {
    const [meeting] = readBack([
      { ...row, alongside: { version: 1, schedule: { kind: 'daily' } } },
    ]);
    expect(meeting).toMatchObject({ name: BELL.name, schedule: BELL.schedule });
  });

  test('cannot bring in links that run, text that turns, or unknown fields', () => {
    const alongside = row['alongside'] as Record<string, unknown>;
    const forged = {
      ...row,
      conference_url: 'javascript:alert(1)',
      edit_url: 'https://example.org/wp-admin',
      alongside: {
        ...alongside,
        edit_url: 'x',
        programme: 'n\u202Ea',
        sources: [{ name: 'x', url: 'javascript:alert(1)', sample: false }],
      },
    };
    const text = JSON.stringify(readBack([forged]));
    expect(text).not.toMatch(/javascript|edit_url|wp-admin|\u202E/);
    expect(readBack([forged])).toHaveLength(1);
  });

  test('cannot show a place that its words withhold', () => {
    const [meeting] = readBack([
      { ...row, location_notes: 'For safety the address is not published.' },
    ]);
    expect(JSON.stringify(meeting)).not.toMatch(/Bell Lane, Riverside|41\.835|Town Hall/);
    expect(meeting).toMatchObject({ attendance: { place: { precision: 'withheld' } } });
  });
});
