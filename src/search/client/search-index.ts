import { folded } from '../../text/folded.ts';
import { askedScores } from '../asked.ts';
import { excerptPieces, type ExcerptPiece } from '../excerpt.ts';
import type { SearchQuery } from '../query.ts';
import { rankedPages, textScores } from '../ranking.ts';
import type { Kind, SearchedPage } from '../searched-page.ts';
import { withoutSmallWords } from '../small-words.ts';
import { spellingOf } from '../spelling.ts';
import { textFragment } from '../text-fragment.ts';
import { UNDERSTOOD_WORDS } from '../tokens.ts';
import { openPagefind, type PagefindResult, type TextIndex } from './pagefind.ts';

/** A part of a page, or the page itself, with the address that opens it where the words stand. */
export type FoundPart = {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPiece[];
};

/** A page that answers a search. */
export type FoundPage = FoundPart & { readonly kind: Kind; readonly parts: readonly FoundPart[] };

/** The answer to a search. */
export type Found = {
  readonly total: number;
  /** Reads the pages from one place in the list to another; best first. */
  readonly pages: (from: number, to: number) => Promise<readonly FoundPage[]>;
  /** What was looked for, where spelling was mended; else undefined. */
  readonly correctedText: string | undefined;
  /** Some word is nowhere; these pages have the others. */
  readonly hasSomeWordsOnly: boolean;
};

/** Where the parts of the search lie, and in which language. */
export type SearchAddresses = {
  /** Folder of the text index, with a slash at the end. */
  readonly index: string;
  /** The list of pages. */
  readonly pages: string;
  readonly language: string;
};

/** Raised when the index cannot be read: no connection, or a site without one. */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

const PARTS_SHOWN = 2;

/** The site’s search index, opened: answers queries without asking a server what they are. */
export type SearchIndex = { readonly find: (query: SearchQuery) => Promise<Found> };

/**
 * Opens the index that the build wrote.
 * @throws {SearchUnavailableError} when a file of it cannot be read.
 */
export async function searchIndex(addresses: SearchAddresses): Promise<SearchIndex> {
  const { text, pages, vocabulary } = await readable(async () => {
    const [text, pages, words] = await Promise.all([
      openPagefind(addresses.index),
      fetch(addresses.pages).then((answer) => answer.json() as Promise<readonly SearchedPage[]>),
      fetch(`${addresses.index}words.${addresses.language}.json`).then(
        (answer) => answer.json() as Promise<readonly string[]>,
      ),
    ]);
    const asked = pages.flatMap((page) => [page.title, ...page.asked].map(folded));
    const askedWords = [...new Set(asked.join(' ').split(' '))];
    return { text, pages, vocabulary: [...words, ...askedWords, ...UNDERSTOOD_WORDS] };
  });
  const scoresFor = askedScores(pages);

  return {
    find: (query) =>
      readable(async () => {
        const shown = pages.filter((page) => isWanted(page, query));
        const spelling = spellingOf(folded(query.text), vocabulary);
        if (query.text.trim() === '') return answer(shown, new Map(), {});
        if (spelling.text === '') return answer([], new Map(), {});
        const { scores, results } = await textHits(text, spelling.text, shown);
        const ranked = rankedPages(shown, scoresFor(spelling.text), scores);
        return answer(ranked, results, {
          ...(spelling.isCorrected ? { correctedText: spelling.text } : {}),
          hasSomeWordsOnly: ranked.length > 0 && spelling.unknown.length > 0,
        });
      }),
  };
}

const isWanted = (page: SearchedPage, { audience, topic }: SearchQuery): boolean =>
  (audience === undefined || page.audience?.includes(audience) === true) &&
  (topic === undefined || page.topic === topic);

type TextHits = {
  readonly scores: ReadonlyMap<string, number>;
  /** For each page the result whose excerpt shows most of what was asked. */
  readonly results: ReadonlyMap<string, PagefindResult>;
};

/** Looks for each word of the question in the texts, and for all of them together. */
const textHits = async (
  index: TextIndex,
  question: string,
  pages: readonly SearchedPage[],
): Promise<TextHits> => {
  const shown = new Set(pages.map(({ path }) => path));
  const words = [...new Set(withoutSmallWords(question).split(' '))];
  const lists = await Promise.all([...words, words.join(' ')].map((each) => index.search(each)));
  const byWord = lists.slice(0, words.length);
  const scores = byWord
    .map((hits) => hits.filter(({ path }) => shown.has(path)))
    .map((hits) => new Map(hits.map(({ path, result }) => [path, result.score])));
  const results = new Map<string, PagefindResult>();
  // Rarest word first, all words together before it: the first result of a page is kept.
  const rarestFirst = byWord.toSorted((a, b) => a.length - b.length);
  for (const { path, result } of [lists.at(-1) ?? [], ...rarestFirst].flat()) {
    if (!results.has(path)) results.set(path, result);
  }
  return { scores: textScores(scores, pages.length), results };
};

const answer = (
  ranked: readonly SearchedPage[],
  results: ReadonlyMap<string, PagefindResult>,
  notes: { readonly correctedText?: string; readonly hasSomeWordsOnly?: boolean },
): Found => ({
  total: ranked.length,
  correctedText: notes.correctedText,
  hasSomeWordsOnly: notes.hasSomeWordsOnly === true,
  pages: (from, to) =>
    readable(() =>
      Promise.all(ranked.slice(from, to).map((page) => foundPage(page, results.get(page.path)))),
    ),
});

const foundPage = async (
  { title, href, gist, kind }: SearchedPage,
  result: PagefindResult | undefined,
): Promise<FoundPage> => {
  const gistOnly = { title, href, kind, excerpt: [{ text: gist, isMatch: false }], parts: [] };
  if (result === undefined || kind === 'word') return gistOnly;
  const { excerpt, sub_results: parts } = await result.data();
  const pieces = excerptPieces(excerpt);
  return {
    title,
    kind,
    href: `${href}${textFragment(pieces)}`,
    excerpt: pieces,
    parts: parts
      .filter((part) => part.url.includes('#'))
      .slice(0, PARTS_SHOWN)
      .map((part) => {
        const inPart = excerptPieces(part.excerpt);
        const [, anchor] = part.url.split('#');
        return {
          title: part.title,
          href: `${href}${textFragment(inPart, anchor)}`,
          excerpt: inPart,
        };
      }),
  };
};

const readable = async <T>(reading: () => Promise<T>): Promise<T> => {
  try {
    return await reading();
  } catch (cause) {
    throw new SearchUnavailableError('The search index could not be read.', { cause });
  }
};
