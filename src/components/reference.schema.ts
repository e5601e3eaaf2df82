import { z } from 'astro/zod';

/** A work that articles cite. Its id is the evidence sheet’s entry: E01, E02, … */
export const referenceSchema = z.strictObject({
  /** As printed in the source list: authors (year). “Title.” Journal volume:pages. */
  citation: z.string().min(20),
  /** A page every reader can open free of charge. */
  href: z.url({ protocol: /^https$/ }),
  /** What the reader finds there. */
  access: z.enum(['full text', 'abstract', 'summary', 'official page']),
});
