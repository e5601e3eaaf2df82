import { copyOf, part } from '../../dom/part.ts';
import {
  createGazetteer,
  type Gazetteer,
  type PlaceOffer,
} from '../../gazetteer/client/gazetteer.ts';
import { gazetteerReader } from '../../gazetteer/client/reader.ts';
import type { NamedPlace } from '../places.ts';
import { DEFAULT_WITHIN_KM } from '../query.ts';
import type { Finder } from '../state.ts';
import { townNamed, townsLike, type Town } from '../towns.ts';
import type { WhereOptions } from './where.ts';

const MOST_OFFERED = 8;
const BOTTOM_BAR_PIXELS = 56;

/** The search for places, and the box that offers them. */
export type PlaceBox = {
  /** The place of a key; rejects when the file that would tell did not arrive. */
  readonly find: (key: string) => Promise<NamedPlace | undefined>;
  /** What a text may mean, the likeliest first; reads the files that takes. */
  readonly offers: (text: string) => Promise<readonly NamedPlace[]>;
  /** Brings the box to life, once; after that, reads anew what did not arrive. */
  readonly attach: (root: HTMLElement, finder: Finder, options: AttachOptions) => void;
};

export type PlaceBoxOptions = {
  /** Address of the place files’ manifest. */
  readonly manifestHref: string;
  readonly home: string;
  readonly zone: string;
  readonly locale: string;
};

/** `placeText`: what the box says of the place that was chosen. */
type AttachOptions = WhereOptions & { readonly placeText: () => string };

/** One line of the list: a place of the gazetteer, or a town of the meetings whose country’s file is not there. */
type Choice = {
  readonly place: NamedPlace;
  readonly where: readonly (string | undefined)[];
  readonly reach?: Pick<PlaceOffer, 'circleKm' | 'meetings'> | undefined;
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
      return gazetteer.offered(text).map((offer) => namedPlace(offer, offer.key));
    },
    attach: (root, finder, options) => {
      renew ??= combobox(root, finder, gazetteer, options);
      renew();
    },
  };
}

const namedPlace = (
  { name, region, county, country, point, hasNamesake }: PlaceOffer,
  key: string,
): NamedPlace => ({
  key,
  name,
  region: hasNamesake ? (county ?? region) : undefined,
  country,
  point,
});

