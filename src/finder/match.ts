import { isWithin as isInArea, type Bounds } from '../geo/bounds.ts';
import { metresBetween, type Point } from '../geo/point.ts';
import { folded } from '../text/folded.ts';
import { accessIsPossible, accessMet } from './access.ts';
import type { TimedEntry } from './entry.ts';
import { attendanceFilters, isRemoteOnly, timeOfDay } from './facets.ts';
import { slotsOf, type Slot } from './filter-slots.ts';
import { LIST_FILTERS as FILTERS, type ListFilter, type Query } from './query.ts';
import { beginsIn } from './start-window.ts';

/** How many meetings each option would give, by filter and option. */
export type Counts = Readonly<Record<ListFilter, ReadonlyMap<string, number>>>;

/** A meeting that answers the query; `metres` from the place asked for, when both are known. */
export type Match = { readonly entry: TimedEntry; readonly metres?: number | undefined };

export type Matched = { readonly matches: readonly Match[]; readonly counts: Counts };

/** Where to measure from: a point, or a town whose meetings count even without one. */
export type Origin = { readonly point?: Point | undefined; readonly town?: string | undefined };

/** The filters of which a meeting must have all that is chosen. */
export const NEEDS_ALL: ReadonlySet<string | undefined> = new Set(['types', 'access']);

/**
 * The meetings that answer a query, and what each option of each filter would give beside the other
 * filters. `origin` is absent when the query names no place, or the place is not known yet; `now` is in
 * epoch milliseconds.
 */
export function matched(
  entries: readonly TimedEntry[],
  query: Query,
  origin: Origin | undefined,
  now: number,
): Matched {
  const words = searchWords(query.text);
  const wanted = FILTERS.map((filter) => new Set<string>(query[filter].map(String)));
  const tallies = FILTERS.map(() => new Map<string, number>());
  const matches: Match[] = [];
  const isThere = isThereAsked(query, origin);
  for (const entry of entries) {
    if (!words.every((word) => entry.text.includes(word))) continue;
    if (query.area !== undefined && !isHeldIn(entry, query.area)) continue;
    const metres = distance(entry, origin);
    if (origin !== undefined && !isWithin(entry, metres, origin, query.withinKm)) continue;
    /** Of each filter, what was counted by the clock before. */
    const counted: (readonly string[] | undefined)[] = [];
    let isMatch = false;
    for (const slot of slotsOf(entry, isThere)) {
      if (!beginsIn(query, entry, slot, now)) continue;
      const options = optionsOf(entry, slot);
      let failed = 0;
      for (let at = 0; at < FILTERS.length; at += 1) {
        if (passes(FILTERS[at], wanted[at], options[at])) continue;
        if (
          FILTERS[at] === 'access' &&
          query.orUnsaid &&
          accessIsPossible(entry.listing, query.access)
        ) {
          continue;
        }
        failed |= 1 << at;
        if ((failed & (failed - 1)) !== 0) break;
      }
      if (failed === 0) isMatch = true;
      else if ((failed & (failed - 1)) !== 0) continue;
      for (let at = 0; at < FILTERS.length; at += 1) {
        const isCounted = failed === 0 || (failed === 1 << at && !NEEDS_ALL.has(FILTERS[at]));
        const tally = tallies[at];
        if (!isCounted || tally === undefined) continue;
        for (const option of options[at] ?? []) {
          if (!counted[at]?.includes(option)) tally.set(option, (tally.get(option) ?? 0) + 1);
        }
        counted[at] = options[at];
      }
    }
    if (isMatch) matches.push({ entry, metres });
  }
  return { matches, counts: countsOf(tallies) };
}

/** What a typed text asks for: each word must occur; one or two letters only at the start of a word. */
export function searchWords(text: string): readonly string[] {
  return folded(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => (word.length <= 2 ? ` ${word}` : word));
}

/** Whether a query asks for what is held at a place or in an area. */
export const isThereAsked = ({ area }: Pick<Query, 'area'>, origin: Origin | undefined): boolean =>
  origin !== undefined || area !== undefined;

/** The options of each of `LIST_FILTERS` that an entry fits, by one of its clocks. */
export const optionsOf = (
  { listing }: Pick<TimedEntry, 'listing'>,
  slot: Slot | undefined,
): readonly (readonly string[])[] => [
  slot === undefined ? [] : [String(slot.day)],
  slot === undefined ? [] : [timeOfDay(slot.minutes)],
  attendanceFilters(listing),
  listing.types,
  [listing.programme],
  listing.languages,
  accessMet(listing),
];

const passes = (
  filter: ListFilter | undefined,
  wanted: ReadonlySet<string> | undefined,
  options: readonly string[] | undefined,
): boolean => {
  if (wanted === undefined || wanted.size === 0) return true;
  if (options === undefined) return false;
  if (!NEEDS_ALL.has(filter)) return options.some((option) => wanted.has(option));
  for (const type of wanted) if (!options.includes(type)) return false;
  return true;
};

/** Metres from a place asked for, where both are known. */
export const distance = (
  { listing }: TimedEntry,
  origin: Origin | undefined,
): number | undefined => {
  const point = listing.place?.point;
  return point === undefined || origin?.point === undefined
    ? undefined
    : metresBetween(origin.point, point);
};

/** Near a place means: held there. Meetings one can only join from afar are offered apart. */
export const isWithin = (
  { listing, town }: TimedEntry,
  metres: number | undefined,
  origin: Origin,
  km: number,
): boolean => {
  if (isRemoteOnly(listing.attendance)) return false;
  if (metres !== undefined) return metres <= km * 1000;
  return town !== undefined && town.key === origin.town;
};

/** Whether an entry is held in an area. */
export const isHeldIn = ({ listing }: TimedEntry, area: Bounds): boolean =>
  !isRemoteOnly(listing.attendance) &&
  listing.place?.point !== undefined &&
  isInArea(listing.place.point, area);

/** Tallies, in the order of `LIST_FILTERS`, by the name of the filter. */
export const countsOf = (tallies: readonly ReadonlyMap<string, number>[]): Counts => {
  return Object.fromEntries(FILTERS.map((filter, at) => [filter, tallies[at]])) as Counts;
};
