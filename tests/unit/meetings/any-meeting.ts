import fc from 'fast-check';
import { meetingSchema, type Meeting } from '../../../src/meetings/schema.ts';

const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom('Bell & Lane', 'a <b>bold</b> note', 'say “&amp;” aloud', 'null', '=1+1', '7'),
  )
  .map((one) => one.replace(/[\p{C}\s]+/gu, ' ').trim())
  .filter((one) => /[\p{L}\p{N}]/u.test(one));
const option = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const link = fc.constantFrom('https://example.org/a?b=1', 'https://zoom.us/j/123456789');
const phone = fc.constantFrom('+15550100,,123456#', '*675550100', '5550100');
/** Whatever is known of something of which nothing need be known; never nothing at all. */
const some = <T extends object>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc
    .record(fields, { requiredKeys: [] })
    .filter((known) => Object.keys(known).length > 0) as fc.Arbitrary<Partial<T>>;
const access = some({
  stepFree: fc.boolean(),
  toilet: fc.boolean(),
  hearingLoop: fc.boolean(),
  signLanguage: fc.boolean(),
  childcare: fc.boolean(),
  parking: fc.boolean(),
});
const degrees = (limit: number): fc.Arbitrary<number> =>
  fc.integer({ min: -limit * 100_000, max: limit * 100_000 }).map((steps) => steps / 100_000 + 0);
const place = fc.record({
  venue: option(text),
  address: option(text),
  city: option(text),
  regions: fc.uniqueArray(text, { maxLength: 3 }),
  postalCode: option(text),
  country: option(fc.constantFrom('US', 'IE', 'JP')),
  point: option(fc.record({ lat: degrees(90), lon: degrees(180) })),
  precision: fc.constantFrom('exact' as const, 'approximate' as const),
  notes: option(text),
  transit: option(text),
  access: option(access),
});
const withheldPlace = fc.record({
  city: option(text),
  regions: fc.uniqueArray(text, { maxLength: 2 }),
  country: option(fc.constantFrom('DE')),
  precision: fc.constant('withheld' as const),
  notes: option(text),
});
const anyPlace = fc.oneof(place, withheldPlace);
const remote = fc.oneof(
  fc.record({ url: link, urlNotes: option(text) }),
  fc.record({ url: option(link), urlNotes: option(text), phone, phoneNotes: option(text) }),
);
const attendance = fc.oneof(
  fc.record({ kind: fc.constant('in-person' as const), place: anyPlace }),
  fc.record({ kind: fc.constant('online' as const), remote, place: option(anyPlace) }),
  fc.record({ kind: fc.constant('hybrid' as const), place: anyPlace, remote }),
  fc.record({
    kind: fc.constant('phone' as const),
    remote: fc.record({ phone, phoneNotes: option(text) }),
    place: option(anyPlace),
  }),
  fc.record({
    kind: fc.constant('link-on-request' as const),
    notes: option(text),
    place: option(anyPlace),
  }),
  fc.record({ kind: fc.constant('closed-for-now' as const), place: option(anyPlace) }),
  fc.record({ kind: fc.constant('unknown' as const), place: option(anyPlace) }),
);
const date = fc.constantFrom('2026-11-26', '2027-01-10', '2028-02-29');
const recurrence = some({
  weeks: fc.uniqueArray(fc.constantFrom(-1, 1, 2, 3, 4, 5), { minLength: 1 }),
  everyOther: fc.record({ anchor: option(date) }),
  months: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 1 }),
  closed: fc.record({ from: option(date), until: date }),
});
const schedule = fc.oneof(
  fc.record({
    kind: fc.constant('weekly' as const),
    day: fc.integer({ min: 0, max: 6 }),
    start: fc.integer({ min: 0, max: 1439 }),
    minutes: option(fc.integer({ min: 1, max: 1440 })),
    zone: fc.constantFrom('America/New_York', 'Asia/Kathmandu', 'Africa/Casablanca'),
    recurrence: option(recurrence),
  }),
  fc.constant({ kind: 'by-appointment' as const }),
  fc.constant({ kind: 'always-open' as const }),
);
const type = fc.constantFrom('open', 'women', 'hearing-loop', 'aca:T', 'na:Ü9', 'meditation');

/** A meeting with any of its fields, in any of the ways to take part, as an import could have made it. */
export const anyMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,8}(-[a-z\d]{1,4}){0,2}$/),
    name: text,
    programme: fc.constantFrom('aa', 'na', 'aca', 'other'),
    group: option(text),
    groupNotes: option(text),
    schedule,
    attendance,
    types: fc.uniqueArray(type),
    languages: fc.uniqueArray(fc.constantFrom('en', 'es-MX', 'fa')),
    notes: option(text),
    district: option(text),
    website: option(link),
    contacts: fc.array(
      fc.record({ name: option(text), email: option(text), phone: option(phone) }),
      { maxLength: 2 },
    ),
    updated: option(fc.constantFrom('2026-05-31')),
    sources: fc.constantFrom(
      [{ name: 'County', url: 'https://example.org/1', sample: false }],
      [
        { name: 'County', reportUrl: 'mailto:list@example.org', sample: false },
        { name: 'State', sample: false },
      ],
    ),
  })
  .map((meeting) => meetingSchema.parse(JSON.parse(JSON.stringify(meeting))));
