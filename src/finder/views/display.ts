import { effect } from '@preact/signals-core';
import { part } from '../../dom/part.ts';
import type { Query } from '../query.ts';
import type { Finder } from '../state.ts';
import { broughtOnce } from './brought.ts';
import type { MapOptions } from './map.ts';

/** How results are ordered and shown: soonest or nearest, list or map. The map is fetched when first asked for. */
export function displayView(root: HTMLElement, finder: Finder, options: MapOptions): void {
  for (const name of ['sort', 'view'] as const) {
    for (const button of root.querySelectorAll<HTMLElement>(`[data-${name}-choice]`)) {
      const value = button.getAttribute(`data-${name}-choice`);
      button.addEventListener('click', () => finder.ask({ [name]: value } as Partial<Query>));
      effect(() => button.setAttribute('aria-pressed', String(value === finder.query.value[name])));
    }
  }

  effect(() => {
    const { sort, view } = finder.query.value;
    const isAnywhere = finder.origin.value?.point === undefined;
    part(root, 'sorts', HTMLElement).hidden = isAnywhere;
    part(root, 'in-time-note', HTMLElement).hidden = isAnywhere || sort !== 'in-time';
    part(root, 'map-box', HTMLElement).hidden = view !== 'map';
  });

  broughtOnce(
    root,
    'map',
    () => finder.query.value.view === 'map' && finder.list.value.kind === 'ready',
    async () => (await import('./map.ts')).mapView(finder, options),
  );
}
