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

/** Counts what a query gives, at once or when there is time; absent where not all of it is loaded. */
type MeetingsOf = (query: Query) => Promise<number | undefined> | number | undefined;

/**
 * Ways out of an empty result: a wider circle, what does not say whether it meets a need, one
 * wish less, or two where one is not enough, the next day that
 * has some, what is online.
 */
export async function suggestionsFor(
  query: Query,
  meetingsOf: MeetingsOf,
): Promise<readonly Suggestion[]> {
  const wishes = wishesOf(query);
  const eased = await easedBy(query, meetingsOf);
  const isOneEnough = eased.some(
    ({ kind, meetings }) => kind === 'without' && meetings !== undefined,
  );
  const bothFewer =
    isOneEnough || wishes.length > MOST_PAIRED
      ? []
      : (
          await eachOf(pairsOf(wishes), (both) =>
            counted(meetingsOf, {
              kind: 'without-both' as const,
              wishes: both,
              query: both.reduce(without, query),
            }),
          )
        )
          .filter(({ meetings }) => meetings !== undefined)
          .sort((a, b) => (b.meetings ?? 0) - (a.meetings ?? 0))
          .slice(0, PAIRS_OFFERED);
  const nextDay = await firstOf(daysAfter(query.days), (day) =>
    counted(meetingsOf, { kind: 'day' as const, day, query: { ...query, days: [day] } }),
  );
  const onlineNow = await counted(meetingsOf, {
    kind: 'online-now' as const,
    query: {
      ...withoutFilters(query),
      attendance: ['online'] as const,
      soonMinutes: SOON_MINUTES,
    },
  });
  const online = await counted(meetingsOf, {
    kind: 'online' as const,
    query: { ...withoutFilters(query), attendance: ['online'] as const },
  });
  return [...eased, ...bothFewer, ...nextDay, ...onlineNow, ...online];
}

/** Where little was found: what one wish less or a wider circle would give. `meetings` are those that come on top, as far as they can be counted. */
export function moreFor(
  query: Query,
  found: number,
  meetingsOf: MeetingsOf,
): Promise<readonly Suggestion[]> {
  return easedBy(query, async (asked) => {
    const meetings = await meetingsOf(asked);
    return meetings === undefined ? undefined : Math.max(0, meetings - found);
  });
}

/** The same question, asked less strictly: a wider circle, a need that may be unsaid, one wish less. */
const easedBy = async (query: Query, meetingsOf: MeetingsOf): Promise<readonly Suggestion[]> => {
  const isNear = query.nearMe || query.place !== '';
  const wider = await firstOf(
    WIDER_KM.filter((km) => isNear && km > query.withinKm),
    (km) => counted(meetingsOf, { kind: 'wider' as const, km, query: { ...query, withinKm: km } }),
  );
  const unsaid =
    query.access.length === 0 || query.orUnsaid
      ? []
      : await counted(meetingsOf, {
          kind: 'or-unsaid' as const,
          query: { ...query, orUnsaid: true },
        });
  const fewer = await eachOf(wishesOf(query), (wish) =>
    counted(meetingsOf, { kind: 'without' as const, wish, query: without(query, wish) }),
  );
  return [...wider, ...unsaid, ...fewer];
};

/** An idea with what it gives; none where it gives nothing. */
const counted = async <T extends { readonly query: Query }>(
  meetingsOf: MeetingsOf,
  idea: T,
): Promise<readonly (T & { readonly meetings: number | undefined })[]> => {
  const meetings = await meetingsOf(idea.query);
  return meetings === 0 ? [] : [{ ...idea, meetings }];
};

/** What the first to give something gives; those after it are not looked at. */
const firstOf = async <A, B>(
  all: readonly A[],
  give: (each: A) => Promise<readonly B[]>,
): Promise<readonly B[]> => {
  for (const each of all) {
    const given = await give(each);
    if (given.length > 0) return given;
  }
  return [];
};

/** What each gives, one after the other. */
const eachOf = async <A, B>(
  all: readonly A[],
  give: (each: A) => Promise<readonly B[]>,
): Promise<readonly B[]> => {
  const given: B[] = [];
  for (const each of all) given.push(...(await give(each)));
  return given;
};

const pairsOf = (wishes: readonly Wish[]): readonly (readonly [Wish, Wish])[] =>
  wishes.flatMap((first, at) => wishes.slice(at + 1).map((second) => [first, second] as const));

/** The days that were not asked for, beginning after the last that was. */
const daysAfter = (days: readonly number[]): readonly number[] => {
  const last = days.at(-1);
  if (last === undefined) return [];
  return [1, 2, 3, 4, 5, 6].map((step) => (last + step) % 7).filter((day) => !days.includes(day));
};
