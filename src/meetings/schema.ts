import { z } from 'astro/zod';

/** Minutes in a day and in a week: weekly times are counted in whole minutes. */
const MINUTES_PER_DAY = 1440;

const text = z.string().trim().min(1);
const link = z.string().regex(/^(https?|mailto|tel|webcal):/i);

/** Decimal degrees, WGS 84. */
const pointSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
});

/** Getting in and taking part: `true`, `false`, or absent where nobody says. */
const accessSchema = z.strictObject({
  stepFree: z.boolean().optional(),
  toilet: z.boolean().optional(),
  hearingLoop: z.boolean().optional(),
  signLanguage: z.boolean().optional(),
  childcare: z.boolean().optional(),
  parking: z.boolean().optional(),
});

/** Where people meet. `point` is absent when it is unknown, or withheld for the members’ safety. */
const placeSchema = z.strictObject({
  venue: text.optional(),
  /** One line, as the feed writes it. Absent when withheld. */
  address: text.optional(),
  city: text.optional(),
  /** From large to small, as the list’s keepers divide their area. */
  regions: z.array(text).readonly(),
  postalCode: text.optional(),
  /** ISO 3166-1 alpha-2, capitals. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  point: pointSchema.optional(),
  /** `approximate`: the point or address stands for a town or area, not for a door. */
  precision: z.enum(['exact', 'approximate', 'withheld']),
  notes: text.optional(),
  /** Buses and trains that stop nearby, as the feed writes them. */
  transit: text.optional(),
  access: accessSchema.optional(),
});

/** A way in from elsewhere: at least a link or a number to dial. */
const remoteSchema = z
  .strictObject({
    url: link.optional(),
    urlNotes: text.optional(),
    /** Digits, `+`, `*`, `,` and `#` only: dialled as it stands. */
    phone: z
      .string()
      .regex(/^[+\d*,#]+$/)
      .optional(),
    phoneNotes: text.optional(),
  })
  .refine((remote) => remote.url !== undefined || remote.phone !== undefined, {
    error: 'expected a link or a number to dial',
  });

const phoneSchema = z.strictObject({
  phone: z.string().regex(/^[+\d*,#]+$/),
  phoneNotes: text.optional(),
});

/** How one takes part: exactly one of seven ways, each with exactly the fields it needs. */
const attendanceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('in-person'), place: placeSchema }),
  z.strictObject({
    kind: z.literal('online'),
    remote: remoteSchema,
    place: placeSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('hybrid'), place: placeSchema, remote: remoteSchema }),
  z.strictObject({ kind: z.literal('phone'), remote: phoneSchema, place: placeSchema.optional() }),
  /** Meets online, but the way in is given on request only. */
  z.strictObject({
    kind: z.literal('link-on-request'),
    notes: text.optional(),
    place: placeSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('closed-for-now'), place: placeSchema.optional() }),
  z.strictObject({ kind: z.literal('unknown'), place: placeSchema.optional() }),
]);

/** In which weeks a meeting with a weekly time comes together, where that is not every one. */
export const recurrenceSchema = z.strictObject({
  /** Which of the month’s five such weekdays: 1 = first … 5 = fifth, −1 = last. */
  weeks: z
    .array(
      z
        .int()
        .min(-1)
        .max(5)
        .refine((week) => week !== 0),
    )
    .min(1)
    .readonly()
    .optional(),
  /** Every other week; `anchor` is a day it meets on, YYYY-MM-DD, absent when the listing gives none. */
  everyOther: z.strictObject({ anchor: z.iso.date().optional() }).optional(),
  /** Not every time the rest would have it (“every other month”, “once a month”), and nobody says which. */
  unclear: z.literal(true).optional(),
  /** Months it meets in, 1…12. */
  months: z.array(z.int().min(1).max(12)).min(1).readonly().optional(),
  /** Does not meet from the first to the last of these days, YYYY-MM-DD; without `from`, since before. */
  closed: z.strictObject({ from: z.iso.date().optional(), until: z.iso.date() }).optional(),
});

/** When it meets. Weekly times are wall-clock times in the meeting’s own zone. */
const scheduleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('weekly'),
    /** 0 = Sunday … 6 = Saturday. */
    day: z.int().min(0).max(6),
    /** Minutes after midnight, 0…1439. */
    start: z
      .int()
      .min(0)
      .max(MINUTES_PER_DAY - 1),
    /** Length in minutes, 1…1440; absent when the feed does not say. May run past midnight. */
    minutes: z.int().min(1).max(MINUTES_PER_DAY).optional(),
    /** IANA time zone. */
    zone: text,
    /** Absent: every week. */
    recurrence: recurrenceSchema.optional(),
  }),
  z.strictObject({ kind: z.literal('by-appointment') }),
  z.strictObject({ kind: z.literal('always-open') }),
]);

const contactSchema = z.strictObject({
  name: text.optional(),
  email: text.optional(),
  phone: text.optional(),
});

const sourceSchema = z.strictObject({
  /** The feed’s name, as visitors read it. */
  name: text,
  /** The meeting’s own page at the source. */
  url: link.optional(),
  /** Where that source may be told of a mistake. */
  reportUrl: link.optional(),
  /** `true` for invented listings. */
  sample: z.boolean(),
});

/** One weekly slot (or standing arrangement) of one group: what every stage of the project passes on. */
export const meetingSchema = z.strictObject({
  /** Unique within the site; letters, digits and hyphens. Stable while the feed’s own id is. */
  id: z.string().regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u),
  name: text,
  /** A programme id (a file name in content/programs), or `other`. */
  programme: text,
  group: text.optional(),
  groupNotes: text.optional(),
  schedule: scheduleSchema,
  attendance: attendanceSchema,
  /** Ids of `meetings/types.ts`, or `programme:CODE` for a code that has no common meaning. */
  types: z.array(text).readonly(),
  /** BCP 47 tags of the languages spoken. */
  languages: z.array(text).readonly(),
  /** Plain text; paragraphs are separated by a blank line. */
  notes: text.optional(),
  district: text.optional(),
  website: link.optional(),
  /** Published only where the operator says so. */
  contacts: z.array(contactSchema).readonly(),
  /** Day the source last confirmed or changed the listing, YYYY-MM-DD. */
  updated: z.iso.date().optional(),
  sources: z.array(sourceSchema).min(1).readonly(),
});

export type Meeting = z.infer<typeof meetingSchema>;
export type Attendance = Meeting['attendance'];
export type AttendanceKind = Attendance['kind'];
export type Schedule = Meeting['schedule'];
export type WeeklyTime = Extract<Schedule, { kind: 'weekly' }>;
export type Recurrence = z.infer<typeof recurrenceSchema>;
export type Access = z.infer<typeof accessSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Remote = z.infer<typeof remoteSchema>;
export type Source = z.infer<typeof sourceSchema>;
