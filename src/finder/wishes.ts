import { EMPTY_QUERY, LIST_FILTERS, type ListFilter, type Query } from './query.ts';

/** What can be asked for once, in the order of the form, and the query that asks for it no more. */
const SINGLE_WISHES = {
  text: { text: '' },
  'near-me': { nearMe: false, sort: 'soonest' },
  area: { area: undefined },
  place: { place: '', sort: 'soonest' },
  soon: { soonMinutes: 0 },
  start: { earliest: EMPTY_QUERY.earliest, latest: EMPTY_QUERY.latest },
} as const satisfies Readonly<Record<string, Partial<Query>>>;

type SingleKind = keyof typeof SINGLE_WISHES;

/** One thing a visitor asked for, as it can be taken back. */
export type Wish =
  | { readonly kind: 'option'; readonly filter: ListFilter; readonly value: string }
  | { readonly kind: SingleKind };

/** All that the query asks for, in the order of the form. */
export function wishesOf(query: Query): readonly Wish[] {
  const asked = { ...query, text: query.text.trim(), sort: 'soonest' };
  const isAsked = (kind: SingleKind): boolean =>
    Object.entries(SINGLE_WISHES[kind]).some(
      ([field, unasked]) => asked[field as keyof Query] !== unasked,
    );
  return [
    ...(Object.keys(SINGLE_WISHES) as SingleKind[]).filter(isAsked).map((kind) => ({ kind })),
    ...LIST_FILTERS.flatMap((filter) =>
      query[filter].map((value) => ({ kind: 'option', filter, value: String(value) }) as const),
    ),
  ];
}

/** The query without one of its wishes. */
export function without(query: Query, wish: Wish): Query {
  if (wish.kind !== 'option') return { ...query, ...SINGLE_WISHES[wish.kind] };
  const { filter, value } = wish;
  return { ...query, [filter]: query[filter].filter((each) => String(each) !== value) };
}

/** The query with an option of a filter chosen, or taken back when it was. */
export function toggled(query: Query, filter: ListFilter, value: string): Query {
  const chosen = query[filter].map(String);
  if (chosen.includes(value)) return without(query, { kind: 'option', filter, value });
  const all = [...chosen, value];
  return { ...query, [filter]: filter === 'days' ? all.map(Number).sort() : all };
}
