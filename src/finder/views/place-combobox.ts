import { copyOf, part } from '../../dom/part.ts';
import { WIDEST_KM, type Gazetteer } from '../../gazetteer/client/gazetteer.ts';
import { filled } from '../../i18n/filled.ts';
import { folded } from '../../text/folded.ts';
import { DEFAULT_WITHIN_KM, type Query } from '../query.ts';
import type { Finder } from '../state.ts';
import { choicesFrom, type Choice } from './place-choices.ts';
import type { WhereOptions } from './where.ts';

const BOTTOM_BAR_PIXELS = 56;

/** `placeText`: what the box says of the place that was chosen. */
export type ComboboxOptions = WhereOptions & { readonly placeText: () => string };

/** A combobox with a list, as in the ARIA authoring practices. Gives what reads the files (again). */
export function combobox(
  root: HTMLElement,
  finder: Finder,
  gazetteer: Gazetteer,
  { words, phrases, places, placeText }: ComboboxOptions,
): () => void {
  const input = part(root, 'place', HTMLInputElement);
  const box = part(root, 'towns', HTMLElement);
  const note = (name: string): HTMLElement => part(root, name, HTMLElement);
  let choices: readonly Choice[] = [];
  let active = -1;
  /** A circle that was made to fit one place is not kept for the next. */
  let widenedTo = 0;

  const online = part(root, 'no-town-online', HTMLButtonElement);
  /** What can be joined from anywhere, with the other wishes kept. */
  const fromAnywhere = (): Query => ({
    ...finder.query.peek(),
    place: '',
    nearMe: false,
    area: undefined,
    sort: 'soonest',
    attendance: ['online', 'phone'],
  });
  const hideNotes = (): void => {
    for (const name of ['no-town', 'no-town-online', 'places-loading', 'places-failed']) {
      note(name).hidden = true;
    }
  };

  /** Of a list in cells the towns that are loaded are few and chance: they stand in where the files fail. */
  const choicesFor = choicesFrom(gazetteer, { phrases, words }, () => {
    const list = finder.list.peek();
    const towns = list.kind === 'ready' ? list.towns : [];
    if (finder.coverage.peek().kind === 'whole') return towns;
    return gazetteer.state() === 'loading' ? [] : towns.filter((town) => town.point !== undefined);
  });

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
  const nearWords = ({ meetings, circleKm }: NonNullable<Choice['reach']>): string =>
    circleKm === undefined
      ? filled(words.said('townFar'), { distance: phrases.radius(WIDEST_KM) })
      : phrases.numbered('townNear', meetings, {
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
    const isUnknown = isNone && kind === 'ready';
    note('no-town').hidden = !isUnknown;
    online.hidden = !isUnknown || finder.resultsOf(fromAnywhere()).rows.length === 0;
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

  /** Whether a text leaves nothing to be guessed: a name in full, or a code. */
  const isWhole = (typed: string, { place: { name } }: Choice): boolean =>
    /\d/.test(typed) || folded(typed) === folded(name) || gazetteer.isName(typed) === true;

  const askedKm = (): number => {
    const { withinKm } = finder.query.peek();
    return withinKm === widenedTo ? DEFAULT_WITHIN_KM : withinKm;
  };
  const choose = ({ place, reach }: Choice): void => {
    close();
    places.keep(place);
    const asked = askedKm();
    const circleKm = reach?.circleKm ?? 0;
    // The circle around a county is as narrow as the county.
    const own = asked === DEFAULT_WITHIN_KM ? place.aroundKm : undefined;
    const km = own ?? Math.max(asked, circleKm);
    widenedTo = km === asked ? 0 : km;
    finder.ask({ place: place.key, nearMe: false, withinKm: km });
    input.value = placeText();
    note('places-offered').textContent = '';
  };

  input.addEventListener('input', () => {
    if (input.value.trim() === '') {
      finder.ask({ place: '', sort: 'soonest', withinKm: askedKm() });
    }
    offerAndRead();
  });
  // Who closes the keyboard of a phone, or presses elsewhere, means a name that is there in full.
  input.addEventListener('blur', () => {
    const typed = input.value.trim();
    const [first] = box.hidden || typed === placeText() ? [] : choices;
    if (first !== undefined && isWhole(typed, first)) choose(first);
    close();
    // That a place is not known stays to be read.
    if (note('no-town').hidden) hideNotes();
    note('places-offered').textContent = '';
    input.value = placeText();
  });
  input.addEventListener('focus', hideNotes);
  part(root, 'near-me', HTMLElement).addEventListener('click', hideNotes);
  online.addEventListener('click', () => {
    hideNotes();
    finder.ask(fromAnywhere());
    part(root, 'count', HTMLElement).focus();
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
}
