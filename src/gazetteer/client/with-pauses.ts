/** Milliseconds of work between two pauses. */
const MS_OF_WORK = 6;

/**
 * Takes steps one after the other, with pauses that give keys and frames a chance. Resolves when all are
 * taken; what a step throws, it rejects with.
 */
export async function withPauses(steps: Iterable<unknown>): Promise<void> {
  let until = performance.now() + MS_OF_WORK;
  for (const _ of steps) {
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + MS_OF_WORK;
  }
}

/** Gives keys and frames a chance. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
