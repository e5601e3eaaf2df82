/** Numbers that look like chance and are the same every time. */
export type Chance = {
  /** 0 ≤ n < 1. */
  readonly fraction: () => number;
  /** A whole number, 0 ≤ n < `below`. */
  readonly below: (below: number) => number;
  readonly happens: (likelihood: number) => boolean;
  /** One of them, each as likely. */
  readonly oneOf: <T>(values: readonly T[]) => T;
};

/** Chance from a seed (mulberry32, T. Ettinger, public domain). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    happens: (likelihood) => fraction() < likelihood,
    oneOf: <T>(values: readonly T[]): T => values[below(values.length)] as T,
  };
}