/** A combobox with a list, as in the ARIA authoring practices. Gives what reads the files (again). */
const combobox = (
  root: HTMLElement,
  finder: Finder,
  gazetteer: Gazetteer,
  { phrases, places, placeText }: AttachOptions,
): (() => void) => {
  const input = part(root, 'place', HTMLInputElement);
  const box = part(root, 'towns', HTMLElement);
  const note = (name: string): HTMLElement => part(root, name, HTMLElement);
  let choices: readonly Choice[] = [];
  let active = -1;
  /** A circle that was widened for one place is not kept for the next. */
  let widenedTo = 0;

  const towns = (): readonly Town[] =>
    finder.list.value.kind === 'ready' ? finder.list.value.towns : [];

  const close = (): void => {
    box.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = (at: number): void => {
    active = at;
    [...box.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `town-${at}`);
  };

  const fromOffer = (offer: PlaceOffer): Choice => {
    const { name, country, region, county } = offer;
    // A town whose name alone tells it needs no file when its address is opened again.
    const own = offer.hasNamesake ? undefined : townNamed(towns(), offer);
    const outer = gazetteer.isWorldwide() ? phrases.country(country) : undefined;
    return {
      place: namedPlace(offer, own?.key ?? offer.key),
      where: [county, region === name ? undefined : region, outer],
      reach: offer,
    };
  };
  const fromTown = (town: Town): Choice => ({
    place: town,
    where: [town.region, town.country === undefined ? undefined : phrases.country(town.country)],
  });
  /** Places first; a town of the list only where its country’s places are not there. */
  const choicesFor = (typed: string): readonly Choice[] => {
    const offered = typed === '' ? [] : gazetteer.offered(typed).map(fromOffer);
    const known = new Set(offered.map(({ place }) => place.key));
    const own = townsLike(towns(), typed, MOST_OFFERED).filter(
      ({ key, country }) =>
        !known.has(key) && (typed === '' || country === undefined || !gazetteer.knows(country)),
    );
    return [...offered, ...own.map(fromTown)].slice(0, MOST_OFFERED);
  };

  const optionFor = ({ place, where, reach }: Choice, at: number): HTMLElement => {
    const option = copyOf(root, 'place-template');
    option.id = `town-${at}`;
    const fill = (name: string, text: string): void => {
      part(option, name, HTMLElement).textContent = text;
    };
    fill('place-name', place.name);
    fill(
      'place-where',
      where
        .filter(Boolean)
        .map((name) => `, ${name}`)
        .join(''),
    );
    fill('place-near', reach === undefined ? '' : ` ${nearWords(reach)}`);
    return option;
  };
  const nearWords = ({ meetings, circleKm }: Pick<PlaceOffer, 'circleKm' | 'meetings'>): string =>
    phrases.numbered('townNear', meetings, {
      // Beyond five the number is rounded down.
      n: meetings > 5 ? `${phrases.number(meetings)}+` : phrases.number(meetings),
      distance: phrases.radius(circleKm),
    });

  const offer = (): void => {
    const typed = input.value.trim();
    const kind = gazetteer.state();
    choices = choicesFor(typed);
    box.replaceChildren(...choices.map(optionFor));
    box.hidden = choices.length === 0;
    makeRoom();
    input.setAttribute('aria-expanded', String(!box.hidden));
    point(-1);
    const isNone = typed !== '' && choices.length === 0;
    note('no-town').hidden = !isNone || kind !== 'ready';
    note('places-loading').hidden = !isNone || kind !== 'loading';
    note('places-failed').hidden = typed === '' || kind !== 'failed';
    if (kind === 'failed' && typed !== '') note('retry-places').hidden = false;
    note('places-offered').textContent = box.hidden
      ? ''
      : phrases.numbered('placesOffered', choices.length);
  };
  /** On a small screen the keyboard and the bar at the bottom leave little: the box goes to the top. */
  const makeRoom = (): void => {
    const field = input.closest('.field');
    if (box.hidden || field === null) return;
    const room = (visualViewport?.height ?? innerHeight) - BOTTOM_BAR_PIXELS;
    const isCut = box.getBoundingClientRect().bottom > room;
    if (isCut && field.getBoundingClientRect().top > BOTTOM_BAR_PIXELS) {
      field.scrollIntoView({ block: 'start' });
    }
  };
  /** Offers what is known at once, and again if reading further brings more. */
  const offerAndRead = (): void => {
    offer();
    const typed = input.value;
    void gazetteer.readFor(typed).then((isMore) => {
      if (isMore && input.value === typed && document.activeElement === input) offer();
    });
  };
  /** What the box says of the chosen place is an answer, not a question. */
  const offerIfTyping = (): void => {
    if (document.activeElement === input && input.value !== placeText()) offerAndRead();
  };

  const choose = ({ place, reach }: Choice): void => {
    close();
    places.keep(place);
    const { withinKm } = finder.query.peek();
    const asked = withinKm === widenedTo ? DEFAULT_WITHIN_KM : withinKm;
    const circleKm = reach?.circleKm ?? 0;
    widenedTo = circleKm > asked ? circleKm : 0;
    finder.ask({ place: place.key, nearMe: false, withinKm: Math.max(asked, circleKm) });
    input.value = placeText();
    note('places-offered').textContent = '';
  };

  input.addEventListener('input', () => {
    if (input.value.trim() === '') finder.ask({ place: '', sort: 'soonest' });
    offerAndRead();
  });
  input.addEventListener('blur', () => {
    close();
    for (const name of ['no-town', 'places-loading', 'places-failed']) note(name).hidden = true;
    note('places-offered').textContent = '';
    input.value = placeText();
  });
  input.addEventListener('keydown', (event) => {
    const last = choices.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (box.hidden) offer();
      else if (event.key === 'ArrowDown') point(active >= last ? 0 : active + 1);
      else point(active <= 0 ? last : active - 1);
    } else if (event.key === 'Enter') {
      const choice = choices[Math.max(0, active)];
      if (!box.hidden && choice !== undefined) choose(choice);
    } else if (event.key === 'Escape' && !box.hidden) {
      event.preventDefault();
      close();
    }
  });
  // Before the blur that the press causes.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const at = [...box.children].findIndex((option) => option.contains(event.target as Node));
    const choice = choices[at];
    if (choice !== undefined) choose(choice);
  });

  return () => {
    void gazetteer.open(offerIfTyping);
    offerIfTyping();
  };
};
