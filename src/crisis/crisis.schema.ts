import { z } from 'astro/zod';

/** What a line is for. `mental-health` counsels but does not call itself a crisis line; `health` advises. */
export const LINE_KINDS = [
  'crisis',
  'mental-health',
  'drugs',
  'alcohol',
  'family',
  'youth',
  'poison',
  'health',
] as const;

/** Weekdays as the files write them; their order is that of `Date.prototype.getDay`. */
export const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const words = z.string().min(1);

/** Where a number was read. The date is as precise as the source gave it, or a stretch, “2026-09/2026-10”. */
const datedSource = z.strictObject({
  name: words,
  date: z.string().refine((date) => date.split('/').every((day) => DAY.test(day)), {
    error: 'expected a year, month or day, for example "2026-10-01", or two with "/" between',
  }),
  /** `verified`: read on the operator’s or a government’s page or in dated news; `verified-2`: in a maintained list that checked that page. */
  status: z.enum(['verified', 'verified-2']),
});

/** A page without a date of its own: `seen` is the day by which it had been read. */
const undatedSource = z.strictObject({
  name: words,
  date: z.literal('undated'),
  seen: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  status: z.enum(['verified', 'verified-2']),
});

const source = z.union([datedSource, undatedSource]);
const sources = z.array(source).min(1);

/** What a telephone is given: no blanks, nothing added, nothing left out. */
const dial = z.string().regex(/^[+*#]?[\d*#]{2,15}$/, {
  error: 'expected only digits, +, * and #, for example "116123"',
});

const number = z.strictObject({
  /** Exactly as its source prints it. */
  printed: words,
  dial,
  /** The same number as a word on the keys: “1-800-662-HELP”. */
  letters: words.optional(),
  /** Who or where this one is for, when a line has several: “from mobile phones”. */
  for: words.optional(),
});

const text = z.strictObject({
  to: dial,
  printed: words,
  /** The word to send: “SHOUT”. */
  body: words.optional(),
  /** What to send when it is not a fixed word: “your ZIP code”. */
  say: words.optional(),
});

const clockTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
  error: 'expected a 24-hour time, for example "09:30"',
});

const weeklyHours = z.strictObject({
  zone: words,
  /** An end at or before its start belongs to the next day. */
  weekly: z
    .array(
      z.strictObject({ days: z.array(z.enum(WEEKDAYS)).min(1), from: clockTime, to: clockTime }),
    )
    .min(1),
});

const hours = z.union([
  /** Day and night, every day. */
  z.literal('always'),
  /** No hours are known well enough to print. */
  z.literal('unconfirmed'),
  /** Known to differ from place to place; the words say how. */
  z.strictObject({ varies: words }),
  weeklyHours,
]);

const region = z.strictObject({ name: words, extent: z.enum(['only', 'mainly']) });

const line = z
  .strictObject({
    name: words,
    kinds: z.array(z.enum(LINE_KINDS)).min(1),
    numbers: z.array(number).default([]),
    text: text.optional(),
    whatsapp: words.optional(),
    chat: z.url({ protocol: /^https$/ }).optional(),
    website: z.url({ protocol: /^https$/ }).optional(),
    hours: hours.default('unconfirmed'),
    /** Free of charge: `true`, or the words that limit it (“from landlines”). Absent: not known. */
    free: z.union([z.literal(true), words]).optional(),
    /** BCP 47. Absent: not known. */
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).default([]),
    /** The part of the country it serves, when not all of it. */
    region: region.optional(),
    /** Families and friends may call it about somebody else. */
    families: z.boolean().default(false),
    note: words.optional(),
    sources,
  })
  .refine(
    ({ numbers, text, whatsapp, chat, website }) =>
      numbers.length > 0 || [text, whatsapp, chat, website].some((way) => way !== undefined),
    { error: 'expected a number, a text option, a chat or a website' },
  );

const emergencyNumber = z.strictObject({
  number: dial,
  /** `police` is never offered as the number for a medical emergency. */
  serves: z.enum(['any', 'ambulance', 'police']).default('any'),
  sources,
});

/** One country’s verified lines; the file’s name is its ISO 3166-1 code in lower case. */
export const crisisSchema = z.strictObject({
  name: words,
  /** The country inside a sentence, when it takes an article: “the Netherlands”. */
  inSentence: words.optional(),
  /** In the order to print them. Absent: none could be verified. */
  emergency: z.array(emergencyNumber).default([]),
  /** In the order to print them; within a kind, the first is the one to try first. */
  lines: z.array(line).default([]),
  /** What a reader should know where a kind of line is missing or local. */
  gaps: z
    .array(
      z.strictObject({
        need: z.enum(['crisis', 'drugs', 'poison']),
        words,
        sources: sources.optional(),
      }),
    )
    .default([]),
});

export type CrisisCountry = z.output<typeof crisisSchema>;
export type CrisisLine = CrisisCountry['lines'][number];
export type EmergencyNumber = CrisisCountry['emergency'][number];
export type LineHours = CrisisLine['hours'];
export type WeeklyHours = z.output<typeof weeklyHours>;
export type LineKind = (typeof LINE_KINDS)[number];
export type LineSource = z.output<typeof source>;
