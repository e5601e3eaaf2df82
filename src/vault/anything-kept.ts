/** The one key of device storage that the site uses. */
export const VAULT_KEY = 'alongside';

/** Whether this browser holds anything of the site’s, readable or not: only then is the vault worth fetching. */
export function isAnythingKept(): boolean {
  try {
    return localStorage.getItem(VAULT_KEY) !== null;
  } catch {
    return false;
  }
}
