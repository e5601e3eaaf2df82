import type { Finder } from './state.ts';

/** With more meetings than this, what a press changes comes in several frames, for slow phones. */
const LONG_LIST = 1000;

/** Whether a list is long: then an answer is shown step by step. One in cells is, however little of it is loaded. */
export function isLong({ list, coverage }: Pick<Finder, 'list' | 'coverage'>): boolean {
  const state = list.peek();
  return (
    coverage.peek().kind !== 'whole' || (state.kind === 'ready' && state.entries.length > LONG_LIST)
  );
}

/** What waits for a frame of its own, first come, first served. */
const waiting = new Set<() => void>();
let isServing = false;

const serve = (): void => {
  const [task] = waiting;
  isServing = task !== undefined;
  if (task === undefined) return;
  waiting.delete(task);
  requestAnimationFrame(serve);
  task();
};

/**
 * Does something in a frame of its own, once what there is by now is on the screen and all that waits
 * already has had its frame; tells how to call it off.
 */
export function afterFrame(task: () => void): () => void {
  waiting.add(task);
  if (!isServing) requestAnimationFrame(() => requestAnimationFrame(serve));
  isServing = true;
  return () => waiting.delete(task);
}

/** Does something at once, or in a frame of its own where the list is long; tells how to call it off. */
export function inTurn(
  finder: Pick<Finder, 'list' | 'coverage'>,
  task: () => void,
): (() => void) | undefined {
  return isLong(finder) ? afterFrame(task) : void task();
}
