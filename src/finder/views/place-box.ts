import { createGazetteer } from '../../gazetteer/client/gazetteer.ts';
import { gazetteerReader } from '../../gazetteer/client/reader.ts';
import { pause } from '../../gazetteer/client/with-pauses.ts';
import type { NamedPlace } from '../places.ts';
import type { Finder } from '../state.ts';
import { MOST_OFFERED, namedPlace } from './place-choices.ts';
import { combobox, type ComboboxOptions } from './place-combobox.ts';

/** The search for places, and the box that offers them. */
export type PlaceBox = {
  /** The place of a key; rejects when the file that would tell did not arrive. */
  readonly find: (key: string) => Promise<NamedPlace | undefined>;
  /** What a text may mean; reads the files that takes. */
  readonly offers: (text: string) => Promise<Offers>;
  /** Brings the box to life, once; after that, reads anew what did not arrive. */
  readonly attach: (root: HTMLElement, finder: Finder, options: ComboboxOptions) => void;
};

export type Offers = {
  /** The likeliest first. What may be a slip is named with its region, so that a wrong guess is seen. */
  readonly places: readonly NamedPlace[];
  /** Whether some place is called just so; `undefined` while it cannot be told. */
  readonly isName: boolean | undefined;
};

export type PlaceBoxOptions = {
  /** Address of the place files’ manifest. */
  readonly manifestHref: string;
  readonly home: string;
  readonly zone: string;
  readonly locale: string;
};

/** A place box that has read nothing yet. */
export function placeBox({ manifestHref, home, zone, locale }: PlaceBoxOptions): PlaceBox {
  const reader = gazetteerReader({ manifestHref });
  const gazetteer = createGazetteer({ reader, home, zone, locale, most: MOST_OFFERED });
  let renew: (() => void) | undefined;
  return {
    find: async (key) => {
      const offer = await gazetteer.find(key);
      return offer === undefined ? undefined : namedPlace(offer, key);
    },
    offers: async (text) => {
      await gazetteer.open(() => renew?.());
      await gazetteer.readFor(text);
      const isName = gazetteer.isName(text);
      await pause();
      const places = gazetteer.offered(text).map((offer) => {
        const hasNamesake = offer.hasNamesake || isName !== true;
        return namedPlace({ ...offer, hasNamesake }, offer.key);
      });
      return { places, isName };
    },
    attach: (root, finder, options) => {
      renew ??= combobox(root, finder, gazetteer, options);
      renew();
    },
  };
}
