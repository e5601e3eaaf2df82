/** A work as one article cites it. */
export type CitedSource = {
  readonly id: string;
  /** Its place in the article’s source list, from 1. */
  readonly number: number;
  /** How often the text refers to it, at least once. */
  readonly uses: number;
};

/** Raised when an article cites a work that `content/references.yaml` does not list. */
export class UnknownSourceError extends Error {
  override readonly name = 'UnknownSourceError';
}

const SOURCE_TAG = /<Source\b([^>]*)>/g;
const ID_ATTRIBUTE = /\bid\s*=\s*\{?\s*["']([^"']*)["']/;
const MDX_COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;

/**
 * The works an article cites, numbered by first appearance.
 * @param body the article’s MDX, frontmatter left out.
 * @param knownIds every id of `content/references.yaml`.
 * @param file the article’s path, for the message.
 * @throws {UnknownSourceError} naming the file, the id and the nearest ids there are.
 */
export function citedSources(
  body: string,
  knownIds: readonly string[],
  file: string,
): readonly CitedSource[] {
  const known = new Set(knownIds);
  const uses = new Map<string, number>();
  for (const [tag, attributes = ''] of body.replace(MDX_COMMENT, '').matchAll(SOURCE_TAG)) {
    const id = ID_ATTRIBUTE.exec(attributes)?.[1];
    if (id === undefined) {
      throw new UnknownSourceError(`${file}: ${tag} names no id. Write <Source id="E53" />.`);
    }
    if (!known.has(id)) throw new UnknownSourceError(unknownIdMessage(file, id, knownIds));
    uses.set(id, (uses.get(id) ?? 0) + 1);
  }
  return [...uses].map(([id, count], index) => ({ id, number: index + 1, uses: count }));
}

const unknownIdMessage = (file: string, id: string, knownIds: readonly string[]): string => {
  const near = nearestIds(id, knownIds);
  return `${file}: <Source id="${id}" /> is not in content/references.yaml. Nearest: ${near.join(', ')}.`;
};

const digits = (id: string): number => Number(id.replace(/\D/g, '') || Number.NaN);

/** The three ids closest in number; the first three where the id has no number. */
const nearestIds = (id: string, knownIds: readonly string[]): readonly string[] => {
  const distance = (other: string) => Math.abs(digits(other) - digits(id)) || 0;
  return knownIds.toSorted((a, b) => distance(a) - distance(b)).slice(0, 3);
};

/** What the text and the source list of one article share while the page is rendered. */
export type Citations = {
  readonly sources: readonly CitedSource[];
  /** The number of a work and which of its uses this is, from 1; undefined for a work not cited. */
  readonly cite: (id: string) => { readonly number: number; readonly use: number } | undefined;
};

/** Citations that hand out one address for each use, so that the list can link back to all of them. */
export function citationsOf(sources: readonly CitedSource[]): Citations {
  const used = new Map<string, number>();
  return {
    sources,
    cite: (id) => {
      const source = sources.find((each) => each.id === id);
      if (source === undefined) return undefined;
      const use = (used.get(id) ?? 0) + 1;
      used.set(id, use);
      return { number: source.number, use };
    },
  };
}

/** The element id of one use of a work in the text. */
export const useId = (number: number, use: number): string => `cited-${number}-${use}`;

/** The element id of a work in the source list. */
export const sourceId = (number: number): string => `source-${number}`;
