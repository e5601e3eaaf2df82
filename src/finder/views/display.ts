import { effect } from '@preact/signals-core';
import { part } from '../../dom/part.ts';
import type { Sort, View } from '../query.ts';
import type { Finder } from '../state.ts';

/** How results are ordered and shown: soonest or nearest, list or map. */
export function displayView(root: HTMLElement, finder: Finder): void {
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
    part(root, 'sorts', HTMLElement).hidden = finder.origin.value?.point === undefined;
    for (const [button, value] of sorts)
      button.setAttribute('aria-pressed', String(value === sort));
    for (const [button, value] of views)
      button.setAttribute('aria-pressed', String(value === view));
  });
}
