import { effect } from '@preact/signals-core';
import { atlasReader } from '../atlas/client/reader.ts';
import { part } from '../dom/part.ts';
import { addressBar, joined } from './address-bar.ts';
import { fragmentOf, queryOf } from './fragment.ts';
import type * as Locking from './locks.ts';
import { phrases } from './phrases.ts';
import { createPlaces } from './places.ts';
import { askedPosition } from './position.ts';
import { createFinder, type Finder } from './state.ts';
import { askView, choicesIn, optionNameIn } from './views/ask.ts';
import { brought } from './views/brought.ts';
import { detailView } from './views/detail.ts';
import { listView } from './views/list.ts';
import { pressView } from './views/press.ts';
import { statusView } from './views/status.ts';
import { displayView } from './views/display.ts';
import type { PlaceBox, PlaceBoxOptions } from './views/place-box.ts';
import { whereView } from './views/where.ts';
import { wordsFrom } from './words.ts';

const MS_PER_MINUTE = 60_000;
/** Where road signs are in miles (ISO 3166-1). */
const MILE_COUNTRIES = ['US', 'GB', 'LR', 'MM'];

/** The finder on the page: reads its settings from attributes, then connects the views to the state. */
class MeetingFinder extends HTMLElement {
  connectedCallback(): void {
    if (this.dataset['embedded'] === undefined) this.#begin();
    // A frame whose locks do not arrive shows no meetings: some of them may be locked out.
    else void brought(this, 'locks', async () => this.#begin(await import('./locks.ts')));
  }

  #begin(locking?: typeof Locking): void {
    const {
      manifest = '',
      locale = 'en',
      country = '',
      reportUrl = '',
      basemap = '',
      places: placesHref = '',
      calendar = '',
      domain = '',
      site = '',
    } = this.dataset;
    const words = wordsFrom(part(this, 'words', HTMLTemplateElement));
    const own = ownLocale(locale);
    const region = new Intl.Locale(own).region ?? country;
    const usesMiles = MILE_COUNTRIES.includes(region);
    const said = phrases({ words, locale: own, usesMiles });
    const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    const placeBox = oncePlaceBox({ manifestHref: placesHref, home: country, zone, locale });
    const places = createPlaces(async (key) => (await placeBox()).find(key));
    const locks = locking?.locksIn(location.hash);
    const created = createFinder({
      reader: atlasReader({ manifestHref: manifest }),
      query: queryOf(location.hash),
      now: Date.now(),
      zone,
      words,
      askPosition: () => askedPosition(navigator.geolocation, isSecureContext),
      places,
    });
    const finder = locking && locks ? locking.lockedFinder(created, locks) : created;
    if (locks !== undefined) this.dataset['locked'] = locks.keys.join(' ');
    else followFormerLink(finder);
    const fixed = locks?.fragment ?? '';
    const bar = addressBar(finder, window, fixed);
    const choices = choicesIn(this);
    const context = {
      ...{ root: this, finder, bar, words, phrases: said, places, placeBox },
      ...{ locale: own, home: country, usesMiles, reportUrl, site, basemapHref: basemap },
      calendar: { folder: calendar, domain },
      optionName: optionNameIn(choices),
      tellsTravel: () => finder.query.peek().sort === 'in-time',
      needs: () => (finder.query.peek().orUnsaid ? finder.query.peek().access : []),
      hrefOf: (id: string) =>
        `#${joined(fixed, fragmentOf({ ...finder.query.peek(), meeting: id }))}`,
      isKept: (id: string) => finder.query.peek().kept.includes(id),
    };
    // The rows have their frame before what each option would give.
    listView(this, finder, context);
    askView(this, finder, choices, context);
    whereView(this, finder, context);
    statusView(this, finder, context);
    displayView(this, finder, context);
    detailView(this, finder, bar, context);
    pressView(context);
    keepTime(finder);
    effect(() => {
      this.dataset['view'] = finder.query.value.view;
    });
    void finder.load();
  }
}

/** The search for places, loaded when it is first needed; after a failure, asking again tries again. */
const oncePlaceBox = (options: PlaceBoxOptions): (() => Promise<PlaceBox>) => {
  let loading: Promise<PlaceBox> | undefined;
  return () =>
    (loading ??= import('./views/place-box.ts').then(
      ({ placeBox }) => placeBox(options),
      (error: unknown) => {
        loading = undefined;
        throw error;
      },
    ));
};

/** The visitor’s own variety of the page’s language, for clocks and dates. */
const ownLocale = (page: string): string =>
  navigator.languages.find((tag) => tag.toLowerCase().split('-')[0] === page) ?? page;

/** Asks for what a link to the finder that this site used before asked for. */
const followFormerLink = (finder: Finder): void => {
  // Soon the address shows the finder’s own state.
  const { search, hash, pathname } = location;
  if (search === '' && !hash.startsWith('#/')) return;
  const asked = { search, hash, pathname };
  void import('./former-link-followed.ts').then(({ formerLinkFollowed }) =>
    formerLinkFollowed(asked, finder),
  );
};

/** Lets the list move on with the minutes while somebody can see it. */
const keepTime = (finder: Finder): void => {
  const tick = (): void => {
    if (document.visibilityState === 'visible') finder.tick(Date.now());
  };
  setInterval(tick, MS_PER_MINUTE);
  document.addEventListener('visibilitychange', tick);
};

customElements.define('meeting-finder', MeetingFinder);
