import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAtlasOrder } from '../../../src/atlas/build/in-atlas-order.ts';
import { wholeList } from '../../../src/atlas/build/whole-list.ts';
import { encodeIndex } from '../../../src/atlas/build/encode-index.ts';
import { encodeDetails } from '../../../src/atlas/build/encode-details.ts';
import { decodeDetails } from '../../../src/atlas/decode-details.ts';
import { decodeIndex } from '../../../src/atlas/decode-index.ts';
import { AtlasFormatError, DETAILS_FORMAT, INDEX_FORMAT } from '../../../src/atlas/format.ts';
import { decodeManifest } from '../../../src/atlas/manifest.ts';
import { shortenedId, wholeId } from '../../../src/atlas/meeting-id.ts';
import { folding, packed, unfolded, unpacked } from '../../../src/atlas/packed.ts';
import type { ListedAccess, Listing } from '../../../src/meetings/listing.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings, meeting } from './any-meetings.ts';

const PUBLISH = { contacts: true };
const viaJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Meetings as they come out of both files, complete. */
const throughFiles = (meetings: readonly Meeting[], hasIds: boolean) => {
  const placed = inAtlasOrder(meetings);
  const index = decodeIndex(viaJson(encodeIndex(placed, { hasIds })), 'file');
  const details = encodeDetails(placed, { hasIds: !hasIds, publish: PUBLISH });
  return { index, ...decodeDetails(viaJson(details), index) };
};

const expected = (each: Meeting): Omit<Listing, 'id' | 'place'> => ({
  name: each.name,
  programme: each.programme,
  group: each.group === each.name ? undefined : each.group,
  schedule: each.schedule,
  attendance: each.attendance.kind,
  dialIn:
    (each.attendance.kind === 'online' || each.attendance.kind === 'hybrid') &&
    each.attendance.remote.phone !== undefined,
  types: each.types,
  languages: each.languages,
  updated: each.updated,
  sample: each.sources.some(({ sample }) => sample),
});

/** Rows know whether buses or trains are named; which, the details tell. */
const accessOf = (place: Meeting['attendance']['place']): ListedAccess | undefined =>
  place?.transit === undefined ? place?.access : { ...place.access, transit: true };

test('what the index carries of a meeting comes out as it went in', () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const byId = new Map(meetings.map((each) => [each.id, each]));
      const { index } = throughFiles(meetings, true);
      expect(new Set(index.map(({ id }) => id))).toEqual(new Set(byId.keys()));
      for (const listing of index) {
        const each = byId.get(listing.id)!;
        const { venue, city, regions, country, precision, point } = each.attendance.place ?? {};
        const access = accessOf(each.attendance.place);
        expect(listing).toEqual({
          id: each.id,
          ...expected(each),
          place:
            each.attendance.place === undefined
              ? undefined
              : { venue, city, regions, country, precision, access, point },
        });
      }
    }),
    { numRuns: 80 },
  );
});

test('with the details, everything of a meeting comes out as it went in, wherever its id is written', () => {
  fc.assert(
    fc.property(anyMeetings, fc.boolean(), (meetings, hasIds) => {
      const byId = new Map(meetings.map((each) => [each.id, each]));
      const { listings, details } = throughFiles(meetings, hasIds);
      expect(new Set(listings.map(({ id }) => id))).toEqual(new Set(byId.keys()));
      for (const [row, listing] of listings.entries()) {
        const each = byId.get(listing.id)!;
        const { attendance } = each;
        const { notes, transit, ...place } = attendance.place ?? {};
        expect(listing).toEqual({
          id: each.id,
          ...expected(each),
          district: each.district,
          place:
            attendance.place === undefined
              ? undefined
              : { ...place, access: accessOf(attendance.place) },
        });
        expect(details[row]).toEqual({
          notes: each.notes,
          groupNotes: each.groupNotes,
          // Of a withheld address no note is public either.
          placeNotes: attendance.place?.precision === 'withheld' ? undefined : notes,
          transit,
          requestNotes: attendance.kind === 'link-on-request' ? attendance.notes : undefined,
          website: each.website,
          remote: 'remote' in attendance ? attendance.remote : undefined,
          contacts: each.contacts,
          sources: each.sources,
        });
      }
    }),
    { numRuns: 80 },
  );
});

