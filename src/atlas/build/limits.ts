import type { Site } from '../../site.schema.ts';

/** Where a list ceases to ship whole, and how large its pieces are. */
export type AtlasLimits = Site['atlas'];

/** Raised when `ATLAS_LIMITS` cannot be used. */
export class AtlasLimitsError extends Error {
  override readonly name = 'AtlasLimitsError';
}

/** The site’s limits, or those that `ATLAS_LIMITS` (“wholeListKilobytes=0,cellMeetings=40”) names for this one build. */
export function atlasLimits(own: AtlasLimits, override: string | undefined): AtlasLimits {
  if (override === undefined || override.trim() === '') return own;
  const pairs = override.split(',').map((pair) => {
    const [, key, value] = /^\s*(wholeListKilobytes|cellMeetings)=(\d+)\s*$/.exec(pair) ?? [];
    if (key !== undefined) return [key, Number(value)] as const;
    throw new AtlasLimitsError(
      `ATLAS_LIMITS cannot be used:\n  found:    ${pair}\n  write:    ATLAS_LIMITS="wholeListKilobytes=0,cellMeetings=40"`,
    );
  });
  return { ...own, ...Object.fromEntries(pairs) };
}
