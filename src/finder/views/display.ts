import { effect } from '@preact/signals-core';
import { part } from '../../dom/part.ts';
import type { Sort, View } from '../query.ts';
import type { Finder } from '../state.ts';
import { broughtOnce } from './brought.ts';
import type { MapOptions } from './map.ts';

/** How results are ordered and shown: soonest or nearest, list or map. The map is fetched when first asked for. */
export function displayView(root: HTMLElement, finder: Finder, options: MapOptions): void {
  const buttons = <T extends string>(name: string): readonly (readonly [HTMLElement, T])[] =>
    [...root.querySelectorAll<HTMLElement>(`[data-${name}-choice]`)].map((button) => [
      button,
      button.getAttribute(`data-${name}-choice`) as T,
    ]);
  const sorts = buttons<Sort>('sort');
  const views = buttons<View>('view');
  for (const [button, sort] of sorts) button.addEventListener('click', () => finder.ask({ sort }));
  for (const [button, view] of views) button.addEventListener('click', () => finder.ask({ view }));

  effect(() => {
    const { sort, view } = finder.query.value;
    const isAnywhere = finder.origin.value?.point === undefined;
    part(root, 'sorts', HTMLElement).hidden = isAnywhere;
    part(root, 'in-time-note', HTMLElement).hidden = isAnywhere || sort !== 'in-time';
    part(root, 'map-box', HTMLElement).hidden = view !== 'map';
    for (const [button, value] of sorts)
      button.setAttribute('aria-pressed', String(value === sort));
    for (const [button, value] of views)
      button.setAttribute('aria-pressed', String(value === view));
  });

  broughtOnce(
    root,
    'map',
    () => finder.query.value.view === 'map' && finder.list.value.kind === 'ready',
    async () => (await import('./map.ts')).mapView(finder, options),
  );
}
