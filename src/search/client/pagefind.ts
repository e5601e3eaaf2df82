/** What this site uses of Pagefind’s browser interface (pagefind.app/docs/api). */
type Pagefind = {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (text: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
};

/** A page that has the words looked for; its text is read on demand. */
export type PagefindResult = {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{
    readonly excerpt: string;
    readonly sub_results: readonly {
      readonly title: string;
      readonly url: string;
      readonly excerpt: string;
    }[];
  }>;
};

/** A page found in the text index, by its path from the site’s root. */
export type TextHit = { readonly path: string; readonly result: PagefindResult };
/** The words of every page. Pages that have all words of `text`, best first. */
export type TextIndex = { readonly search: (text: string) => Promise<readonly TextHit[]> };

/**
 * Opens the text index that the build wrote.
 * @param folder its address, with a slash at the end.
 */
export async function openPagefind(folder: string): Promise<TextIndex> {
  const [pagefind, paths] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetch(`${folder}paths.json`).then(
      (answer) => answer.json() as Promise<Readonly<Record<string, string>>>,
    ),
  ]);
  await pagefind.options({ excerptLength: 26, ranking: { metaWeights: { title: 20 } } });
  await pagefind.init();
  return {
    search: async (text) => {
      const { results } = await pagefind.search(text);
      return results.flatMap((result) => {
        const path = paths[result.id];
        return path === undefined ? [] : [{ path, result }];
      });
    },
  };
}
