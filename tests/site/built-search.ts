import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { searchIndex, type SearchIndex } from '../../src/search/client/search-index.ts';

const realFetch = globalThis.fetch;

/** Reads files of the built site where a browser would ask for them; every other address as ever. */
const fileFetch: typeof fetch = async (input, init) => {
  const [address = ''] = String(input instanceof Request ? input.url : input).split('?');
  return address.startsWith('file:')
    ? new Response(await readFile(fileURLToPath(address)))
    : realFetch(input, init);
};

/** The search of the built site, opened with the site’s own code, without a browser. */
export async function builtSearch(language = 'en'): Promise<SearchIndex> {
  globalThis.fetch = fileFetch;
  // Pagefind asks the document for its language, and its own address of where it was loaded from.
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => language }) },
    location: new URL('file:///'),
    window: { location: new URL('file:///') },
  });
  const address = (path: string) => pathToFileURL(`dist/${path}`).href;
  return searchIndex({
    index: address('pagefind/'),
    pages: address(`search/${language}.json`),
    language,
  });
}
