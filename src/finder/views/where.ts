import { effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import type { Phrases } from '../phrases.ts';
import type { Finder } from '../state.ts';
import type { NamedPlace } from '../places.ts';
import { townsLike, type Town } from '../towns.ts';
import type { Words } from '../words.ts';

const TOWNS_OFFERED = 8;
const RADII_KM = [5, 10, 20, 40, 80, 160];
const RADII_MILES_IN_KM = [3, 8, 16, 40, 80, 160];

/** Where: a town of the list (a combobox as in the ARIA authoring practices), or near the visitor, and how far. */
export function whereView(
  root: HTMLElement,
  finder: Finder,
  {
    words,
    phrases,
    usesMiles,
  }: { readonly words: Words; readonly phrases: Phrases; readonly usesMiles: boolean },
): void {
  const input = part(root, 'place', HTMLInputElement);
  const box = part(root, 'towns', HTMLElement);
  const near = part(root, 'near-me', HTMLButtonElement);
  const within = part(root, 'within', HTMLSelectElement);
  let offered: readonly Town[] = [];
  let active = -1;

  const towns = (): readonly Town[] =>
    finder.list.value.kind === 'ready' ? finder.list.value.towns : [];
  const isWorldwide = (): boolean => new Set(towns().map(({ country }) => country)).size > 1;
  const nameOf = (town: NamedPlace): string => phrases.town(town, isWorldwide());

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
  const offer = (): void => {
    offered = townsLike(towns(), input.value, TOWNS_OFFERED);
    box.replaceChildren(
      ...offered.map((town, at) => {
        const option = document.createElement('li');
        option.id = `town-${at}`;
        option.setAttribute('role', 'option');
        option.textContent = nameOf(town);
        return option;
      }),
    );
    box.hidden = offered.length === 0;
    input.setAttribute('aria-expanded', String(!box.hidden));
    point(-1);
    part(root, 'no-town', HTMLElement).hidden = offered.length > 0 || input.value.trim() === '';
  };
  const choose = (town: Town): void => {
    close();
    input.value = nameOf(town);
    finder.ask({ place: town.key, nearMe: false });
  };

  input.addEventListener('input', () => {
    if (input.value.trim() === '') finder.ask({ place: '', sort: 'soonest' });
    offer();
  });
  input.addEventListener('focus', () => input.select());
  input.addEventListener('blur', () => {
    close();
    part(root, 'no-town', HTMLElement).hidden = true;
    showPlace();
  });
  input.addEventListener('keydown', (event) => {
    const last = offered.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (box.hidden) offer();
      else if (event.key === 'ArrowDown') point(active >= last ? 0 : active + 1);
      else point(active <= 0 ? last : active - 1);
    } else if (event.key === 'Enter') {
      const town = offered[Math.max(0, active)];
      if (!box.hidden && town !== undefined) choose(town);
    } else if (event.key === 'Escape' && !box.hidden) {
      event.preventDefault();
      close();
    }
  });
  // Before the blur that the press causes.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    const at = [...box.children].findIndex((option) => option.contains(event.target as Node));
    const town = offered[at];
    if (town !== undefined) choose(town);
  });

  near.addEventListener('click', () => {
    if (finder.query.peek().nearMe && finder.position.peek().kind === 'known') {
      finder.ask({ nearMe: false, sort: 'soonest' });
    } else void finder.locate();
  });
  within.addEventListener('change', () => finder.ask({ withinKm: Number(within.value) }));

  const showPlace = (): void => {
    const town = finder.town.value;
    input.value = town === undefined ? finder.query.value.place : nameOf(town);
  };
  effect(() => {
    if (document.activeElement !== input) showPlace();
  });
  effect(() => {
    const { nearMe, place } = finder.query.value;
    const { kind } = finder.position.value;
    const isUnknownTown = place !== '' && finder.lookup.value.kind === 'unknown';
    near.setAttribute('aria-pressed', String(nearMe && kind === 'known'));
    const isTold = kind !== 'unasked' && (nearMe || kind !== 'known');
    say(
      root,
      'near-status',
      isUnknownTown
        ? words.said('noTownKnown')
        : isTold || nearMe
          ? words.said(`near.${kind}`)
          : undefined,
    );
  });
  effect(() => {
    const { withinKm } = finder.query.value;
    part(root, 'within-field', HTMLElement).hidden = finder.origin.value === undefined;
    const radii = usesMiles ? RADII_MILES_IN_KM : RADII_KM;
    const all = [...new Set([...radii, withinKm])].sort((a, b) => a - b);
    within.replaceChildren(...all.map((km) => new Option(phrases.radius(km), String(km))));
    within.value = String(withinKm);
  });
}
