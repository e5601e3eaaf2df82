import type { Query } from '../query.ts';
import type { Understanding } from './understood.ts';

/**
 * A query with what a request asks for added. What it says of days, times, place and the like takes the
 * place of what was chosen before; kinds and access needs are added to those chosen.
 */
export function applied(base: Query, { change, rest }: Understanding): Query {
  const both = <T>(before: readonly T[], more: readonly T[] = []): readonly T[] => [
    ...new Set([...before, ...more]),
  ];
  const namesPlace = change.place !== undefined || change.nearMe === true;
  const keepsPlace = change.withinKm !== undefined && base.place !== '' && change.place === '';
  return {
    ...base,
    ...change,
    types: both(base.types, change.types),
    access: both(base.access, change.access),
    ...(change.earliest !== undefined || change.latest !== undefined
      ? { earliest: change.earliest ?? 0, latest: change.latest ?? 1440 }
      : {}),
    ...(keepsPlace ? { place: base.place, nearMe: false, sort: base.sort } : {}),
    ...(namesPlace ? { area: undefined } : {}),
    text: rest,
  };
}

/**
 * What was understood, without words that are only searched for where no meeting fits with them and some
 * do without. `found` tells how many meetings answer a query.
 */
export function withoutVainWords(
  base: Query,
  understanding: Understanding,
  found: (query: Query) => number,
): Understanding {
  const { rest, isRestDoubtful, change, leftOut } = understanding;
  if (rest === '' || !isRestDoubtful || Object.keys(change).length === 0) return understanding;
  if (found(applied(base, understanding)) > 0) return understanding;
  const without = { ...understanding, rest: '', leftOut: [...leftOut, rest] };
  return found(applied(base, without)) > 0 ? without : understanding;
}
