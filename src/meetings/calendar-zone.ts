import { offsetAt, offsetSpans } from './zone-clock.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** Short enough to hold one change of the clock: Ramadan’s two in Morocco lie a month apart. */
const DAYS_PER_STEP = 14;
const YEARS_BEFORE = 1;
const YEARS_AHEAD = 5;
const DAY_CODES = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A change of the clock: when, as the wall showed it before, and the offsets from UTC in minutes. */
type Change = { readonly local: number; readonly before: number; readonly after: number };

/**
 * The VTIMEZONE of a zone (RFC 5545 §3.6.5), unfolded lines, from the platform’s tz database over the
 * year before `from` (epoch ms) and five ahead. Changes that keep to one weekday of one month become a
 * rule; others (Morocco’s, which follow the moon) are named date by date.
 */
export function zoneLines(zone: string, from: number): readonly string[] {
  const start = Date.UTC(new Date(from).getUTCFullYear() - YEARS_BEFORE, 0, 1);
  const changes = changesOf(zone, start);
  const first = offsetAt(zone, start);
  const kinds = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    kinds.set(key, [...(kinds.get(key) ?? []), change]);
  }
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', { local: start / MS_PER_MINUTE, before: first, after: first }, []),
    ...[...kinds.values()].flatMap(observanceOf),
    'END:VTIMEZONE',
  ];
}

function changesOf(zone: string, start: number): readonly Change[] {
  const changes: Change[] = [];
  const steps = Math.ceil(((YEARS_BEFORE + YEARS_AHEAD) * 365.25) / DAYS_PER_STEP);
  for (let step = 0; step < steps; step++) {
    const from = start + step * DAYS_PER_STEP * MS_PER_DAY;
    const [before, after] = offsetSpans(zone, from, from + DAYS_PER_STEP * MS_PER_DAY);
    if (before === undefined || after === undefined) continue;
    changes.push({
      local: after.from / MS_PER_MINUTE + before.offsetMinutes,
      before: before.offsetMinutes,
      after: after.offsetMinutes,
    });
  }
  return changes;
}

function observanceOf(changes: readonly Change[]): readonly string[] {
  const [first, ...later] = changes;
  if (first === undefined) return [];
  const kind = first.after > first.before ? 'DAYLIGHT' : 'STANDARD';
  const rule = ruleOf(changes);
  const repeats =
    rule === undefined
      ? later.map(({ local }) => `RDATE:${localStamp(local)}`)
      : [`RRULE:FREQ=YEARLY;${rule}`];
  return observance(kind, first, repeats);
}

const observance = (
  kind: string,
  { local, before, after }: Change,
  repeats: readonly string[],
): readonly string[] => [
  `BEGIN:${kind}`,
  `DTSTART:${localStamp(local)}`,
  `TZOFFSETFROM:${offsetText(before)}`,
  `TZOFFSETTO:${offsetText(after)}`,
  ...repeats,
  `END:${kind}`,
];

/** “BYMONTH=3;BYDAY=2SU” when every change falls on that day, at the same time of day, once a year. */
function ruleOf(changes: readonly Change[]): string | undefined {
  const dates = changes.map(({ local }) => new Date(local * MS_PER_MINUTE));
  const [first] = dates;
  if (first === undefined || dates.length < YEARS_AHEAD) return undefined;
  const years = new Set(dates.map((date) => date.getUTCFullYear()));
  const same = (value: (date: Date) => number): boolean =>
    dates.every((date) => value(date) === value(first));
  const isRegular =
    years.size === dates.length &&
    same((date) => date.getUTCMonth()) &&
    same((date) => date.getUTCDay()) &&
    same((date) => date.getUTCHours() * 60 + date.getUTCMinutes());
  if (!isRegular) return undefined;
  const nth = (date: Date): number => Math.ceil(date.getUTCDate() / 7);
  const isLast = (date: Date): boolean =>
    new Date(date.getTime() + 7 * MS_PER_DAY).getUTCMonth() !== date.getUTCMonth();
  const position = dates.every(isLast) ? -1 : same(nth) ? nth(first) : undefined;
  return position === undefined
    ? undefined
    : `BYMONTH=${first.getUTCMonth() + 1};BYDAY=${position}${DAY_CODES[first.getUTCDay()]}`;
}

/** Wall-clock minutes since 1970-01-01T00:00 as “20260531T190000”. */
export function localStamp(localMinutes: number): string {
  return new Date(localMinutes * MS_PER_MINUTE).toISOString().replace(/[-:]|\.\d+Z$/g, '');
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const digits = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
  return `${minutes < 0 ? '-' : '+'}${digits.join('')}`;
}
