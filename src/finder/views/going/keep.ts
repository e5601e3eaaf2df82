import { effect } from '@preact/signals-core';
import { part, say } from '../../../dom/part.ts';
import type { Query } from '../../query.ts';
import type { PressContext } from '../press.ts';
import { followDevice } from './on-device.ts';

let isShown = false;

/**
 * From now on shows what is kept: pressed buttons, the line that counts, and the screen of the kept
 * meetings, which is fetched when first opened.
 */
export function showKept(context: PressContext): void {
  if (isShown) return;
  isShown = true;
  const { root, finder, bar } = context;
  followDevice(finder, context);
  effect(() => {
    const query = finder.query.value;
    const { kept } = query;
    for (const button of root.querySelectorAll<HTMLElement>('[data-act="keep"]')) {
      button.setAttribute('aria-pressed', String(kept.includes(keptBy(button, query))));
    }
    for (const line of root.querySelectorAll<HTMLElement>('[data-kept-line]')) {
      line.hidden = kept.length === 0;
      say(line, 'kept-count', context.phrases.numbered('kept', kept.length));
    }
  });

  effect(() => {
    if (finder.list.value.kind !== 'failed') return;
    import('../kept/kept-texts.ts').then(
      ({ showKeptTexts }) => showKeptTexts(root, context),
      // Then there is what there was before: whom to call, and a way to try again.
      () => undefined,
    );
  });

  const screen = part(root, 'kept-screen', HTMLElement);
  let hasScreen = false;
  effect(() => {
    const isWanted = finder.query.value.view === 'kept' && finder.list.value.kind === 'ready';
    if (!isWanted || hasScreen) return;
    hasScreen = true;
    import('../kept/kept.ts')
      .then(({ keptScreen }) => keptScreen(screen, finder, bar, context))
      .catch(() => {
        hasScreen = false;
        part(screen, 'kept-failed', HTMLElement).hidden = false;
      });
  });
}

/** The id of the meeting that a “keep” button is for: its row’s, or the open one’s. */
export function keptBy(button: HTMLElement, { meeting }: Pick<Query, 'meeting'>): string {
  const row = button.closest('.row')?.querySelector<HTMLElement>('a[data-meeting]');
  return row?.dataset['meeting'] ?? meeting;
}
