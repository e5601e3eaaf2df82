import { folded } from '../../text/folded.ts';
import { excerptPieces, type ExcerptPiece } from '../excerpt.ts';
import { mergedHits, summedHits, type Hit } from '../merged.ts';
import type { SearchQuery } from '../query.ts';
import { withoutSmallWords } from '../small-words.ts';
import { spellingOf } from '../spelling.ts';
import { UNDERSTOOD_WORDS, phrasings } from '../synonyms.ts';
import { textFragment } from '../text-fragment.ts';

/** What this site uses of Pagefind’s browser interface (pagefind.app/docs/api). */
type Pagefind = {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    text: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>;
};
type PagefindResult = {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PagefindPage>;
};
type PagefindPage = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly sub_results: readonly PagefindPart[];
};
type PagefindPart = { readonly title: string; readonly url: string; readonly excerpt: string };

/** A part of a page, or the page itself, with the address that opens it where the words stand. */
export type FoundPart = {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPiece[];
};

/** A page that answers a search. */
export type FoundPage = FoundPart & {
  /** `article`, `programme` or `help`. */
  readonly kind: string;
  readonly parts: readonly FoundPart[];
};

/** The answer to a search. */
export type Found = {
  readonly total: number;
  /** Reads the pages from one place in the list to another; best first. */
  readonly pages: (from: number, to: number) => Promise<readonly FoundPage[]>;
  /** What was looked for, where spelling was mended; else undefined. */
  readonly correctedText: string | undefined;
  /** No page has all the words; these have some. */
  readonly hasSomeWordsOnly: boolean;
};

/** Raised when the index cannot be read: no connection, or a site without one. */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

const PARTS_SHOWN = 2;

const foundPart = ({ title, url, excerpt }: PagefindPart): FoundPart => {
  const pieces = excerptPieces(excerpt);
  const [path = '', anchor] = url.split('#');
  return { title, href: `${path}${textFragment(pieces, anchor)}`, excerpt: pieces };
};

const foundPage = ({ url, excerpt, meta, filters, sub_results }: PagefindPage): FoundPage => ({
  ...foundPart({ title: meta['title'] ?? url, url, excerpt }),
  kind: filters['kind']?.[0] ?? 'help',
  parts: sub_results
    .filter((part) => part.url.includes('#'))
    .slice(0, PARTS_SHOWN)
    .map(foundPart),
});

const hitsIn = async (
  pagefind: Pagefind,
  text: string | null,
  filters: Readonly<Record<string, string>>,
): Promise<readonly Hit<PagefindResult>[]> => {
  const { results } = await pagefind.search(text, { filters });
  return results.map((page) => ({ id: page.id, score: page.score, page }));
};

const bestHits = async (
  pagefind: Pagefind,
  text: string,
  filters: Readonly<Record<string, string>>,
): Promise<{
  readonly hits: readonly Hit<PagefindResult>[];
  readonly hasSomeWordsOnly: boolean;
}> => {
  const phrased = [...new Set(phrasings(text).map(withoutSmallWords))];
  const lists = await Promise.all(phrased.map((each) => hitsIn(pagefind, each, filters)));
  const hits = mergedHits(lists);
  const words = withoutSmallWords(text).split(' ');
  if (hits.length > 0 || words.length < 2) return { hits, hasSomeWordsOnly: false };
  const single = await Promise.all(words.map((word) => hitsIn(pagefind, word, filters)));
  return { hits: summedHits(single), hasSomeWordsOnly: true };
};

const chosenFilters = ({ audience, topic }: SearchQuery): Readonly<Record<string, string>> => ({
  ...(audience === undefined ? {} : { audience }),
  ...(topic === undefined ? {} : { topic }),
});

/** The site’s search index, opened: answers queries without asking a server what they are. */
export type SearchIndex = { readonly find: (query: SearchQuery) => Promise<Found> };

/**
 * Opens the index that the build wrote.
 * @param folder address of the index, with a slash at the end.
 * @param language of the pages to search, BCP 47.
 * @throws {SearchUnavailableError} when a file of it cannot be read.
 */
export async function searchIndex(folder: string, language: string): Promise<SearchIndex> {
  const { pagefind, vocabulary } = await readable(async () => {
    const [module, words] = await Promise.all([
      import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
      fetch(`${folder}words.${language}.json`).then((answer) => answer.json() as Promise<string[]>),
    ]);
    await module.options({ excerptLength: 26, ranking: { metaWeights: { title: 20, words: 3 } } });
    await module.init();
    return { pagefind: module, vocabulary: [...words, ...UNDERSTOOD_WORDS] };
  });
  return {
    find: (query) =>
      readable(async () => {
        const filters = chosenFilters(query);
        const spelling = spellingOf(folded(query.text), vocabulary);
        const isFilterOnly = query.text.trim() === '';
        const { hits, hasSomeWordsOnly } = isFilterOnly
          ? { hits: await hitsIn(pagefind, null, filters), hasSomeWordsOnly: false }
          : spelling.text === ''
            ? { hits: [], hasSomeWordsOnly: false }
            : await bestHits(pagefind, spelling.text, filters);
        return {
          total: hits.length,
          correctedText: spelling.isCorrected ? spelling.text : undefined,
          hasSomeWordsOnly: hasSomeWordsOnly || (hits.length > 0 && spelling.unknown.length > 0),
          pages: (from, to) =>
            readable(async () => {
              const pages = hits.slice(from, to).map(({ page }) => page.data());
              return (await Promise.all(pages)).map(foundPage);
            }),
        };
      }),
  };
}

const readable = async <T>(reading: () => Promise<T>): Promise<T> => {
  try {
    return await reading();
  } catch (cause) {
    throw new SearchUnavailableError('The search index could not be read.', { cause });
  }
};
