import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasLimits, AtlasLimitsError } from '../../../src/atlas/build/limits.ts';
import { inCells } from '../../../src/atlas/build/in-cells.ts';
import { atlasOf, type AtlasOptions } from '../../../src/atlas/build/site-atlas.ts';
import { distinct, filesOfIds, overviewOf, piecesOf } from '../../../src/atlas/client/pieces.ts';
import { atlasReader } from '../../../src/atlas/client/reader.ts';
import type { Fetch } from '../../../src/dom/patient-answer.ts';
import { decodeIndex } from '../../../src/atlas/decode-index.ts';
import { metresBetween } from '../../../src/geo/point.ts';
import { weekAt } from '../../../src/meetings/weekly-time.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeetings, meeting } from './any-meetings.ts';

const NOW = Date.parse('2026-10-13T21:00:00Z');
const MS_PER_HOUR = 3_600_000;
const options = (cellMeetings: number): AtlasOptions => ({
  limits: { wholeListKilobytes: 0, cellMeetings },
  publish: { contacts: false },
  now: NOW,
});

/** Meetings in cells, and a reader of them as a visitor’s browser has it. */
const inFiles = (meetings: readonly Meeting[], cellMeetings = 3) => {
  const { manifest, files } = inCells(meetings, options(cellMeetings));
  const ask: Fetch = (address) => {
    if (address === '/manifest.json') return Promise.resolve(Response.json(manifest));
    const file = files.find(({ folder, name }) => address === `/${folder}/${name}.json`);
    return Promise.resolve(
      file === undefined ? new Response('', { status: 404 }) : new Response(file.text),
    );
  };
  const listings = new Map(
    files
      .filter(({ name }) => name === 'index')
      .map(({ folder, text }) => [folder, decodeIndex(JSON.parse(text), folder)]),
  );
  const idsIn = (pieces: readonly { readonly file: string }[]): readonly string[] =>
    pieces.flatMap(({ file }) => listings.get(file)?.map(({ id }) => id) ?? []);
  const reader = atlasReader({ manifestHref: '/manifest.json', ask, waits: [] });
  return { manifest, pieces: piecesOf(manifest), listings, idsIn, reader };
};

const NO_ID = 'no-such-meeting';
const isHeld = ({ attendance: { kind } }: Meeting): boolean =>
  kind !== 'online' && kind !== 'phone' && kind !== 'link-on-request';
const isJoined = (each: Meeting): boolean => !isHeld(each) || each.attendance.kind === 'hybrid';
const degrees = (limit: number) => fc.integer({ min: -limit, max: limit });

test('every meeting is in some file, as the manifest counts, and its id leads there', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, async (meetings) => {
      const { manifest, listings, reader } = inFiles(meetings);
      const all = distinct([...listings.values()]).map(({ id }) => id);
      expect(new Set(all)).toEqual(new Set(meetings.map(({ id }) => id)));
      expect(manifest.meetings).toBe(meetings.length);
      const found = await filesOfIds(reader, manifest, [...meetings.map(({ id }) => id), NO_ID]);
      for (const { id } of meetings) {
        const files = found.get(id);
        if (files?.kind !== 'ready') throw new Error(files?.reason);
        const held = files.value.flatMap((file) => listings.get(file) ?? []);
        expect(held.some((listing) => listing.id === id)).toBe(true);
      }
      expect(found.get(NO_ID)).toEqual({ kind: 'ready', value: [] });
    }),
    { numRuns: 40 },
  );
});

