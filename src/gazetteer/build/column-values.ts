/** A name that fits into a line of names. */
export function plain(name: string): string {
  return name.replace(/[\n|]/g, ' ');
}

/** How large a place is: the whole binary logarithm of its population, 0 where that is not known. */
export function sizeOf(population: number): number {
  return population < 1 ? 0 : Math.floor(Math.log2(population));
}

/** Degrees in so many steps each, as the difference from the one before. */
export function stepsBetween(
  degrees: readonly number[],
  stepsPerDegree: number,
): readonly number[] {
  let last = 0;
  return degrees.map((value) => {
    const step = Math.round(value * stepsPerDegree);
    const difference = step - last;
    last = step;
    return difference;
  });
}
