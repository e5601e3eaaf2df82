import { z } from 'astro/zod';

const block = { title: z.string().min(3) };
const cell = z.string().max(60);

/** A part of a worksheet: something to tick, to write on a line, into a table, or into a ring of seats. */
export const worksheetBlockSchema = z.discriminatedUnion('kind', [
  /** `**words**` in an item are set in bold. */
  z.strictObject({ kind: z.literal('checks'), ...block, items: z.array(z.string()).min(2) }),
  z.strictObject({
    kind: z.literal('lines'),
    ...block,
    prompts: z
      .array(z.strictObject({ ask: z.string(), lines: z.int().min(1).max(4).default(1) }))
      .min(1),
  }),
  z.strictObject({
    kind: z.literal('table'),
    ...block,
    columns: z.array(cell).min(2).max(4),
    /** Empty rows; or one row for each of `labels`, which stand in the first column. */
    rows: z.int().min(1).max(8).default(1),
    labels: z.array(cell).optional(),
    /** Room for a sentence in each cell. */
    tall: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('ring'),
    ...block,
    centre: z.string().max(8),
    seats: z.int().min(5).max(10),
  }),
]);

/** A page to print and fill in by hand. It prints on one sheet, A4 or Letter. */
export const worksheetSchema = z.strictObject({
  /** Where it stands in the list. */
  order: z.int().min(1),
  title: z.string().min(3).max(60),
  description: z.string().min(40).max(170),
  forWhom: z.string().min(20),
  reviewed: z.coerce.date(),
  /** About how long it takes to fill in. */
  minutes: z.int().min(1).max(60),
  /** Shown on the screen, not on paper. */
  howTo: z.array(z.string()).min(2).max(4),
  /** The articles that lead to it. */
  articles: z.array(z.string().regex(/^\/articles\/[a-z-]+\/[a-z0-9-]+\/$/)).min(1),
  next: z
    .array(z.strictObject({ title: z.string(), href: z.string().startsWith('/') }))
    .min(1)
    .max(4),
  blocks: z.array(worksheetBlockSchema).min(2),
  /** What is known of it, printed small at its foot. */
  notes: z
    .array(z.strictObject({ words: z.string(), sources: z.array(z.string()).default([]) }))
    .default([]),
  searchWords: z.array(z.string()).default([]),
});

export type WorksheetBlock = z.output<typeof worksheetBlockSchema>;
export type Worksheet = z.output<typeof worksheetSchema>;
