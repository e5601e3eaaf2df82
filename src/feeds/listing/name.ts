import type { Findings } from '../findings.ts';
import type { Listing } from './listing.ts';
import { lineOf } from './plain-text.ts';
import { isListOfTypes, type TypeVocabulary } from './types.ts';

/** The meeting’s name; where there is none, its group, venue, town or list gives it one. */
export function nameFrom(
  listing: Listing,
  city: string | undefined,
  vocabulary: TypeVocabulary,
  programme: string,
  feedName: string,
  findings: Findings,
): string {
  const name = lineOf(listing.name);
  if (name !== undefined && !isListOfTypes(name, vocabulary, programme)) return name;
  const substitute = lineOf(listing.group) ?? lineOf(listing.location) ?? city ?? feedName;
  findings.repair(
    'missing-name',
    'name',
    name === undefined
      ? `The meeting has no name; “${substitute}” is shown instead.`
      : `In place of a name stands a list of types; “${substitute}” is shown instead.`,
    name,
  );
  return substitute;
}