test('around any point, the files within a distance hold every meeting held there, and no file is farther', () => {
  const from = fc.record({ lat: degrees(90), lon: degrees(180) });
  const km = fc.constantFrom(1, 50, 500, 5000);
  fc.assert(
    fc.property(anyMeetings, from, km, (meetings, point, radius) => {
      const { pieces, idsIn, listings } = inFiles(meetings);
      const near = pieces.near(point, radius * 1000);
      const found = new Set(idsIn(near));
      for (const each of meetings.filter(isHeld)) {
        const at = each.attendance.place?.point;
        if (at !== undefined && metresBetween(point, at) <= radius * 1000) {
          expect(found.has(each.id)).toBe(true);
        }
      }
      for (const { file, metres } of near) {
        expect(metres).toBeLessThanOrEqual(radius * 1000);
        expect(listings.get(file)?.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('what begins between two instants is in the files of those hours, in any season and zone', () => {
  const zone = fc.constantFrom(
    'Africa/Casablanca',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  );
  const online = fc
    .array(
      fc.record({
        zone,
        day: fc.integer({ min: 0, max: 6 }),
        start: fc.integer({ min: 0, max: 1439 }),
        minutes: fc.constantFrom(undefined, 60, 180, 181, 600),
      }),
      { maxLength: 40 },
    )
    .map((rows) =>
      rows.map((row, at) =>
        meeting({
          id: `online-${at}`,
          schedule: { kind: 'weekly', ...row },
          attendance: { kind: 'phone', remote: { phone: '+1555' } },
        }),
      ),
    );
  const laterHours = fc.integer({ min: 0, max: 365 * 24 });
  fc.assert(
    fc.property(online, laterHours, fc.integer({ min: 1, max: 170 }), (meetings, later, hours) => {
      const { pieces, idsIn } = inFiles(meetings, 12);
      const from = NOW + later * MS_PER_HOUR;
      const to = from + hours * MS_PER_HOUR;
      const found = new Set(idsIn([...pieces.begun(from, to), ...pieces.standing]));
      const week = weekAt(from);
      for (const each of meetings) {
        if (each.schedule.kind !== 'weekly') continue;
        const { start } = week.next(each.schedule);
        if (start <= to) expect(found.has(each.id)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test('what can be joined from afar is found among the hours or the standing ones, whatever its schedule', () => {
  fc.assert(
    fc.property(anyMeetings, (meetings) => {
      const { pieces, idsIn } = inFiles(meetings);
      const found = new Set(
        idsIn([...pieces.begun(NOW, NOW + 200 * MS_PER_HOUR), ...pieces.standing]),
      );
      for (const each of meetings.filter(isJoined)) expect(found.has(each.id)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('the overview counts every meeting that is held at a point, near where it is', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeetings, async (meetings) => {
      const { reader, manifest } = inFiles(meetings);
      const spots = await overviewOf(reader, manifest);
      if (spots.kind === 'failed') throw new Error(spots.reason);
      const points = meetings.filter(isHeld).flatMap((each) => each.attendance.place?.point ?? []);
      expect(spots.value.reduce((sum, { meetings: n }) => sum + n, 0)).toBe(points.length);
      for (const point of points) {
        expect(spots.value.some((spot) => metresBetween(spot.point, point) < 180_000)).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

const held = (id: string, place: Partial<NonNullable<Meeting['attendance']['place']>>): Meeting =>
  meeting({
    id,
    attendance: { kind: 'in-person', place: { regions: [], precision: 'exact', ...place } },
  });
const LEEDS = { lat: 53.8, lon: -1.55 };

test('a meeting without a point lies with its town; one whose address is withheld too, wherever its point was', () => {
  const { pieces, idsIn } = inFiles(
    [
      held('known', { city: 'Leeds', country: 'GB', point: LEEDS }),
      held('no-point', { city: 'leeds', country: 'GB' }),
      held('withheld', {
        city: 'Leeds',
        country: 'GB',
        precision: 'withheld',
        point: { lat: 40, lon: 20 },
      }),
      held('elsewhere', { city: 'Hull', country: 'GB' }),
    ],
    1,
  );
  expect(new Set(idsIn(pieces.near(LEEDS, 1000)))).toEqual(
    new Set(['known', 'no-point', 'withheld']),
  );
  expect(idsIn(pieces.near({ lat: 40, lon: 20 }, 1000))).toEqual([]);
});

test('of a town name that stands for two towns, a meeting without a point is put into neither', () => {
  const { manifest, pieces, idsIn } = inFiles([
    held('north', { city: 'Reading', country: 'US', point: { lat: 40.3, lon: -75.9 } }),
    held('west', { city: 'Reading', country: 'US', point: { lat: 39.2, lon: -84.4 } }),
    held('lost', { city: 'Reading', country: 'US' }),
  ]);
  expect(manifest.countries).toEqual(['US']);
  expect(idsIn(pieces.near({ lat: 40.3, lon: -75.9 }, 100_000))).not.toContain('lost');
});

test('a list ships whole up to its limit, and in cells beyond it', () => {
  const meetings = Array.from({ length: 40 }, (_, at) =>
    meeting({ id: `m-${at}`, name: `Name ${at}` }),
  );
  const at = (wholeListKilobytes: number) =>
    atlasOf(meetings, { ...options(20), limits: { wholeListKilobytes, cellMeetings: 20 } });
  expect(at(100).manifest.kind).toBe('whole');
  expect(at(0).manifest.kind).toBe('cells');
});

test('limits for one build are taken from the environment, and a slip in them is told', () => {
  const own = { wholeListKilobytes: 100, cellMeetings: 1000 };
  expect(atlasLimits(own, undefined)).toBe(own);
  expect(atlasLimits(own, 'wholeListKilobytes=0,cellMeetings=40')).toEqual({
    wholeListKilobytes: 0,
    cellMeetings: 40,
  });
  expect(() => atlasLimits(own, 'cells=40')).toThrow(AtlasLimitsError);
});
