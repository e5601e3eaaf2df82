import { isWithin as isInArea } from '../geo/bounds.ts';
import { metresBetween, type Point } from '../geo/point.ts';
import type { Listing } from '../meetings/listing.ts';
import { timedEntries, type Entry, type TimedEntry } from './entry.ts';
import { isRemoteOnly } from './facets.ts';
import { matched, type Origin } from './match.ts';
import type { Query } from './query.ts';
import { ranked, type Row } from './rank.ts';
import { soonRows } from './start-window.ts';
import type { Clock } from './timing.ts';

/** Where a query asks for meetings, besides what it asks of them. */
type Where = Pick<Query, 'place' | 'area' | 'withinKm'>;

/**
 * The countries (ISO 3166-1 alpha-2) that a place, the visitor’s surroundings or a part of the map lies in, as
 * far as listings there tell; where none is near, that of the nearest. “” is always among them: what
 * names no country may be anywhere.
 */
export function countriesAround(
  listings: readonly Listing[],
  { place, area, withinKm }: Where,
  origin: Origin | undefined,
): ReadonlySet<string> {
  const isAround = reachOf(area, withinKm, origin);
  const [, named = ''] = place.split('.');
  const countries = new Set(['', named.toUpperCase()]);
  let nearest: Listing['place'];
  let metres = Infinity;
  for (const { place: held } of listings) {
    if (held?.point === undefined || held.country === undefined) continue;
    if (isAround(held.point)) countries.add(held.country);
    const away = origin?.point === undefined ? Infinity : metresBetween(origin.point, held.point);
    if (away < metres) [nearest, metres] = [held, away];
  }
  if (countries.size === 1 && nearest?.country !== undefined) countries.add(nearest.country);
  return countries;
}

/**
 * What may be held around the place or area asked for and is not among the results, because the list tells
 * no point of it: its town lies there, or nothing but its country is known. It meets all else that is
 * asked for, and stands in the order of the days.
 */
export function unplacedRows(
  entries: readonly Entry[],
  query: Query,
  origin: Origin | undefined,
  clock: Clock,
): readonly Row[] {
  const asked: Query = { ...query, place: '', nearMe: false, area: undefined };
  const { matches } = matched(
    unplacedAround(entries, query, origin, clock),
    asked,
    undefined,
    clock.now,
  );
  return soonRows(ranked(matches, 'soonest', clock.now).rows, asked, clock.now);
}

const known = new WeakMap<readonly Entry[], Unplaced>();

type Unplaced = {
  readonly where: string;
  readonly clock: Clock;
  readonly around: readonly TimedEntry[];
};

/** A press on a filter asks nothing new of the places or the clock, so what is around is worked out once. */
const unplacedAround = (
  entries: readonly Entry[],
  query: Query,
  origin: Origin | undefined,
  clock: Clock,
): readonly TimedEntry[] => {
  const where = JSON.stringify([query.place, query.area, query.withinKm, origin]);
  const before = known.get(entries);
  if (before?.where === where && before.clock === clock) return before.around;
  const held = entries.filter(
    ({ listing }) => listing.place?.point === undefined && !isRemoteOnly(listing.attendance),
  );
  const isAround = reachOf(query.area, query.withinKm, origin);
  const listings = held.length === 0 ? [] : entries.map(({ listing }) => listing);
  const countries = countriesAround(listings, query, origin);
  const around = held.filter(({ listing, town }) => {
    if (town !== undefined && town.key === origin?.town) return false;
    if (town?.point !== undefined) return isAround(town.point);
    return countries.has(listing.place?.country ?? '');
  });
  const timed = timedEntries(around, clock);
  known.set(entries, { where, clock, around: timed });
  return timed;
};

const reachOf = (
  area: Query['area'],
  km: number,
  origin: Origin | undefined,
): ((point: Point) => boolean) => {
  if (area !== undefined) return (point) => isInArea(point, area);
  const from = origin?.point;
  return (point) => from !== undefined && metresBetween(from, point) <= km * 1000;
};
