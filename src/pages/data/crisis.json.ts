import type { APIRoute } from 'astro';
import { countryContacts } from '../../crisis/country-contacts.ts';
import { crisisCountries } from '../../crisis/crisis-countries.ts';
import { LOCALES } from '../../i18n/locales.ts';

/** The first lines of every country, for visitors who change the country in the strip. */
export const GET: APIRoute = async () => {
  const countries = await crisisCountries();
  return new Response(
    JSON.stringify(
      countries.map(({ code, country }) => countryContacts(code, country, LOCALES[0])),
    ),
    { headers: { 'content-type': 'application/json' } },
  );
};
