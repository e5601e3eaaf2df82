import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { vocabularyOf } from '../vocabulary.ts';

/** Raised when Pagefind cannot read the built pages or write its index. */
export class SearchIndexError extends Error {
  override readonly name = 'SearchIndexError';
}

/** Pagefind’s own pages and widgets; the site has its own. */
const STOCK_INTERFACE = /(?:-ui|-highlight)\b/;

/** Inside searched text: the numbers of sources, which would part words from each other. */
const NOT_SEARCHED = ['.cited'];

const allOrError = <T extends { readonly errors: readonly string[] }>(answer: T): T => {
  if (answer.errors.length > 0) throw new SearchIndexError(answer.errors.join('\n'));
  return answer;
};

/** Pages that hold lists of meetings, thousands of them: the finder searches those. */
const IS_LIST = /^(?:[a-z]{2}[/\\])?meetings[/\\]/;

type SearchedPage = { readonly path: string; readonly html: string };

/** The built pages that ask to be searched. */
const searchedPages = async (site: string): Promise<readonly SearchedPage[]> => {
  const paths = await readdir(site, { recursive: true });
  const pages: SearchedPage[] = [];
  for (const path of paths.filter((each) => each.endsWith('.html') && !IS_LIST.test(each))) {
    const html = await readFile(join(site, path), 'utf8');
    if (html.includes('data-pagefind-body')) pages.push({ path, html });
  }
  return pages;
};

/** Writes `pagefind/words.<language>.json`, which spelling is checked against. */
const writeVocabularies = async (
  site: string,
  searched: readonly SearchedPage[],
): Promise<void> => {
  const languages = new Map<string, string[]>();
  for (const { html } of searched) {
    const language = /<html[^>]* lang="([\w-]+)"/.exec(html)?.[1] ?? 'unknown';
    languages.set(language, [...(languages.get(language) ?? []), html]);
  }
  for (const [language, pages] of languages) {
    const words = JSON.stringify(vocabularyOf(pages));
    await writeFile(join(site, 'pagefind', `words.${language}.json`), words);
  }
};

const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/;
/** What stands before the JSON of a fragment (Pagefind 1.5). */
const SIGNATURE = 'pagefind_dcd';

/** Which page each of Pagefind’s ids stands for: a search gives ids alone, and the page only when read. */
const pathsById = (
  files: readonly { readonly path: string; readonly content: Uint8Array }[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    files.flatMap(({ path, content }) => {
      const id = FRAGMENT.exec(path)?.[1];
      if (id === undefined) return [];
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf(SIGNATURE) + SIGNATURE.length)) as {
        readonly url: string;
      };
      return [[id, url]];
    }),
  );

/**
 * An Astro integration that indexes the built site for `/search/`: what stands inside
 * `data-pagefind-body`, and nothing else. The index goes to `pagefind/` beside the pages.
 */
export function siteSearch(): AstroIntegration {
  return {
    name: 'site-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        try {
          const { index } = allOrError(await createIndex({ excludeSelectors: NOT_SEARCHED }));
          if (index === undefined) throw new SearchIndexError('Pagefind gave no index.');
          const searched = await searchedPages(site);
          for (const { path, html } of searched) {
            allOrError(await index.addHTMLFile({ sourcePath: path, content: html }));
          }
          const { files } = allOrError(await index.getFiles());
          const kept = files.filter(({ path }) => !STOCK_INTERFACE.test(path));
          for (const { path, content } of kept) {
            const file = join(site, 'pagefind', path);
            await mkdir(dirname(file), { recursive: true });
            await writeFile(file, content);
          }
          await writeFile(join(site, 'pagefind', 'paths.json'), JSON.stringify(pathsById(files)));
          await writeVocabularies(site, searched);
          logger.info(`${searched.length} pages read, ${kept.length} files written`);
        } finally {
          await close();
        }
      },
    },
  };
}
