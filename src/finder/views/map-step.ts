import { part } from '../../dom/part.ts';
import type { Pins, ShownPin } from './map-pins.ts';

/** Keeps list and map in step: the row one points at shows where it is, the pin which rows are its. */
export function stepWithList(root: HTMLElement, pins: Pins): void {
  const list = part(root, 'found', HTMLElement);
  const map = part(root, 'map', HTMLElement);

  const markPin = (id: string | undefined): void => {
    for (const { pin, marker } of pins.inSight()) {
      const element = marker.getElement();
      const isOfRow = id !== undefined && meetingsOf(pin).has(id);
      element?.classList.toggle('is-marked', isOfRow);
      marker.setZIndexOffset(isOfRow ? 1000 : 0);
    }
  };
  const markRows = (shown: ShownPin | undefined): void => {
    const ids = shown === undefined ? undefined : meetingsOf(shown.pin);
    for (const link of list.querySelectorAll<HTMLElement>('.row a[data-meeting]')) {
      const isOfPin = ids?.has(link.dataset['meeting'] ?? '') ?? false;
      link.closest('.row')?.classList.toggle('is-marked', isOfPin);
    }
  };

  const follow = ({ type, target }: Event): void => {
    const isLeft = type === 'pointerout' || type === 'focusout';
    const element = target instanceof Element ? target : undefined;
    const holder = element?.closest('.pin-holder') ?? undefined;
    if (holder !== undefined) {
      const shown = pins.inSight().find(({ marker }) => marker.getElement() === holder);
      markRows(isLeft ? undefined : shown);
      return;
    }
    const row = map.contains(element ?? null) ? undefined : element?.closest('.row');
    const link = row?.querySelector<HTMLElement>('a[data-meeting]') ?? undefined;
    if (link !== undefined) markPin(isLeft ? undefined : link.dataset['meeting']);
  };
  for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout']) {
    list.addEventListener(type, follow);
  }
}

const known = new WeakMap<ShownPin['pin'], ReadonlySet<string>>();

const meetingsOf = (pin: ShownPin['pin']): ReadonlySet<string> => {
  const ids =
    known.get(pin) ??
    new Set(pin.venues().flatMap(({ matches }) => matches.map(({ entry }) => entry.listing.id)));
  known.set(pin, ids);
  return ids;
};
