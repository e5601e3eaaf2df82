import { VAULT_KEY } from './anything-kept.ts';

/** What a drawer holds, or why nobody can tell. */
export type Kept<T> =
  | { readonly state: 'kept'; readonly value: T }
  | { readonly state: 'empty' }
  /** The browser gives no storage: private mode, blocked by a setting. */
  | { readonly state: 'unavailable' }
  /** Something is there that this version does not understand; it is left as it is. */
  | { readonly state: 'unreadable' };

/** What became of keeping or erasing. `unavailable` also means full. */
export type Outcome = 'done' | 'unavailable' | 'unreadable';

/** One named value. `keep` may be called only when the visitor pressed “keep on this device”. */
export type Drawer<T> = {
  readonly read: () => Kept<T>;
  readonly keep: (value: T) => Outcome;
  readonly forget: () => Outcome;
};

type Contents = Readonly<Record<string, unknown>>;

export type Vault = {
  /** The drawer `name`; a value that `accepts` refuses counts as unreadable. */
  readonly drawer: <T>(name: string, accepts: (value: unknown) => value is T) => Drawer<T>;
  readonly everything: () => Kept<Contents>;
  /** All that is stored, as text, readable or not; nothing when there is nothing. */
  readonly copy: () => string | undefined;
  readonly erase: () => Outcome;
};

/** Sent on `window` after anything was kept, forgotten or erased on this page. */
export const VAULT_CHANGED = 'vault-changed';
const VERSION = 1;

const isRecord = (value: unknown): value is Contents =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const opened = (text: string): Contents | undefined => {
  try {
    const found: unknown = JSON.parse(text);
    if (isRecord(found) && found['version'] === VERSION && isRecord(found['kept'])) {
      return found['kept'];
    }
  } catch {
    // Not ours, or damaged: unreadable, like a version not known here.
  }
  return undefined;
};

/**
 * The only door to device storage: nothing is stored before a drawer’s `keep`.
 * @param storage reached anew each time, as merely naming it may throw.
 * @param changed called after each change.
 */
export function vaultIn(storage: () => Storage, changed: () => void): Vault {
  const attempt = (action: (store: Storage) => void): Outcome => {
    try {
      action(storage());
    } catch {
      return 'unavailable';
    }
    changed();
    return 'done';
  };

  const everything = (): Kept<Contents> => {
    let text: string | null;
    try {
      text = storage().getItem(VAULT_KEY);
    } catch {
      return { state: 'unavailable' };
    }
    if (text === null) return { state: 'empty' };
    const value = opened(text);
    return value === undefined ? { state: 'unreadable' } : { state: 'kept', value };
  };

  const erase = (): Outcome => attempt((store) => store.removeItem(VAULT_KEY));

  const store = (kept: Contents): Outcome =>
    Object.keys(kept).length === 0
      ? erase()
      : attempt((store) => store.setItem(VAULT_KEY, JSON.stringify({ version: VERSION, kept })));

  return {
    drawer: (name, accepts) => ({
      read: () => {
        const all = everything();
        if (all.state !== 'kept') return all;
        if (!Object.hasOwn(all.value, name)) return { state: 'empty' };
        const value = all.value[name];
        return accepts(value) ? { state: 'kept', value } : { state: 'unreadable' };
      },
      keep: (value) => {
        const all = everything();
        if (all.state === 'kept') return store({ ...all.value, [name]: value });
        return all.state === 'empty' ? store({ [name]: value }) : all.state;
      },
      forget: () => {
        const all = everything();
        if (all.state === 'empty') return 'done';
        if (all.state !== 'kept') return all.state;
        return store(Object.fromEntries(Object.entries(all.value).filter(([key]) => key !== name)));
      },
    }),
    everything,
    copy: () => {
      try {
        return storage().getItem(VAULT_KEY) ?? undefined;
      } catch {
        return undefined;
      }
    },
    erase,
  };
}
