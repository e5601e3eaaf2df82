import type { CountryContacts } from '../country-contacts.ts';

/** The countries, or the plain fact that they could not be had. */
export type ReadCountries =
  | { readonly state: 'read'; readonly countries: readonly CountryContacts[] }
  | { readonly state: 'failed' };

let reading: Promise<ReadCountries> | undefined;

/** Reads `/data/crisis.json` from this site, once for the page; after a failure, anew. */
export function readCountries(address: string): Promise<ReadCountries> {
  reading ??= fetched(address).then((result) => {
    if (result.state === 'failed') reading = undefined;
    return result;
  });
  return reading;
}

const fetched = async (address: string): Promise<ReadCountries> => {
  try {
    const response = await fetch(address);
    if (!response.ok) return { state: 'failed' };
    return { state: 'read', countries: (await response.json()) as readonly CountryContacts[] };
  } catch {
    return { state: 'failed' };
  }
};
