/** Things by hour of the week, in slices of whole hours. */
export type HourSlice<T> = { readonly hour: number; readonly things: readonly T[] };

const HOURS_PER_WEEK = 168;

/**
 * Gathers things that begin at some hours of the week (0…167) into slices of neighbouring hours: a slice
 * closes once it holds `enough`. A thing of several hours may be in several slices, in each once.
 */
export function hourSlices<T>(
  things: readonly T[],
  hoursOf: (thing: T) => readonly number[],
  enough: number,
): readonly HourSlice<T>[] {
  const byHour = Array.from({ length: HOURS_PER_WEEK }, (): T[] => []);
  for (const thing of things) for (const hour of hoursOf(thing)) byHour[hour]?.push(thing);
  const slices: HourSlice<T>[] = [];
  let gathered = new Set<T>();
  let first = 0;
  for (const [hour, begun] of byHour.entries()) {
    for (const thing of begun) gathered.add(thing);
    const isLast = hour === HOURS_PER_WEEK - 1;
    if (gathered.size < enough && !isLast) continue;
    if (gathered.size > 0 || !isLast) slices.push({ hour: first, things: [...gathered] });
    gathered = new Set();
    first = hour + 1;
  }
  return slices;
}
