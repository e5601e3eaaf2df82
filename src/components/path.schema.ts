import { z } from 'astro/zod';

const link = { title: z.string(), href: z.string().startsWith('/') };

/** A short list of articles in an order that helps, and what to do at its end. */
export const pathSchema = z.strictObject({
  order: z.int().min(1),
  title: z.string().min(10).max(70),
  description: z.string().min(40).max(170),
  /** The page of the home page’s door that it belongs to. */
  door: z.string().startsWith('/').optional(),
  /** Articles by their slugs, each with one sentence on why to read it. */
  steps: z
    .array(z.strictObject({ article: z.string(), why: z.string().min(15).max(120) }))
    .min(3)
    .max(7),
  ending: z.strictObject({ ...link, text: z.string() }),
  /** Other ways on. */
  also: z.array(z.strictObject(link)).max(3).default([]),
  searchWords: z.array(z.string()).default([]),
});

export type ReadingPath = z.output<typeof pathSchema>;
