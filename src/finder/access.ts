import type { ListedAccess, Listing } from '../meetings/listing.ts';
import { isRemoteOnly } from './facets.ts';

/** What visitors may need to get in and take part, in the order they are offered it. */
export const ACCESS_NEEDS = [
  'step-free',
  'toilet',
  'hearing-loop',
  'sign-language',
  'childcare',
  'parking',
  'transit',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

const FIELDS: Readonly<Record<AccessNeed, keyof ListedAccess>> = {
  'step-free': 'stepFree',
  toilet: 'toilet',
  'hearing-loop': 'hearingLoop',
  'sign-language': 'signLanguage',
  childcare: 'childcare',
  parking: 'parking',
  transit: 'transit',
};

/** The meeting types that say the same; a type can only say yes. */
export const ACCESS_TYPES: Readonly<Partial<Record<AccessNeed, string>>> = {
  'step-free': 'wheelchair',
  toilet: 'accessible-toilet',
  'hearing-loop': 'hearing-loop',
  'sign-language': 'sign-language',
  childcare: 'babysitting',
};

/**
 * What a listing says of a need: `true`, `false`, or `undefined` where it says nothing, which is not
 * “no”. What is joined from afar says nothing of a building.
 */
export function accessSays(listing: Listing, need: AccessNeed): boolean | undefined {
  const said = listing.place?.access?.[FIELDS[need]];
  if (said !== undefined) return said;
  const type = ACCESS_TYPES[need];
  return type !== undefined && listing.types.includes(type) ? true : undefined;
}

/** The needs a listing says it meets. */
export function accessMet(listing: Listing): readonly AccessNeed[] {
  if (listing.place?.access === undefined && listing.types.length === 0) return NONE;
  return ACCESS_NEEDS.filter((need) => accessSays(listing, need) === true);
}
const NONE: readonly AccessNeed[] = [];

/** Whether a listing held somewhere denies none of these needs: it meets them, or says nothing. */
export function accessIsPossible(listing: Listing, needs: readonly AccessNeed[]): boolean {
  return (
    !isRemoteOnly(listing.attendance) && needs.every((need) => accessSays(listing, need) !== false)
  );
}
