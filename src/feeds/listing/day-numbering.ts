import { dayNamedIn } from './day-names.ts';
import { asText } from './plain-text.ts';

/**
 * How a list numbers its days, as far as it can be told: as the specification does (0 to 6, and a 7
 * could only be Sunday again), from 1 = Monday to 7 = Sunday, from 1 = Sunday to 7 = Saturday, or from
 * 1 to 7 with nothing that says which of the two.
 */
export type DayNumbering =
  'from-zero' | 'monday-first' | 'sunday-first' | 'one-to-seven' | 'unknown';

/** So many numbered days, of so many kinds, and sevens among them: then a 7 is no slip. */
const FEWEST_ROWS = 10;
const FEWEST_KINDS = 5;
const FEWEST_SEVENS = 2;

/** Collects the days of a list, with the names that may tell which day a number means. */
export function newDayNumbering(): {
  readonly add: (day: unknown, name: string) => void;
  readonly result: () => DayNumbering;
} {
  const counts = new Map<number, number>();
  let mondayFirst = 0;
  let sundayFirst = 0;
  return {
    add: (day, name) => {
      for (const one of Array.isArray(day) ? (day as unknown[]) : [day]) {
        const text = asText(one).trim();
        if (!/^[0-7](?:\.0)?$/.test(text)) continue;
        const number = Number(text);
        counts.set(number, (counts.get(number) ?? 0) + 1);
        const named = Array.isArray(day) ? undefined : dayNamedIn(name);
        if (named === undefined) continue;
        if (number % 7 === named) mondayFirst++;
        if (number - 1 === named) sundayFirst++;
      }
    },
    result: () => {
      if (counts.has(0)) return 'from-zero';
      const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const isCounted =
        rows >= FEWEST_ROWS && counts.size >= FEWEST_KINDS && (counts.get(7) ?? 0) >= FEWEST_SEVENS;
      if (!isCounted) return 'unknown';
      if (mondayFirst > 0 && mondayFirst > sundayFirst * 3) return 'monday-first';
      return sundayFirst > 0 && sundayFirst > mondayFirst * 3 ? 'sunday-first' : 'one-to-seven';
    },
  };
}