/** Whether an id only stands in for one until the details come. */
const isProvisional = (id: string): boolean => id.startsWith('~');

test('until the details bring ids, each meeting has one that stands for no other', () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const { index, listings } = throughFiles(meetings, false);
      expect(index.every(({ id }) => isProvisional(id))).toBe(true);
      expect(new Set(index.map(({ id }) => id)).size).toBe(meetings.length);
      expect(listings.some(({ id }) => isProvisional(id))).toBe(false);
    }),
  );
});

test('numbers are the same after packing, whatever their size or sign', () => {
  const whole = fc.array(fc.oneof(fc.nat(70), fc.nat(2 ** 31 - 1), fc.maxSafeNat()));
  fc.assert(
    fc.property(whole, (numbers) => {
      expect(unpacked(packed(numbers))).toEqual(numbers);
    }),
  );
  const signed = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
  fc.assert(
    fc.property(signed, (number) => {
      expect(unfolded(folding(number)) + 0).toBe(number + 0);
    }),
  );
});

test('ids are short where they follow from the name, and whole again when read', () => {
  for (const [id, name, short] of [
    ['quiet-room-3', 'Quiet Room', '~-3'],
    ['sample-quiet-room-leeds', 'Quiet Room', 'sample-~-leeds'],
    ['Reunião-Grupo-12', 'Reunião: Grupo', '*-12'],
    ['another', 'Quiet Room', 'another'],
    ['smile', '☺', 'smile'],
  ] as const) {
    expect(shortenedId(id, name)).toBe(short);
    expect(wholeId(short, name)).toBe(id);
  }
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
  const { files } = wholeList([meeting({ attendance: { kind: 'in-person', place } })], PUBLISH);
  const published = files.map(({ text }) => text).join('\n');
  for (const secret of ['Secret House', 'Hidden Lane', 'LS1', 'Blue door', 'Bus 66']) {
    expect(published).not.toContain(secret);
  }
  expect(published).toContain('Leeds');
  const index = files.find(({ name }) => name === 'index')!;
  const [listing] = decodeIndex(JSON.parse(index.text), index.folder);
  expect(listing?.place?.point).toBeUndefined();
});

test('contact people are published only when the operator says so', () => {
  const contacts = [{ name: 'Sam', email: 'sam@example.org', phone: '555' }];
  const texts = (isPublished: boolean): string =>
    JSON.stringify(wholeList([meeting({ contacts })], { contacts: isPublished }).files);
  expect(texts(false)).not.toMatch(/Sam|sam@|555/);
  expect(texts(true)).toMatch(/sam@example\.org/);
});

test('text that looks like markup stays the text it is', () => {
  const name = '<img src=x onerror=alert(1)>';
  expect(throughFiles([meeting({ name })], true).index[0]?.name).toBe(name);
});

const refusal = (decode: (file: unknown) => unknown, file: unknown): string => {
  try {
    decode(file);
  } catch (error) {
    if (error instanceof AtlasFormatError) return error.message;
  }
  return 'not refused';
};
const readIndex = (file: unknown) => decodeIndex(file, 'file');
const readDetails = (file: unknown) => decodeDetails(file, []);

test('strangers are refused, with what came and what was expected', () => {
  expect(refusal(readIndex, { ...INDEX_FORMAT, version: 99 })).toBe(
    'Got alongside-index version 99, expected alongside-index version 4.',
  );
  expect(refusal(readDetails, { ...INDEX_FORMAT })).toBe(
    'Got alongside-index version 4, expected alongside-details version 3.',
  );
  expect(refusal(readIndex, { ...DETAILS_FORMAT })).toMatch(/^Got alongside-details/);
  for (const file of [null, 'text', 7, [], {}, { format: 'alongside-index' }]) {
    expect(refusal(readIndex, file)).toMatch(/^Got .* expected alongside-index version 4\.$/);
    expect(refusal(decodeManifest, file)).toMatch(/expected alongside-manifest version 2\.$/);
  }
});

test('the same meetings give the same file names, in whatever order they come; others give others', () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const once = wholeList(meetings, PUBLISH).manifest;
      expect(wholeList(meetings.toReversed(), PUBLISH).manifest).toEqual(once);
      if (meetings.length > 0) {
        expect(wholeList(meetings.slice(1), PUBLISH).manifest.file).not.toBe(once.file);
      }
    }),
    { numRuns: 40 },
  );
});
