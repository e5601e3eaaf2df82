import { EMPTY_QUERY, LIST_FILTERS, type ListFilter, type Query } from './query.ts';

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
