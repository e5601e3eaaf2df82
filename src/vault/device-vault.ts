import { VAULT_CHANGED, vaultIn } from './vault.ts';

/** The vault of this browser. */
export const deviceVault = vaultIn(
  () => localStorage,
  () => void dispatchEvent(new Event(VAULT_CHANGED)),
);
