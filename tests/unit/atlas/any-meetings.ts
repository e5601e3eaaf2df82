import fc from 'fast-check';
import type { Meeting } from '../../../src/meetings/schema.ts';

const text = fc
  .string({ minLength: 1, maxLength: 20, unit: 'grapheme' })
  .map((value) => value.trim())
  .filter((value) => value !== '');
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(value, { nil: undefined });
const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((steps) => steps / 100_000 + 0);

const said = fc.boolean();
/** Something is always known: nothing known is written as nothing. */
const access = fc
  .record(
    {
      stepFree: said,
      toilet: said,
      hearingLoop: said,
      signLanguage: said,
      childcare: said,
      parking: said,
    },
    { requiredKeys: [] },
  )
  .filter((known) => Object.keys(known).length > 0);

const place = fc.record({
  venue: maybe(text),
  address: maybe(text),
  city: maybe(text),
  regions: fc.array(text, { maxLength: 3 }),
  postalCode: maybe(text),
  country: maybe(fc.constantFrom('US', 'PT', 'JP')),
  point: maybe(fc.record({ lat: degrees(90), lon: degrees(180) })),
  precision: fc.constantFrom('exact' as const, 'approximate' as const),
  notes: maybe(text),
  transit: maybe(text),
  access: maybe(access),
});
const remote = fc.record({
  url: fc.constantFrom('https://video.example/1', 'https://video.example/2'),
  urlNotes: maybe(text),
  phone: maybe(fc.constantFrom('+15551234,,1#', '+441234')),
  phoneNotes: maybe(text),
});
const attendance: fc.Arbitrary<Meeting['attendance']> = fc.oneof(
  fc.record({ kind: fc.constant('in-person' as const), place }),
  fc.record({ kind: fc.constant('online' as const), remote, place: maybe(place) }),
  fc.record({ kind: fc.constant('hybrid' as const), place, remote }),
  fc.record({
    kind: fc.constant('link-on-request' as const),
    notes: maybe(text),
    place: maybe(place),
  }),
  fc.record({ kind: fc.constant('closed-for-now' as const), place: maybe(place) }),
  fc.record({ kind: fc.constant('unknown' as const), place: maybe(place) }),
);
const schedule: fc.Arbitrary<Meeting['schedule']> = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    day: fc.integer({ min: 0, max: 6 }),
    start: fc.integer({ min: 0, max: 1439 }),
    minutes: maybe(fc.integer({ min: 1, max: 1440 })),
    zone: fc.constantFrom('Europe/Lisbon', 'Asia/Tokyo'),
  }),
  fc.constant({ kind: 'by-appointment' as const }),
  fc.constant({ kind: 'always-open' as const }),
);
const source = fc.record({
  name: text,
  url: maybe(fc.constant('https://list.example/1')),
  reportUrl: maybe(fc.constant('mailto:list@list.example')),
  sample: fc.boolean(),
});
const contact = fc.record({ name: maybe(text), email: maybe(text), phone: maybe(text) });

/** Any list of meetings that the schema could let through, with ids of their own. */
export const anyMeetings: fc.Arbitrary<readonly Meeting[]> = fc
  .array(
    fc.record({
      name: text,
      programme: fc.constantFrom('aa', 'na'),
      group: maybe(text),
      groupNotes: maybe(text),
      schedule,
      attendance,
      types: fc.uniqueArray(fc.constantFrom('women', 'open', 'aa:X1'), { maxLength: 3 }),
      languages: fc.uniqueArray(fc.constantFrom('en', 'pt')),
      notes: maybe(text),
      district: maybe(text),
      website: maybe(fc.constant('https://group.example/')),
      contacts: fc.array(contact, { maxLength: 2 }),
      updated: maybe(fc.constantFrom('2026-10-01', '2026-10-02', '2019-02-28')),
      sources: fc.array(source, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 20 },
  )
  .map((rows) => rows.map((row, at) => ({ id: `meeting-${at}`, ...row })));

/** A meeting of which a test says only what matters to it. */
export function meeting(differs: Partial<Meeting>): Meeting {
  return {
    id: 'quiet-room',
    name: 'Quiet Room',
    programme: 'aa',
    schedule: { kind: 'always-open' },
    attendance: { kind: 'unknown' },
    types: [],
    languages: [],
    contacts: [],
    sources: [{ name: 'List', sample: false }],
    ...differs,
  };
}
