import type { Bounds } from '../geo/bounds.ts';
import type { AccessNeed } from './access.ts';
import type { AttendanceFilter, TimeOfDay } from './facets.ts';

/** Everything a visitor can ask of the finder. Each field has a value; `EMPTY_QUERY` asks for nothing. */
export type Query = {
  /** 0 = Sunday … 6 = Saturday. */
  readonly days: readonly number[];
  readonly times: readonly TimeOfDay[];
  readonly attendance: readonly AttendanceFilter[];
  /** All of these must hold. */
  readonly types: readonly string[];
  readonly programmes: readonly string[];
  readonly languages: readonly string[];
  /** All of these must be met: by the listing’s own word, or not denied by it where `orUnsaid`. */
  readonly access: readonly AccessNeed[];
  /** Whether what says nothing of an access need is shown too. */
  readonly orUnsaid: boolean;
  /** When it begins, at the earliest and at the latest: minutes after midnight; 0 and 1440 for any time. */
  readonly earliest: number;
  readonly latest: number;
  /** Under way, or beginning within so many minutes; 0 for any time. */
  readonly soonMinutes: number;
  readonly text: string;
  /** A key of `towns.ts`; empty for anywhere. */
  readonly place: string;
  /** Near the visitor. Only the wish is kept here, never the coordinates. */
  readonly nearMe: boolean;
  /** A part of the map, chosen there: degrees with four decimals at most. Absent for anywhere. */
  readonly area: Bounds | undefined;
  /** How far from the place or the visitor, in kilometres. */
  readonly withinKm: number;
  readonly sort: Sort;
  readonly view: View;
  /** Ids of the meetings kept for printing, in the order they were kept. */
  readonly kept: readonly string[];
  /** The id of the meeting that is open; empty for the list. */
  readonly meeting: string;
};

/** `in-time`: soonest first, what one can hardly reach any more after the rest. */
export type Sort = 'soonest' | 'nearest' | 'in-time';
export const SORTS = ['soonest', 'nearest', 'in-time'] as const satisfies readonly Sort[];
/** `kept`: the meetings kept for printing, in place of the list. */
export type View = 'list' | 'map' | 'kept';

/** As many as an address can hold. */
export const MOST_KEPT = 100;
export const DEFAULT_WITHIN_KM = 40;
/** What “now” reaches to, in minutes. */
export const SOON_MINUTES = 60;

/** Circles that are offered when nothing lies in the one asked for, in kilometres. */
export const WIDER_KM = [40, 80, 160, 400, 1000] as const;
export const GREATEST_WITHIN_KM = 1000;

export const EMPTY_QUERY: Query = {
  days: [],
  times: [],
  attendance: [],
  types: [],
  programmes: [],
  languages: [],
  access: [],
  orUnsaid: false,
  earliest: 0,
  latest: 1440,
  soonMinutes: 0,
  text: '',
  place: '',
  nearMe: false,
  area: undefined,
  withinKm: DEFAULT_WITHIN_KM,
  sort: 'soonest',
  view: 'list',
  kept: [],
  meeting: '',
};

/** The filters that hold several values, any of which will do (of `types` and `access`, all). */
export const LIST_FILTERS = [
  'days',
  'times',
  'attendance',
  'types',
  'programmes',
  'languages',
  'access',
] as const satisfies readonly (keyof Query)[];
export type ListFilter = (typeof LIST_FILTERS)[number];

/** The query without any of its filters; how it is sorted and shown, and what is kept, stays. */
export function withoutFilters({ view, kept }: Query): Query {
  return { ...EMPTY_QUERY, sort: EMPTY_QUERY.sort, view, kept };
}

/** Whether two queries ask for the same meetings in the same order, whatever is open and however it is shown. */
export function asksTheSame(a: Query, b: Query): boolean {
  const asked = (query: Query): string =>
    JSON.stringify({ ...query, view: '', kept: [], meeting: '' });
  return asked(a) === asked(b);
}

/** The query after a change. A place, near me and an area answer the same question: the last one counts. */
export function changed(query: Query, change: Partial<Query>): Query {
  const isElsewhere = change.nearMe === true || (change.place ?? '') !== '';
  if (change.area !== undefined) {
    return { ...query, sort: EMPTY_QUERY.sort, ...change, place: '', nearMe: false };
  }
  return { ...query, ...(isElsewhere ? { area: undefined } : {}), ...change };
}
