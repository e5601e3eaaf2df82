import { getCollection, getEntry } from 'astro:content';
import { site } from '../site.config.ts';
import type { CrisisCountry } from './crisis.schema.ts';

/** A country of content/crisis with its code: ISO 3166-1, lower case. */
export type CodedCountry = { readonly code: string; readonly country: CrisisCountry };

/** Raised when the site’s country has no file in content/crisis. */
export class NoCrisisLinesError extends Error {
  override readonly name = 'NoCrisisLinesError';
}

/** Every country of content/crisis, by its English name. */
export async function crisisCountries(): Promise<readonly CodedCountry[]> {
  const entries = await getCollection('crisis');
  return entries
    .map(({ id, data }) => ({ code: id, country: data }))
    .sort((a, b) => a.country.name.localeCompare(b.country.name, 'en'));
}

/**
 * The country whose lines every page shows until the visitor chooses another.
 * @throws {NoCrisisLinesError} when `country` in src/site.config.ts names one without a file.
 */
export async function siteCountry(): Promise<CodedCountry> {
  const code = site.country.toLowerCase();
  const entry = await getEntry('crisis', code);
  if (entry === undefined) {
    throw new NoCrisisLinesError(
      `src/site.config.ts says country: '${site.country}', but content/crisis/${code}.yaml does not exist. Add that file or name another country.`,
    );
  }
  return { code, country: entry.data };
}
