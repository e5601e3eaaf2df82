import { computed, effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import { nameInKey } from '../labels.ts';
import type { Phrases } from '../phrases.ts';
import type { Places } from '../places.ts';
import type { Finder } from '../state.ts';
import type { Words } from '../words.ts';
import type { PlaceBox } from './place-box.ts';

const RADII_KM = [5, 10, 20, 40, 80, 160];
const RADII_MILES_IN_KM = [3, 8, 16, 40, 80, 160];

export type WhereOptions = {
  readonly words: Words;
  readonly phrases: Phrases;
  /** The site’s country, ISO 3166-1 alpha-2. */
  readonly home: string;
  readonly usesMiles: boolean;
  readonly places: Places;
  readonly placeBox: () => Promise<PlaceBox>;
};

/** Where: a place, whose box comes to life once somebody goes to it, or near the visitor, and how far. */
export function whereView(root: HTMLElement, finder: Finder, options: WhereOptions): void {
  const { words, phrases, home, usesMiles, places, placeBox } = options;
  const input = part(root, 'place', HTMLInputElement);
  const near = part(root, 'near-me', HTMLButtonElement);
  const within = part(root, 'within', HTMLSelectElement);
  const retry = part(root, 'retry-places', HTMLButtonElement);
  const boxFailed = part(root, 'box-failed', HTMLElement);

  const placeText = (): string => {
    const town = finder.town.value;
    return town ? phrases.town(town, town.country !== home) : nameInKey(finder.query.value.place);
  };
  const open = (): void => {
    placeBox().then(
      (box) => {
        boxFailed.hidden = true;
        box.attach(root, finder, { ...options, placeText });
      },
      () => {
        boxFailed.hidden = retry.hidden = false;
      },
    );
  };
  input.addEventListener('focus', () => {
    input.select();
    open();
  });
  // The press must not take the focus first: what a blur hides would move the button away.
  retry.addEventListener('pointerdown', (event) => event.preventDefault());
  retry.addEventListener('click', () => {
    retry.hidden = true;
    places.retry();
    input.focus();
    open();
  });
  near.addEventListener('click', () => {
    if (finder.query.peek().nearMe && finder.position.peek().kind === 'known') {
      finder.ask({ nearMe: false, sort: 'soonest' });
    } else void finder.locate();
  });
  within.addEventListener('change', () => finder.ask({ withinKm: Number(within.value) }));

  effect(() => {
    const text = placeText();
    if (document.activeElement !== input) input.value = text;
  });
  effect(() => {
    const { nearMe, place, sort } = finder.query.value;
    const { kind } = finder.position.value;
    const { kind: lookup } = finder.lookup.value;
    near.setAttribute('aria-pressed', String(nearMe && kind === 'known'));
    // By this the style sheet tells a list from everywhere from one that is near.
    root.dataset['near'] = nearMe ? kind : '';
    if (lookup === 'failed') retry.hidden = false;
    const isTold = nearMe || (kind !== 'unasked' && kind !== 'known');
    say(
      root,
      'near-status',
      place !== '' && lookup !== 'known'
        ? words.said(`place.${lookup}`)
        : isTold
          ? words.said(`near.${kind === 'known' ? sort : kind}`)
          : undefined,
    );
  });
  effect(() => {
    part(root, 'within-field', HTMLElement).hidden = finder.origin.value === undefined;
  });
  const withinKm = computed(() => finder.query.value.withinKm);
  effect(() => {
    const radii = usesMiles ? RADII_MILES_IN_KM : RADII_KM;
    const all = [...new Set([...radii, withinKm.value])].sort((a, b) => a - b);
    within.replaceChildren(...all.map((km) => new Option(phrases.radius(km), String(km))));
    within.value = String(withinKm.value);
  });
}
