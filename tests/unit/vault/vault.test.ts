import { beforeEach, expect, test, vi } from 'vitest';
import { VAULT_KEY } from '../../../src/vault/anything-kept.ts';
import { vaultIn } from '../../../src/vault/vault.ts';

/** Storage in memory; `written` counts writes. */
class MemoryStorage implements Storage {
  readonly items = new Map<string, string>();
  written = 0;
  get length(): number {
    return this.items.size;
  }
  clear(): void {
    this.items.clear();
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  setItem(key: string, value: string): void {
    this.written += 1;
    this.items.set(key, value);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

let storage: MemoryStorage;
const changed = vi.fn();
const vault = vaultIn(() => storage, changed);
const drawer = vault.drawer('country', isText);

beforeEach(() => {
  storage = new MemoryStorage();
  changed.mockClear();
});

test('nothing is written by opening, reading, copying or forgetting', () => {
  expect(drawer.read()).toEqual({ state: 'empty' });
  expect(vault.everything()).toEqual({ state: 'empty' });
  expect(vault.copy()).toBeUndefined();
  expect(drawer.forget()).toBe('done');
  expect(storage.written).toBe(0);
  expect(storage.length).toBe(0);
});

test('what is kept is read again, under one key, with its version', () => {
  expect(drawer.keep('gb')).toBe('done');
  expect(drawer.read()).toEqual({ state: 'kept', value: 'gb' });
  expect([...storage.items.keys()]).toEqual([VAULT_KEY]);
  expect(JSON.parse(vault.copy() ?? '')).toEqual({ version: 1, kept: { country: 'gb' } });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('drawers do not disturb each other', () => {
  const plan = vault.drawer('plan', isText);
  drawer.keep('gb');
  plan.keep('call Ann');
  expect(drawer.forget()).toBe('done');
  expect(drawer.read()).toEqual({ state: 'empty' });
  expect(plan.read()).toEqual({ state: 'kept', value: 'call Ann' });
});

test('forgetting the last thing leaves no trace', () => {
  drawer.keep('gb');
  drawer.forget();
  expect(storage.length).toBe(0);
});

test('everything is erased at once', () => {
  drawer.keep('gb');
  vault.drawer('plan', isText).keep('x');
  expect(vault.erase()).toBe('done');
  expect(storage.length).toBe(0);
  expect(vault.everything()).toEqual({ state: 'empty' });
});

test('a value of another kind counts as unreadable', () => {
  vault.drawer('country', (value): value is number => typeof value === 'number').keep(7);
  expect(drawer.read()).toEqual({ state: 'unreadable' });
});

test.each(['not json', '[]', '{"version":2,"kept":{"a":1}}', '{"version":1}', 'null'])(
  'what another version or a damage left (%s) is neither read nor overwritten, but can be copied and erased',
  (text) => {
    storage.items.set(VAULT_KEY, text);
    expect(drawer.read()).toEqual({ state: 'unreadable' });
    expect(drawer.keep('gb')).toBe('unreadable');
    expect(drawer.forget()).toBe('unreadable');
    expect(vault.copy()).toBe(text);
    expect(vault.erase()).toBe('done');
    expect(storage.length).toBe(0);
  },
);

test('a browser without storage gives a plain “unavailable”, never an error', () => {
  const closed = vaultIn(() => {
    throw new DOMException('denied', 'SecurityError');
  }, changed);
  const none = closed.drawer('country', isText);
  expect(none.read()).toEqual({ state: 'unavailable' });
  expect(none.keep('gb')).toBe('unavailable');
  expect(none.forget()).toBe('unavailable');
  expect(closed.copy()).toBeUndefined();
  expect(closed.erase()).toBe('unavailable');
  expect(changed).not.toHaveBeenCalled();
});

test('a full storage keeps nothing and says so', () => {
  storage.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  expect(drawer.keep('gb')).toBe('unavailable');
  expect(drawer.read()).toEqual({ state: 'empty' });
});

test('a drawer named like a built-in property is just a drawer', () => {
  const odd = vault.drawer('constructor', isText);
  expect(odd.read()).toEqual({ state: 'empty' });
  drawer.keep('gb');
  expect(odd.read()).toEqual({ state: 'empty' });
});
