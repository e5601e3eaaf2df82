import type { Map as LeafletMap } from 'leaflet';
import { part } from '../../dom/part.ts';

const HINT_MS = 1600;

/**
 * Lets the page be scrolled across the map: one finger and the plain wheel move the page, two fingers,
 * or the wheel with Ctrl or ⌘, move the map. Whoever tries the other is told.
 */
export function gentleGestures(map: LeafletMap, root: HTMLElement): void {
  const box = map.getContainer();
  const hint = part(root, 'map-hint', HTMLElement);
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const tell = (gesture: 'wheel' | 'touch'): void => {
    part(hint, 'hint-wheel', HTMLElement).hidden = gesture !== 'wheel';
    part(hint, 'hint-touch', HTMLElement).hidden = gesture !== 'touch';
    hint.hidden = false;
    clearTimeout(hiding);
    hiding = setTimeout(() => {
      hint.hidden = true;
    }, HINT_MS);
  };

  box.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey || event.metaKey || isInPopup(event.target)) return;
      event.stopPropagation();
      tell('wheel');
    },
    { capture: true, passive: true },
  );
  // Before Leaflet sees the finger: with one, the map stays; with a mouse or two fingers, it is pulled.
  box.addEventListener(
    'pointerdown',
    ({ pointerType }) => {
      if (pointerType === 'mouse') map.dragging.enable();
      else map.dragging.disable();
    },
    { capture: true },
  );
  box.addEventListener(
    'touchmove',
    ({ touches, target }) => {
      if (touches.length === 1 && !isInPopup(target)) tell('touch');
    },
    { passive: true },
  );
}

const isInPopup = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.leaflet-popup') !== null;
