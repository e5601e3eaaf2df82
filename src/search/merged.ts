/** A page found by one phrasing of a query. */
export type Hit<T> = { readonly id: string; readonly score: number; readonly page: T };

/** What was asked counts in full; the same in other words somewhat less. */
const OTHER_WORDS = 0.6;

/**
 * The hits of several phrasings as one list, best first, each page once, with the hit that found it
 * best. The first list is what was asked; the others are other words for it.
 */
export function mergedHits<T>(lists: readonly (readonly Hit<T>[])[]): readonly Hit<T>[] {
  const best = new Map<string, Hit<T>>();
  lists.forEach((hits, index) => {
    for (const hit of hits) {
      const score = index === 0 ? hit.score : hit.score * OTHER_WORDS;
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { ...hit, score });
    }
  });
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** The hits of single words as one list: a page that has more of the words comes first. */
export function summedHits<T>(lists: readonly (readonly Hit<T>[])[]): readonly Hit<T>[] {
  const sums = new Map<string, Hit<T>>();
  for (const hit of lists.flat()) {
    const score = hit.score + (sums.get(hit.id)?.score ?? 0);
    sums.set(hit.id, { ...(sums.get(hit.id) ?? hit), score });
  }
  return [...sums.values()].toSorted((a, b) => b.score - a.score);
}
