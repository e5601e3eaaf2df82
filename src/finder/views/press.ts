import { isAnythingKept } from '../../vault/anything-kept.ts';
import type { AddressBar } from '../address-bar.ts';
import type { Finder } from '../state.ts';
import { brought, broughtOnce } from './brought.ts';
import type { DetailContext } from './detail.ts';
import type * as Acts from './going/acts.ts';

export type PressContext = DetailContext & {
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
      void brought(root, 'press', async () => (await load()).act(pressed, context));
    },
    true,
  );
  broughtOnce(
    root,
    'kept',
    () => {
      const { kept, view } = finder.query.value;
      return isAnythingKept() || kept.length > 0 || view === 'kept';
    },
    async () => (await load()).showKept(context),
  );
}
