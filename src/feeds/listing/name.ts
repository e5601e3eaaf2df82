import type { Findings } from '../findings.ts';
import type { Listing } from './listing.ts';
import { asText, lineOf } from './plain-text.ts';
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
  const written = asText(listing.name);
  const substitute = lineOf(listing.group) ?? lineOf(listing.location) ?? city ?? feedName;
  findings.repair(
    'missing-name',
    'name',
    name !== undefined
      ? `In place of a name stands a list of types; “${substitute}” is shown instead.`
      : written.includes('<')
        ? `In place of a name stands only the code of a web page, which is not shown; “${substitute}” is shown instead.`
        : `The meeting has no name; “${substitute}” is shown instead.`,
    name,
  );
  return substitute;
}
