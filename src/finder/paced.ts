import { effect, signal } from '@preact/signals-core';
import type { Finder } from './state.ts';

/** With more meetings than this, what a press changes comes in several frames, for slow phones. */
const LONG_LIST = 1000;

/** Whether so many meetings are loaded that an answer is shown step by step. */
export function isLong({ list }: Pick<Finder, 'list'>): boolean {
  const state = list.peek();
  return state.kind === 'ready' && state.entries.length > LONG_LIST;
}

/** Does something in the frame after the next, once what there is by now is on the screen; tells how to call it off. */
export function afterFrame(task: () => void): () => void {
  let waiting = requestAnimationFrame(() => {
    waiting = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(waiting);
}

/** The finder with its results one frame later where the list is long: what hangs on them leaves a frame to others. */
export function paced(finder: Finder): Finder {
  const results = signal(finder.results.peek());
  let callOff: (() => void) | undefined;
  effect(() => {
    const { value } = finder.results;
    callOff?.();
    const show = (): void => {
      results.value = value;
    };
    if (isLong(finder)) callOff = afterFrame(show);
    else show();
  });
  return { ...finder, results };
}
