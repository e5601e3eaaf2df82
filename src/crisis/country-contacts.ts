import type { Locale } from '../i18n/locales.ts';
import { contactsOf, type Contact } from './contacts.ts';
import type { CrisisCountry } from './crisis.schema.ts';

/** What the strip needs of one country: `/data/crisis.json` is a list of these, by name. */
export type CountryContacts = {
  /** ISO 3166-1, lower case: the name of its file in content/crisis and its anchor on /help-now/. */
  readonly code: string;
  readonly name: string;
  readonly inSentence: string;
  readonly contacts: readonly Contact[];
};

/** Prepares one country for the strip. */
export function countryContacts(
  code: string,
  country: CrisisCountry,
  locale: Locale,
): CountryContacts {
  return {
    code,
    name: country.name,
    inSentence: country.inSentence ?? country.name,
    contacts: contactsOf(country, locale),
  };
}
