import { z } from 'astro/zod';

/** The subjects that carry the library; each has a page of its own and a mark (a ring of seats). */
export const TOPICS = [
  'starting-out',
  'empathy',
  'accountability',
  'coping',
  'network',
  'milestones',
  'treatment',
  'families',
  'supporters',
] as const;

/** Whom an article speaks to; the first named is the one it is written for. */
export const AUDIENCES = ['newcomer', 'family', 'member', 'supporter'] as const;

/** Subjects that oblige an article to carry a safety passage with the line to call. */
export const SAFETY_SUBJECTS = [
  'withdrawal',
  'overdose',
  'tolerance',
  'medication',
  'suicide',
  'violence',
  'children',
] as const;

export const articleSchema = z.strictObject({
  title: z.string().min(1).max(80),
  /** For search engines, cards and share images: one sentence. */
  description: z.string().min(40).max(170),
  topic: z.enum(TOPICS),
  /** Where it stands among the articles of its topic; those that say nothing follow by title. */
  place: z.int().min(1).default(99),
  audience: z.array(z.enum(AUDIENCES)).min(1),
  /** One sentence that begins “You…” or “Anyone who…”. */
  forWhom: z.string().min(20),
  reviewed: z.coerce.date(),
  /** What a reader should take away who reads nothing else: three to five sentences. */
  keyPoints: z.array(z.string().min(20)).min(3).max(5),
  /** What to do now, most useful first. */
  next: z
    .array(
      z.strictObject({
        title: z.string(),
        /** A page of this site (“/meetings/#type=beginners”) or an outside address. */
        href: z.string().regex(/^(\/|https:\/\/)/),
        text: z.string().optional(),
      }),
    )
    .min(1)
    .max(4),
  safety: z.array(z.enum(SAFETY_SUBJECTS)).default([]),
  /** Words a searcher may use that the article does not. */
  searchWords: z.array(z.string()).default([]),
});

export const pageSchema = z.strictObject({
  title: z.string().min(1).max(80),
  description: z.string().min(40).max(170),
  reviewed: z.coerce.date(),
  /** Words a searcher may use that the page does not. */
  searchWords: z.array(z.string()).default([]),
});

export type Topic = (typeof TOPICS)[number];
export type Audience = (typeof AUDIENCES)[number];
export type Article = z.output<typeof articleSchema>;
