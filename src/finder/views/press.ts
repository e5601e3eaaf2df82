import { effect } from '@preact/signals-core';
import { part } from '../../dom/part.ts';
import { isAnythingKept } from '../../vault/anything-kept.ts';
import type { AddressBar } from '../address-bar.ts';
import type { Finder } from '../state.ts';
import type { DetailContext } from './detail.ts';
import type * as Acts from './going/acts.ts';

export type PressContext = DetailContext & {
  readonly root: HTMLElement;
  readonly finder: Finder;
  readonly bar: AddressBar;
};

/**
 * What elements with `data-act` do when pressed (keep, share, print, explain a word…): fetched with the
 * first press, or at once where something is kept already.
 */
export function pressView(context: PressContext): void {
  const { root, finder } = context;
  const load = (): Promise<typeof Acts> => import('./going/acts.ts');
  root.addEventListener(
    'click',
    ({ target }) => {
      const pressed = (target as Element).closest<HTMLElement>('[data-act]');
      if (pressed === null) return;
      load()
        .then(({ act }) => act(pressed, context))
        .catch(() => {
          part(root, 'press-failed', HTMLElement).hidden = false;
        });
    },
    true,
  );
  let isBegun = false;
  effect(() => {
    const { kept, view } = finder.query.value;
    if (isBegun || !(isAnythingKept() || kept.length > 0 || view === 'kept')) return;
    isBegun = true;
    void load().then(({ showKept }) => showKept(context));
  });
}
