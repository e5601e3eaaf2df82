/** A yardstick’s time above this many times the quickest of the run tells that the machine is slow at the moment. */
const SLOW = 1.4;
const MOST_TIMES = 3;

/** What was measured, and how slow a yardstick was by then (milliseconds, the slower of before and after). */
export type Measured<T> = { readonly value: T; readonly yardstickMs: number };

/** What is kept of several times. */
export type Calmest<T> = Measured<T> & {
  /** How often it was measured. */
  readonly times: number;
};

/**
 * Measures what depends on how quick the machine is, at most three times, until a yardstick beside it shows
 * that the machine was about as quick as it has been in this run. Where it never was, the time at which the
 * yardstick was quickest stands. What was measured itself has no part in the choice.
 */
export function calmly(): <T>(measure: () => Promise<Measured<T>>) => Promise<Calmest<T>> {
  let quickest = Number.POSITIVE_INFINITY;
  return async (measure) => {
    let calmest = await measure();
    let times = 1;
    quickest = Math.min(quickest, calmest.yardstickMs);
    while (calmest.yardstickMs > SLOW * quickest && times < MOST_TIMES) {
      const again = await measure();
      times += 1;
      quickest = Math.min(quickest, again.yardstickMs);
      if (again.yardstickMs < calmest.yardstickMs) calmest = again;
    }
    return { ...calmest, times };
  };
}
