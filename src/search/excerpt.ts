/** A piece of an excerpt; the pieces in order are its text. */
export type ExcerptPiece = { readonly text: string; readonly isMatch: boolean };

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);

/**
 * The pieces of an excerpt as Pagefind gives it: escaped text with `<mark>` around what was found.
 * No other tag means anything here; whatever else looks like one is text.
 */
export function excerptPieces(excerpt: string): readonly ExcerptPiece[] {
  return excerpt
    .split(/(<mark>[\s\S]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const found = /^<mark>([\s\S]*)<\/mark>$/.exec(piece)?.[1];
      return { text: decoded(found ?? piece), isMatch: found !== undefined };
    });
}
