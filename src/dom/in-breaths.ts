/** So long steps are taken in one go. On a slow phone they are few. */
const MS_AT_ONCE = 3;

/**
 * Takes steps one after the other, and lets the page breathe whenever they have taken some milliseconds: keys
 * and frames come first. Resolves when all are taken; what a step throws, it rejects with.
 */
export async function inBreaths(steps: Iterable<unknown>): Promise<void> {
  let until = performance.now() + MS_AT_ONCE;
  for (const _ of steps) {
    if (performance.now() < until) continue;
    await breath();
    until = performance.now() + MS_AT_ONCE;
  }
}

/** Resolves once the page has had time for keys and frames. */
export function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
