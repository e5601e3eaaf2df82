import { describe, expect, test } from 'vitest';
import { newMeetingRegister } from '../../../src/feeds/meeting-register.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: 'lamp',
  name: 'Lamp Group',
  programme: 'na',
  schedule: { kind: 'weekly', day: 1, start: 1140, minutes: 60, zone: 'America/New_York' },
  attendance: {
    kind: 'in-person',
    place: { address: '14 Bell Lane', regions: [], precision: 'exact' },
  },
  types: ['open'],
  languages: [],
  contacts: [],
  sources: [{ name: 'County list', sample: false }],
  ...more,
});

describe('The register of meetings', () => {
  test('merges doubles of two lists and keeps both sources', () => {
    const register = newMeetingRegister();
    expect(register.add(meeting({ updated: '2026-01-01' }))).toBe('added');
    const double = meeting({
      id: 'other-id',
      name: 'LAMP GROUP',
      languages: ['en'],
      updated: '2026-02-01',
      sources: [{ name: 'World list', url: 'https://example.org/1', sample: false }],
    });
    expect(register.add(double)).toBe('merged');
    expect(register.meetings()).toEqual([
      meeting({
        languages: ['en'],
        updated: '2026-02-01',
        sources: [
          { name: 'County list', sample: false },
          { name: 'World list', url: 'https://example.org/1', sample: false },
        ],
      }),
    ]);
  });

  test('what one of two doubles leaves out decides nothing, and is filled from the other', () => {
    const register = newMeetingRegister();
    const where = { address: '14 Bell Lane', regions: [], precision: 'exact' } as const;
    register.add(meeting());
    const fuller = meeting({
      notes: 'Ring twice.',
      attendance: { kind: 'in-person', place: { ...where, regions: ['Ohio'], venue: 'Bell Hall' } },
    });
    expect(register.add(fuller)).toBe('merged');
    expect(register.meetings()[0]).toMatchObject({
      notes: 'Ring twice.',
      attendance: { place: { venue: 'Bell Hall' } },
    });
  });

  test('online doubles are known by the number of the meeting; the link with the passcode stays', () => {
    const online = (url: string) => meeting({ attendance: { kind: 'online', remote: { url } } });
    const register = newMeetingRegister();
    register.add(online('https://zoom.us/j/1234567890'));
    expect(register.add(online('https://us02web.zoom.us/j/1234567890?pwd=Ab12'))).toBe('merged');
    expect(register.add(online('https://zoom.us/j/1234567899'))).toBe('added-under-new-id');
    expect(register.meetings()[0]?.attendance).toMatchObject({
      remote: { url: 'https://us02web.zoom.us/j/1234567890?pwd=Ab12' },
    });
  });

  test.each([
    [
      'another time',
      { schedule: { kind: 'weekly', day: 1, start: 1141, zone: 'America/New_York' } },
    ],
    ['another programme', { programme: 'aa' }],
    [
      'other weeks',
      {
        schedule: {
          kind: 'weekly',
          day: 1,
          start: 1140,
          minutes: 60,
          zone: 'America/New_York',
          recurrence: { weeks: [1] },
        },
      },
    ],
    [
      'another length',
      {
        schedule: { kind: 'weekly', day: 1, start: 1140, minutes: 90, zone: 'America/New_York' },
      },
    ],
    ['a women’s meeting beside it', { types: ['women'] }],
    [
      'another room',
      {
        attendance: {
          kind: 'in-person',
          place: { address: '14 Bell Lane', regions: [], precision: 'exact', notes: 'Room 2' },
        },
      },
    ],
  ] as const)('keeps %s apart, under an id of its own', (_, more) => {
    const register = newMeetingRegister();
    register.add(meeting());
    expect(register.add(meeting(more as Partial<Meeting>))).toBe('added-under-new-id');
    expect(register.meetings().map(({ id }) => id)).toEqual(['lamp', 'lamp-2']);
  });
});
