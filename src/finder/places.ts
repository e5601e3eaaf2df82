import { signal } from '@preact/signals-core';
import type { Town } from './towns.ts';

/** A place to measure from, as labels name it. */
export type NamedPlace = Pick<Town, 'key' | 'name' | 'region' | 'country' | 'point'> & {
  /** Of a county: how far from its middle one looks to see all of it. */
  readonly aroundKm?: number | undefined;
};

/** What is known of the place a key stands for. `failed`: the place file did not arrive. */
export type Lookup =
  | { readonly kind: 'looking' }
  | { readonly kind: 'known'; readonly place: NamedPlace }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'failed' };

/** Places beyond the list’s own towns: a town without a meeting of its own, a postal code. */
export type Places = {
  /**
   * The place of a key. The first call begins to look it up on the device; an effect or computed
   * that has read “looking” runs again once the answer is there.
   */
  readonly lookup: (key: string) => Lookup;
  /** Remembers a place that was just chosen, so that it need not be looked up. */
  readonly keep: (place: NamedPlace) => void;
  /** Looks up again what could not be looked up. */
  readonly retry: () => void;
};

/** Places as `find` knows them; it gives `undefined` for a key without a place and throws when it cannot tell. */
export function createPlaces(find: (key: string) => Promise<NamedPlace | undefined>): Places {
  const known = signal<ReadonlyMap<string, Lookup>>(new Map());
  const begun = new Set<string>();
  const learn = (key: string, lookup: Lookup): void => {
    known.value = new Map(known.peek()).set(key, lookup);
  };
  const look = async (key: string): Promise<void> => {
    try {
      const place = await find(key);
      learn(key, place === undefined ? { kind: 'unknown' } : { kind: 'known', place });
    } catch {
      learn(key, { kind: 'failed' });
    }
  };
  return {
    lookup: (key) => {
      if (!begun.has(key)) {
        begun.add(key);
        void look(key);
      }
      return known.value.get(key) ?? { kind: 'looking' };
    },
    keep: (place) => {
      begun.add(place.key);
      learn(place.key, { kind: 'known', place });
    },
    retry: () => {
      const all = [...known.peek()];
      for (const [key, { kind }] of all) if (kind === 'failed') begun.delete(key);
      known.value = new Map(all.filter(([, { kind }]) => kind !== 'failed'));
    },
  };
}
