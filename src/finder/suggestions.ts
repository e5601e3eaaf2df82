import {
  EMPTY_QUERY,
  LIST_FILTERS,
  SOON_MINUTES,
  withoutFilters,
  type ListFilter,
  type Query,
} from './query.ts';

/** One thing a visitor asked for, as it can be taken back. */
export type Wish =
  | { readonly kind: 'option'; readonly filter: ListFilter; readonly value: string }
  | { readonly kind: 'text' }
  | { readonly kind: 'place' }
  | { readonly kind: 'near-me' }
  | { readonly kind: 'area' }
  | { readonly kind: 'start' }
  | { readonly kind: 'soon' };

/** All that the query asks for, in the order of the form. */
export function wishesOf(query: Query): readonly Wish[] {
  return [
    ...(query.text.trim() === '' ? [] : [{ kind: 'text' } as const]),
    ...(query.nearMe ? [{ kind: 'near-me' } as const] : []),
    ...(query.area === undefined ? [] : [{ kind: 'area' } as const]),
    ...(query.place === '' ? [] : [{ kind: 'place' } as const]),
    ...(query.soonMinutes === 0 ? [] : [{ kind: 'soon' } as const]),
    ...(query.earliest === EMPTY_QUERY.earliest && query.latest === EMPTY_QUERY.latest
      ? []
      : [{ kind: 'start' } as const]),
    ...LIST_FILTERS.flatMap((filter) =>
      query[filter].map((value) => ({ kind: 'option', filter, value: String(value) }) as const),
    ),
  ];
}

/** The query without one of its wishes. */
export function without(query: Query, wish: Wish): Query {
  switch (wish.kind) {
    case 'text':
      return { ...query, text: '' };
    case 'near-me':
      return { ...query, nearMe: false, sort: 'soonest' };
    case 'place':
      return { ...query, place: '', sort: 'soonest' };
    case 'area':
      return { ...query, area: undefined };
    case 'start':
      return { ...query, earliest: EMPTY_QUERY.earliest, latest: EMPTY_QUERY.latest };
    case 'soon':
      return { ...query, soonMinutes: 0 };
    case 'option':
      return {
        ...query,
        [wish.filter]: query[wish.filter].filter((value) => String(value) !== wish.value),
      };
  }
}

/** The query with an option of a filter chosen, or taken back when it was. */
export function toggled(query: Query, filter: ListFilter, value: string): Query {
  const chosen = query[filter].map(String);
  if (chosen.includes(value)) return without(query, { kind: 'option', filter, value });
  const all = [...chosen, value];
  return { ...query, [filter]: filter === 'days' ? all.map(Number).sort() : all };
}

/** What might help when nothing fits. `meetings` is never 0. */
export type Suggestion = { readonly query: Query; readonly meetings: number } & (
  | { readonly kind: 'without'; readonly wish: Wish }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'wider'; readonly km: number }
  | { readonly kind: 'online' }
  | { readonly kind: 'online-now' }
);

/** Circles that are offered when nothing lies in the one asked for, in kilometres. */
export const WIDER_KM = [40, 80, 160, 400, 1000] as const;

/** Ways out of an empty result: a wider circle, one wish less, the next day that has some, what is online. */
export function suggestionsFor(
  query: Query,
  meetingsOf: (query: Query) => number,
): readonly Suggestion[] {
  const counted = <T extends { readonly query: Query }>(
    idea: T,
  ): readonly (T & {
    readonly meetings: number;
  })[] => {
    const meetings = meetingsOf(idea.query);
    return meetings === 0 ? [] : [{ ...idea, meetings }];
  };
  const fewer = wishesOf(query).flatMap((wish) =>
    counted({ kind: 'without' as const, wish, query: without(query, wish) }),
  );
  const isNear = query.nearMe || query.place !== '';
  const [wider] = WIDER_KM.filter((km) => isNear && km > query.withinKm).flatMap((km) =>
    counted({ kind: 'wider' as const, km, query: { ...query, withinKm: km } }),
  );
  const [nextDay] = daysAfter(query.days).flatMap((day) =>
    counted({ kind: 'day' as const, day, query: { ...query, days: [day] } }),
  );
  const online = counted({
    kind: 'online' as const,
    query: { ...withoutFilters(query), attendance: ['online'] as const },
  });
  const onlineNow = counted({
    kind: 'online-now' as const,
    query: {
      ...withoutFilters(query),
      attendance: ['online'] as const,
      soonMinutes: SOON_MINUTES,
    },
  });
  return [
    ...(wider === undefined ? [] : [wider]),
    ...fewer,
    ...(nextDay === undefined ? [] : [nextDay]),
    ...onlineNow,
    ...online,
  ];
}

/** Where little was found: what one wish less or a wider circle would give. `meetings` are those that come on top. */
export function moreFor(
  query: Query,
  found: number,
  meetingsOf: (query: Query) => number,
): readonly Suggestion[] {
  return suggestionsFor(query, (asked) => Math.max(0, meetingsOf(asked) - found)).filter(
    ({ kind }) => kind === 'without' || kind === 'wider',
  );
}

/** The days that were not asked for, beginning after the last that was. */
const daysAfter = (days: readonly number[]): readonly number[] => {
  const last = days.at(-1);
  if (last === undefined) return [];
  return [1, 2, 3, 4, 5, 6].map((step) => (last + step) % 7).filter((day) => !days.includes(day));
};
