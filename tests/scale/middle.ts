/** The middle one of some measures, of two the greater; `NaN` of none. */
export function middleOf(measures: readonly number[]): number {
  return measures.toSorted((a, b) => a - b)[Math.floor(measures.length / 2)] ?? Number.NaN;
}
