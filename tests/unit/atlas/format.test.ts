import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeDetails } from '../../../src/atlas/build/encode-details.ts';
import { encodeIndex } from '../../../src/atlas/build/encode-index.ts';
import { wholeList } from '../../../src/atlas/build/whole-list.ts';
import {
  AtlasFormatError,
  decodeDetails,
  decodeIndex,
  decodeManifest,
  DETAILS_FORMAT,
  INDEX_FORMAT,
} from '../../../src/atlas/format.ts';
import { anyMeetings, meeting } from './any-meetings.ts';

const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what the index carries of a meeting comes out as it went in', () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const listings = decodeIndex(viaJson(encodeIndex(meetings)));
      expect(listings).toHaveLength(meetings.length);
      for (const [at, each] of meetings.entries()) {
        const { notes: _, transit: __, ...place } = each.attendance.place ?? {};
        expect(listings[at]).toEqual({
          id: each.id,
          name: each.name,
          programme: each.programme,
          group: each.group === each.name ? undefined : each.group,
          schedule: each.schedule,
          attendance: each.attendance.kind,
          place: each.attendance.place === undefined ? undefined : place,
          types: each.types,
          languages: each.languages,
          updated: each.updated,
          sample: each.sources.some(({ sample }) => sample),
        });
      }
    }),
    { numRuns: 80 },
  );
});

test('what the details carry of a meeting comes out as it went in', () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const all = decodeDetails(viaJson(encodeDetails(meetings, { contacts: true })));
      for (const [at, each] of meetings.entries()) {
        const { attendance } = each;
        expect(all[at]).toEqual({
          notes: each.notes,
          groupNotes: each.groupNotes,
          placeNotes: attendance.place?.notes,
          requestNotes: attendance.kind === 'link-on-request' ? attendance.notes : undefined,
          district: each.district,
          website: each.website,
          transit: attendance.place?.transit,
          remote: 'remote' in attendance ? attendance.remote : undefined,
          contacts: each.contacts,
          sources: each.sources,
        });
      }
    }),
    { numRuns: 80 },
  );
});

test('ids are short where they follow from the name, and whole again when read', () => {
  const meetings = [
    meeting({ id: 'quiet-room-3', name: 'Quiet Room' }),
    meeting({ id: 'sample-quiet-room-leeds', name: 'Quiet Room' }),
    meeting({ id: 'another', name: 'Quiet Room' }),
    meeting({ id: 'smile', name: '☺' }),
  ];
  const file = encodeIndex(meetings);
  expect(file.meetings.id).toEqual(['~-3', 'sample-~-leeds', 'another', 'smile']);
  expect(decodeIndex(file).map(({ id }) => id)).toEqual(meetings.map(({ id }) => id));
});

test('an address withheld on purpose is in neither file, even when the feed carried it', () => {
  const place = {
    venue: 'Secret House',
    address: '1 Hidden Lane',
    city: 'Leeds',
    regions: ['Yorkshire'],
    postalCode: 'LS1 1AA',
    point: { lat: 53.81234, lon: -1.54321 },
    notes: 'Blue door',
    transit: 'Bus 66',
    access: { stepFree: true },
    precision: 'withheld' as const,
  };
  const { files } = wholeList([meeting({ attendance: { kind: 'in-person', place } })]);
  const published = files.map(({ text }) => text).join('\n');
  for (const secret of ['Secret House', 'Hidden Lane', 'LS1', '5381234', 'Blue door', 'Bus 66']) {
    expect(published).not.toContain(secret);
  }
  expect(published).toContain('Leeds');
});

test('contact people are published only when the operator says so', () => {
  const contacts = [{ name: 'Sam', email: 'sam@example.org', phone: '555' }];
  const file = (isPublished: boolean): string =>
    JSON.stringify(encodeDetails([meeting({ contacts })], { contacts: isPublished }));
  expect(file(false)).not.toMatch(/Sam|sam@|555/);
  expect(file(true)).toMatch(/sam@example\.org/);
});

test('text that looks like markup stays the text it is', () => {
  const name = '<img src=x onerror=alert(1)>';
  expect(decodeIndex(viaJson(encodeIndex([meeting({ name })])))[0]?.name).toBe(name);
});

const refusal = (decode: (file: unknown) => unknown, file: unknown): string => {
  try {
    decode(file);
  } catch (error) {
    if (error instanceof AtlasFormatError) return error.message;
  }
  return 'not refused';
};

test('strangers are refused, with what came and what was expected', () => {
  expect(refusal(decodeIndex, { ...INDEX_FORMAT, version: 99 })).toBe(
    'Got alongside-index version 99, expected alongside-index version 2.',
  );
  expect(refusal(decodeDetails, { ...INDEX_FORMAT })).toBe(
    'Got alongside-index version 2, expected alongside-details version 2.',
  );
  expect(refusal(decodeIndex, { ...DETAILS_FORMAT })).toMatch(/^Got alongside-details/);
  for (const file of [null, 'text', 7, [], {}, { format: 'alongside-index' }]) {
    expect(refusal(decodeIndex, file)).toMatch(/^Got .* expected alongside-index version 2\.$/);
    expect(refusal(decodeManifest, file)).toMatch(/expected alongside-manifest version 1\.$/);
  }
});

test('the same meetings give the same file names, in whatever order they come; others give others', () => {
  const meetings = ['b', 'a', 'c'].map((id) => meeting({ id, name: `Group ${id}` }));
  const once = wholeList(meetings).manifest;
  expect(wholeList(meetings.toReversed()).manifest).toEqual(once);
  expect(wholeList(meetings.slice(1)).manifest.index).not.toBe(once.index);
});
