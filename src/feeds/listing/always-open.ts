import type { Schedule } from '../../meetings/schema.ts';

const ALWAYS_OPEN =
  /\b(?:24 ?\/ ?7|24[ -]?(?:hrs?|hours?)|round the clock|always open|24 ?stunden|rund um die uhr|24 ?h(?:oras|eures)?|las 24 horas|jour et nuit)\b/iu;

/** A meeting without day and time that says it is there at all hours is always open, not by arrangement. */
export function withAlwaysOpen(
  schedules: readonly Schedule[],
  texts: readonly (string | undefined)[],
): readonly Schedule[] {
  const [only] = schedules;
  const isAlwaysOpen =
    only?.kind === 'by-appointment' &&
    texts.some((text) => text !== undefined && ALWAYS_OPEN.test(text.slice(0, 2_000)));
  return isAlwaysOpen ? [{ kind: 'always-open' }] : schedules;
}
