import { effect } from '@preact/signals-core';
import { part } from '../../dom/part.ts';

/** What did not arrive, by name, and how to try it again. */
const missing = new Map<string, () => Promise<void>>();

/**
 * Does what needs a part of the page that comes apart from it. While that is missing, `data-missing` names
 * it, by which the style sheet shows what to say, and a press tries again. The last wish of a name
 * counts. Resolves once it was tried, whatever came of it.
 */
export function brought(
  root: HTMLElement,
  name: string,
  task: () => Promise<unknown>,
): Promise<void> {
  const tell = (): void => {
    root.dataset['missing'] = [...missing.keys()].join(' ');
  };
  const attempt = (): Promise<void> =>
    task()
      .then(
        () => missing.delete(name),
        (error: unknown) => {
          missing.set(name, attempt);
          reportError(error);
        },
      )
      .then(tell);
  part(root, 'part-retry', HTMLElement).onclick = () => {
    // What is missing still is told anew.
    root.dataset['missing'] = '';
    for (const again of [...missing.values()]) void again();
  };
  return attempt();
}

/** The same, the first time that a condition holds which reads signals. */
export function broughtOnce(
  root: HTMLElement,
  name: string,
  isWanted: () => boolean,
  task: () => Promise<unknown>,
): void {
  let isDone = false;
  effect(() => {
    if (isDone || !isWanted()) return;
    isDone = true;
    void brought(root, name, task);
  });
}
