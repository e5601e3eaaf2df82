import { effect } from '@preact/signals-core';
import type { Finder } from '../../state.ts';
import { fateOf, knownOf } from './known.ts';

const PATIENCE_MS = 20_000;

/** Waits until meetings have come with their details, or will not come: twenty seconds at most. */
export function settled(ids: () => readonly string[], finder: Finder): Promise<void> {
  const isSettled = (): boolean =>
    finder.details.value.kind === 'failed' ||
    ids().every((id) => {
      const [known] = knownOf(id, finder);
      return known === undefined ? fateOf(id, finder) !== undefined : known[1] !== undefined;
    });
  return new Promise((resolve) => {
    const timer = setTimeout(end, PATIENCE_MS);
    const stop = effect(() => {
      // Not at once: an effect cannot end before it has begun.
      if (isSettled()) queueMicrotask(end);
    });
    function end(): void {
      clearTimeout(timer);
      stop();
      resolve();
    }
  });
}
