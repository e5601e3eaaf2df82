/** What kinds of answer a search can have, in the order of the page’s sections. */
export const KINDS = ['article', 'programme', 'help', 'worksheet', 'word'] as const;
export type Kind = (typeof KINDS)[number];

/** What is known of a page before its text is searched: `/search/en.json` lists every one. */
export type SearchedPage = {
  /** From the site’s root, without base path; a word of the glossary has its anchor. */
  readonly path: string;
  /** The same with base path and language. */
  readonly href: string;
  readonly kind: Kind;
  readonly title: string;
  /** One or two sentences on what it holds. */
  readonly gist: string;
  /** Ways in which people ask for it. */
  readonly asked: readonly string[];
  readonly headings: readonly string[];
  readonly topic?: string;
  readonly audience?: readonly string[];
};
