import { effect, signal, type ReadonlySignal } from '@preact/signals-core';

/** Does something in the frame after the next, once what there is by now is on the screen; tells how to call it off. */
export function afterFrame(task: () => void): () => void {
  let waiting = requestAnimationFrame(() => {
    waiting = requestAnimationFrame(task);
  });
  return () => cancelAnimationFrame(waiting);
}

/** What `source` holds, one frame later whenever `isSlow`: what hangs on it leaves the frame of a press to others. */
export function paced<T>(source: ReadonlySignal<T>, isSlow: () => boolean): ReadonlySignal<T> {
  const shown = signal(source.peek());
  let callOff: (() => void) | undefined;
  effect(() => {
    const { value } = source;
    callOff?.();
    const show = (): void => {
      shown.value = value;
    };
    if (isSlow()) callOff = afterFrame(show);
    else show();
  });
  return shown;
}
