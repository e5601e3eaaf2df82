import { SOON_MINUTES, WIDER_KM, withoutFilters, type Query } from './query.ts';
import { wishesOf, without, type Wish } from './wishes.ts';

/** What might help when nothing fits. `meetings` is never 0, and absent where not all of them are loaded. */
export type Suggestion = { readonly query: Query; readonly meetings: number | undefined } & (
  | { readonly kind: 'without'; readonly wish: Wish }
  | { readonly kind: 'without-both'; readonly wishes: readonly [Wish, Wish] }
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'wider'; readonly km: number }
  | { readonly kind: 'or-unsaid' }
  | { readonly kind: 'online' }
  | { readonly kind: 'online-now' }
);

/** With more wishes than this their pairs are too many to count and to read. */
const MOST_PAIRED = 6;
const PAIRS_OFFERED = 3;

/**
 * Ways out of an empty result: a wider circle, what does not say whether it meets a need, one
 * wish less, or two where one is not enough, the next day that
 * has some, what is online.
 */
export function suggestionsFor(
  query: Query,
  meetingsOf: (query: Query) => number | undefined,
): readonly Suggestion[] {
  const counted = <T extends { readonly query: Query }>(
    idea: T,
  ): readonly (T & {
    readonly meetings: number | undefined;
  })[] => {
    const meetings = meetingsOf(idea.query);
    return meetings === 0 ? [] : [{ ...idea, meetings }];
  };
  const wishes = wishesOf(query);
  const fewer = wishes.flatMap((wish) =>
    counted({ kind: 'without' as const, wish, query: without(query, wish) }),
  );
  const bothFewer =
    fewer.some(({ meetings }) => meetings !== undefined) || wishes.length > MOST_PAIRED
      ? []
      : pairsOf(wishes)
          .flatMap((both) =>
            counted({
              kind: 'without-both' as const,
              wishes: both,
              query: both.reduce(without, query),
            }),
          )
          .filter(({ meetings }) => meetings !== undefined)
          .sort((a, b) => (b.meetings ?? 0) - (a.meetings ?? 0))
          .slice(0, PAIRS_OFFERED);
  const unsaid =
    query.access.length === 0 || query.orUnsaid
      ? []
      : counted({ kind: 'or-unsaid' as const, query: { ...query, orUnsaid: true } });
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
    ...unsaid,
    ...fewer,
    ...bothFewer,
    ...(nextDay === undefined ? [] : [nextDay]),
    ...onlineNow,
    ...online,
  ];
}

/** Where little was found: what one wish less or a wider circle would give. `meetings` are those that come on top, as far as they can be counted. */
export function moreFor(
  query: Query,
  found: number,
  meetingsOf: (query: Query) => number | undefined,
): readonly Suggestion[] {
  const onTop = (asked: Query): number | undefined => {
    const meetings = meetingsOf(asked);
    return meetings === undefined ? undefined : Math.max(0, meetings - found);
  };
  return suggestionsFor(query, onTop).filter(
    ({ kind }) => kind === 'without' || kind === 'wider' || kind === 'or-unsaid',
  );
}

const pairsOf = (wishes: readonly Wish[]): readonly (readonly [Wish, Wish])[] =>
  wishes.flatMap((first, at) => wishes.slice(at + 1).map((second) => [first, second] as const));

/** The days that were not asked for, beginning after the last that was. */
const daysAfter = (days: readonly number[]): readonly number[] => {
  const last = days.at(-1);
  if (last === undefined) return [];
  return [1, 2, 3, 4, 5, 6].map((step) => (last + step) % 7).filter((day) => !days.includes(day));
};
