import type { Listing } from './listing.ts';
import { asText, lineOf } from './plain-text.ts';

const MOST_LEVELS = 8;

/** Regions from large to small: `regions` (a list, or “A > B > C”), else region and its sub-regions. */
export function regionsFrom(listing: Listing): readonly string[] {
  const { regions } = listing;
  const levels: readonly unknown[] = Array.isArray(regions)
    ? (regions as unknown[])
    : asText(regions).split('>');
  const named = linesOf(levels);
  return named.length > 0
    ? named
    : linesOf([listing.region, listing.subRegion, listing.subSubRegion]);
}

const linesOf = (values: readonly unknown[]): readonly string[] => [
  ...new Set(values.slice(0, MOST_LEVELS).flatMap((value) => lineOf(value) ?? [])),
];
