import { deviceVault } from '../../vault/device-vault.ts';

/** The country whose lines the visitor asked to keep: ISO 3166-1, lower case. */
export const keptCountry = deviceVault.drawer(
  'country',
  (value): value is string => typeof value === 'string' && /^[a-z]{2}$/.test(value),
);
