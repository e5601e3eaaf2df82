/** Which of some things, numbered from 0: one bit for each. */
export type Bits = Uint32Array;

/** None of `size` things. */
export function noneOf(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

/** Those of all for which `holds`; of `among` alone, where it is given. */
export function those<T>(
  all: readonly T[],
  holds: (each: T, at: number) => boolean,
  among?: Bits,
): Bits {
  const bits = noneOf(all.length);
  for (const [at, each] of all.entries()) {
    if ((among === undefined || has(among, at)) && holds(each, at)) put(bits, at);
  }
  return bits;
}

/** Adds one. */
export function put(bits: Bits, at: number): void {
  const word = at >>> 5;
  bits[word] = (bits[word] ?? 0) | (1 << (at & 31));
}

/** Whether one is among them. */
export function has(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

/** Those in both. */
export function both(a: Bits, b: Bits): Bits {
  const bits = new Uint32Array(a.length);
  for (let at = 0; at < a.length; at += 1) bits[at] = (a[at] ?? 0) & (b[at] ?? 0);
  return bits;
}

/** Those in either. */
export function either(a: Bits, b: Bits): Bits {
  return a.map((word, at) => word | (b[at] ?? 0));
}

/** How many are in both. */
export function countOfBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let at = 0; at < a.length; at += 1) count += ones((a[at] ?? 0) & (b[at] ?? 0));
  return count;
}

/** The number of ones in 32 bits (H. S. Warren, Hacker’s Delight, 5-2). */
const ones = (word: number): number => {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
