import type { Match } from './match.ts';
import type { Sort } from './query.ts';
import { canReach } from './travel.ts';

/** Under which heading a row stands. */
export type Section =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'distance' }
  | { readonly kind: 'no-distance' }
  | { readonly kind: 'too-late' }
  | { readonly kind: 'always-open' }
  | { readonly kind: 'by-appointment' }
  | { readonly kind: 'unknown-time' }
  | { readonly kind: 'closed-for-now' };

export type Row = Match & { readonly section: Section };

export type Ranked = {
  readonly rows: readonly Row[];
  /** Those that have begun and are not over, as far as is known: one may still join some. The latest to begin come first. */
  readonly underWay: readonly Match[];
};

/**
 * Matches in the order to read them: by when they next begin, by how far away they are, or by when they
 * begin with those last that one can hardly reach from where one is at `now` (epoch ms).
 */
export function ranked(matches: readonly Match[], sort: Sort, now: number): Ranked {
  const keyed = matches.map((match) => ({ match, key: keyOf(match, sort, now) }));
  keyed.sort((a, b) => compareKeys(a.key, b.key));
  return {
    rows: keyed.map(({ match, key }) => ({ ...match, section: key.section })),
    underWay: matches
      .filter(({ entry }) => entry.timing?.underWay !== undefined)
      .sort((a, b) => begun(b) - begun(a) || a.entry.lot - b.entry.lot),
  };
}

/** Whether a new heading stands between two neighbouring rows. */
export function isNewSection(before: Section | undefined, section: Section): boolean {
  if (before?.kind !== section.kind) return true;
  return section.kind === 'day' && before.kind === 'day' && before.day !== section.day;
}

type Key = {
  readonly section: Section;
  readonly group: number;
  readonly first: number;
  readonly second: number;
  readonly lot: number;
};

/** Headings that are not days, in the order they follow. */
const GROUPS = {
  day: 0,
  distance: 0,
  'no-distance': 1,
  'too-late': 1,
  'always-open': 2,
  'by-appointment': 3,
  'unknown-time': 4,
  'closed-for-now': 5,
} as const satisfies Readonly<Record<Section['kind'], number>>;

const keyOf = ({ entry, metres }: Match, sort: Sort, now: number): Key => {
  const section = sectionOf({ entry, metres }, sort, now);
  const start = entry.timing?.next.start ?? Infinity;
  const far = metres ?? Infinity;
  const byDistance = section.kind === 'distance';
  return {
    section,
    group: GROUPS[section.kind],
    first: byDistance ? Math.round(far / 50) : start,
    second: byDistance ? start : far,
    lot: entry.lot,
  };
};

const sectionOf = ({ entry, metres }: Match, sort: Sort, now: number): Section => {
  const { listing, timing } = entry;
  if (listing.attendance === 'closed-for-now') return { kind: 'closed-for-now' };
  if (sort === 'nearest') return { kind: metres === undefined ? 'no-distance' : 'distance' };
  const isTooLate =
    sort === 'in-time' &&
    metres !== undefined &&
    timing !== undefined &&
    !canReach(timing, metres, now);
  if (isTooLate) return { kind: 'too-late' };
  if (timing !== undefined) return { kind: 'day', day: timing.here.day };
  return {
    kind: listing.schedule.kind === 'weekly' ? 'unknown-time' : listing.schedule.kind,
  };
};

/** Infinity less Infinity is no number, so equals are found by comparison. */
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

const compareKeys = (a: Key, b: Key): number =>
  compare(a.group, b.group) ||
  compare(a.first, b.first) ||
  compare(a.second, b.second) ||
  compare(a.lot, b.lot);

const begun = ({ entry }: Match): number => entry.timing?.underWay?.start ?? 0;
