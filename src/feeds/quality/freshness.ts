import type { Meeting } from '../../meetings/schema.ts';

const MS_PER_DAY = 86_400_000;

/** Ages since a meeting was last confirmed, youngest first, with the days that each lasts to. */
const AGES = [
  ['quarter', 92],
  ['year', 366],
  ['twoYears', 731],
  ['fiveYears', 1827],
  ['older', Number.POSITIVE_INFINITY],
] as const;
export type Age = (typeof AGES)[number][0] | 'unknown';

/** How many meetings are of an age, and which part of all that is, 0…1. */
export type AgeCount = { readonly age: Age; readonly count: number; readonly share: number };

/** Meetings by the time since the source last confirmed them, every age named, at `now` (epoch ms). */
export function freshnessOf(meetings: readonly Meeting[], now: number): readonly AgeCount[] {
  const counts = new Map<Age, number>();
  for (const { updated } of meetings) {
    const age = updated === undefined ? 'unknown' : ageOf((now - Date.parse(updated)) / MS_PER_DAY);
    counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return [...AGES.map(([age]) => age), 'unknown' as const].map((age) => {
    const count = counts.get(age) ?? 0;
    return { age, count, share: meetings.length === 0 ? 0 : count / meetings.length };
  });
}

const ageOf = (days: number): Age => AGES.find(([, last]) => days <= last)?.[0] ?? 'older';
