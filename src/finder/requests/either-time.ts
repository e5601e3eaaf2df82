import type { Asked } from './lexicon.ts';
import { clockMinutes, type Wanted } from './wanted.ts';

const HOUR = 60;

/** When the parts of the day begin and end, as `timeOfDay` has them: to ask it would cost every finder bytes. */
const PARTS: Readonly<Record<string, readonly [from: number, until: number]>> = {
  morning: [4 * HOUR, 12 * HOUR],
  afternoon: [12 * HOUR, 17 * HOUR],
  evening: [17 * HOUR, 21 * HOUR],
  night: [21 * HOUR, 24 * HOUR],
};

/** What a phrase says of the time of day: parts of the day, or hours. */
type Hours = {
  readonly from: number;
  readonly until: number;
  /** The parts of the day that these hours are; none where they are other hours. */
  readonly parts: readonly string[];
};

/**
 * “Mornings or lunchtime”, “mornings or after work”: one of two times where one at least is hours. Both are
 * let in, as parts of the day where they are such, else with what lies between them.
 */
export function letInEither(wanted: Wanted, one: readonly Asked[], other: readonly Asked[]): void {
  const [a, b] = [hoursOf(one), hoursOf(other)];
  const hours = clocksOf([...one, ...other]);
  if (a === undefined || b === undefined || hours.length === 0) return;
  // An hour of the clock says more.
  const isSaid = (minutes = hours[0] ?? 0): boolean => hours.includes(minutes);
  if (!isSaid(wanted.earliest) || !isSaid(wanted.latest)) return;
  delete wanted.earliest;
  delete wanted.latest;
  if (a.parts.length > 0 && b.parts.length > 0) {
    for (const part of [...a.parts, ...b.parts]) wanted.times.add(part);
    return;
  }
  wanted.times.clear();
  wanted.earliest = Math.min(a.from, b.from);
  const latest = Math.max(a.until, b.until);
  if (latest < 24 * HOUR) wanted.latest = latest;
}

const clocksOf = (asked: readonly Asked[]): readonly number[] =>
  asked.flatMap(({ filter, values }) =>
    filter === 'from' || filter === 'until' ? values.map(clockMinutes) : [],
  );

const hoursOf = (asked: readonly Asked[]): Hours | undefined => {
  const valuesOf = (filter: string): readonly string[] =>
    asked.flatMap((each) => (each.filter === filter ? each.values : []));
  const named = valuesOf('time');
  const [begins, ends] = [valuesOf('from')[0], valuesOf('until')[0]];
  if (named.length === 0 && begins === undefined) return undefined;
  const from = begins === undefined ? bound(named, 0) : clockMinutes(begins);
  const until =
    ends === undefined ? (begins === undefined ? bound(named, 1) : 24 * HOUR) : clockMinutes(ends);
  const parts = Object.keys(PARTS).filter((part) => {
    const [first = 0, last = 0] = PARTS[part] ?? [];
    return from <= first && last <= until;
  });
  const isExact = bound(parts, 0) === from && bound(parts, 1) === until;
  return { from, until, parts: isExact ? parts : [] };
};

/** When the first of some parts of the day begins (0), when the last ends (1). */
const bound = (parts: readonly string[], at: 0 | 1): number => {
  const all = parts.flatMap((part) => PARTS[part]?.[at] ?? []);
  return at === 0 ? Math.min(...all) : Math.max(...all);
};
