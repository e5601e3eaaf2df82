import { z } from 'astro/zod';

/** Whose problem a programme is about; `other` are behaviours besides alcohol and drugs. */
export const PROGRAM_SECTIONS = ['own-use', 'family', 'other'] as const;

/** What a programme asks its members to aim at; `not-asked` where it is about somebody else’s use. */
export const GOALS = [
  'abstinence',
  'own-goal',
  'moderation',
  'varies',
  'not-asked',
  'unknown',
] as const;

/** Where a programme stands on religion. `higher-power`: twelve steps, to be read as each member likes. */
export const BELIEFS = [
  'higher-power',
  'secular',
  'buddhist',
  'christian',
  'muslim',
  'jewish',
  'indigenous',
  'varies',
  'unknown',
] as const;

/** What a programme says about prescribed medicines; `not-relevant` in groups for families. */
export const MEDICATION_POSITIONS = [
  'welcome',
  'left-to-doctors',
  'as-prescribed',
  'varies',
  'conditions',
  'not-relevant',
  'unknown',
] as const;

/**
 * What a programme is about and whom it is for in particular, for “Which group might suit me?”. A
 * programme without any is never suggested there: one country’s only, or hardly to be reached.
 */
export const SUITS = [
  'alcohol',
  'drugs',
  'cannabis',
  'cocaine',
  'crystal-meth',
  'opioids',
  'pills',
  'women',
  'teenagers',
  'parents',
  'grief',
  'childhood',
  'mental-illness',
  'activity',
  'in-person',
] as const;

/** The public lists that say a finder’s address was opened and worked, by the fact sheet’s letters. */
export const LINK_LISTS = ['A', 'B'] as const;

const words = z.string().min(3);
const sentence = z.string().regex(/^[A-Z“‘0-9].*[.?!”]$/s, {
  error: 'expected a sentence: a capital first, a full stop last',
});
const address = z.url({ protocol: /^https$/ });
const work = z.string().regex(/^E\d\d$/);

/** What a programme says itself, or an independent page says of it. */
const medication = z
  .strictObject({
    position: z.enum(MEDICATION_POSITIONS),
    words: sentence.optional(),
    /** Who says so, and of what year: printed below the words. */
    source: words.optional(),
  })
  .refine(
    ({ position, words: said, source }) => {
      const isSilent = position === 'unknown' || position === 'not-relevant';
      return isSilent ? said === undefined : said !== undefined && source !== undefined;
    },
    { error: 'expected words and a source for a known position, and none for an unknown one' },
  );

/** Where to look for a meeting. `checked` names the public lists that say the address worked. */
const meetingFinder = z.strictObject({
  name: words,
  href: address,
  checked: z.array(z.enum(LINK_LISTS)).default([]),
});

const phone = z.strictObject({
  name: words,
  printed: words,
  dial: z.string().regex(/^\+?\d{3,15}$/),
});

/** How big a programme is or was. Nobody keeps registers, so each count says whose it is and of what year. */
const size = sentence.refine((said) => /\b(?:19|20)\d\d/.test(said), {
  error: 'expected a year in every sentence on size',
});

/** One sentence or two on what research found and how far it reaches. */
const researchResult = z.strictObject({ words: sentence, sources: z.array(work).min(1) });

/** A mutual-support programme. What the sources do not say is left out, and the page says so. */
export const programSchema = z.strictObject({
  /** The place in lists: the order of the fact sheet. */
  order: z.int().min(1),
  name: words,
  short: z.string().min(2).max(30),
  section: z.enum(PROGRAM_SECTIONS),
  suits: z.array(z.enum(SUITS)).default([]),
  who: sentence,
  /** For the comparison: a few words each. */
  brief: z.strictObject({ who: words.max(70), approach: words.max(70) }),
  approach: sentence,
  /** Whether the twelve steps are its core, in their own or in changed words. */
  steps: z.boolean().default(false),
  goal: z
    .strictObject({ kind: z.enum(GOALS), words: sentence.optional() })
    .refine(
      ({ kind, words: said }) => ['not-asked', 'unknown'].includes(kind) || said !== undefined,
      {
        error: 'expected words for a goal that is known',
      },
    ),
  belief: z
    .strictObject({ kind: z.enum(BELIEFS), words: sentence.optional() })
    .refine(
      ({ kind, words: said }) => ['higher-power', 'unknown'].includes(kind) || said !== undefined,
      { error: 'expected words for a standing on religion that is known' },
    ),
  medication,
  /** `words` stand in the place of the general sentence. */
  cost: z.strictObject({
    kind: z.enum(['free', 'fee', 'unknown']),
    words: sentence.optional(),
  }),
  online: z.strictObject({ kind: z.enum(['yes', 'unknown']), words: sentence.optional() }),
  founded: sentence.optional(),
  size: z.array(size).default([]),
  /** `twelve-step`: as the site’s general description says. */
  firstMeeting: z
    .strictObject({ like: z.literal('twelve-step').optional(), words: sentence.optional() })
    .optional(),
  languages: sentence.optional(),
  find: z.array(meetingFinder).default([]),
  findWords: sentence.optional(),
  phones: z.array(phone).default([]),
  evidence: z.array(researchResult).default([]),
  /** Where research was looked for and none found: what exactly was looked for. */
  untested: sentence.optional(),
  notes: z
    .array(
      z.strictObject({
        kind: z.enum(['safety', 'note', 'honest']),
        title: words,
        words: sentence,
        sources: z.array(work).default([]),
        /** Which line to call, where the note is about danger. */
        line: z.enum(['crisis', 'drugs', 'family']).optional(),
      }),
    )
    .default([]),
  /** Where the facts were read: the programme’s own pages, independent ones, or both. */
  standing: z.enum(['own', 'own-and-independent', 'independent']),
  /** The pages themselves, as far as they are known. */
  source: sentence,
  /** Words a searcher may use that the page does not. */
  searchWords: z.array(z.string().min(2)).default([]),
});

export type Program = z.output<typeof programSchema>;
export type ProgramSection = (typeof PROGRAM_SECTIONS)[number];
