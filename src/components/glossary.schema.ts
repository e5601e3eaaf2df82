import { z } from 'astro/zod';

/** What a word of the glossary is about, in the order in which the page lists them. */
export const GLOSSARY_GROUPS = [
  'room',
  'people',
  'steps',
  'time',
  'hard',
  'body',
  'care',
  'family',
] as const;

/** The most words a meaning may have: it is read by somebody who is frightened. */
export const LONGEST_MEANING = 45;

const isShort = (meaning: string): boolean => meaning.trim().split(/\s+/).length <= LONGEST_MEANING;

/** One file: the words of one language by their ids, which are their addresses (`/glossary/#sponsor`). */
export const glossarySchema = z.record(
  z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  z.strictObject({
    word: z.string().min(1).max(40),
    /** Other forms and names of it. */
    also: z.array(z.string()).default([]),
    group: z.enum(GLOSSARY_GROUPS),
    meaning: z.string().refine(isShort, `At most ${LONGEST_MEANING} words.`),
    /** The page of this site that says more. */
    more: z
      .string()
      .regex(/^\/[a-z0-9/-]+\/$/)
      .optional(),
    /** Entries of references.yaml, for a meaning that reports research. */
    sources: z.array(z.string()).default([]),
  }),
);

export type GlossaryWord = z.output<typeof glossarySchema>[string];
