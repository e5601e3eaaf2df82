import { filled } from '../../i18n/filled.ts';
import type { LabelOptions } from '../labels.ts';
import { DEFAULT_WITHIN_KM, withoutFilters, type Query } from '../query.ts';
import type { Finder } from '../state.ts';

/** Half the way around the earth. */
const EVERYWHERE_KM = 20_100;

/** What is said when the list has no meeting at all around the place asked for, whatever the filters. */
export type NoneNear = {
  readonly title: string;
  /** Where the nearest meeting is; absent where that is not known. */
  readonly nearest?: string | undefined;
  /** What to ask for to see the meetings there, the likeliest wish first. */
  readonly there: readonly { readonly label: string; readonly query: Query }[];
};

/** Whether a place has no meeting near at all, and where the nearest is; `undefined` where filters alone leave none. */
export function noneNear(finder: Finder, labels: LabelOptions): NoneNear | undefined {
  const { words, phrases, home } = labels;
  const query = finder.query.peek();
  if (finder.origin.peek()?.point === undefined) return undefined;
  const { place, nearMe, withinKm } = query;
  const around = { ...withoutFilters(query), place, nearMe, withinKm };
  const coverage = finder.coverage.peek();
  const searchedKm = coverage.kind === 'near' ? Math.max(withinKm, coverage.km) : EVERYWHERE_KM;
  if (finder.resultsOf(around).rows.length > 0) return undefined;
  const [row] = finder.resultsOf({ ...around, withinKm: searchedKm, sort: 'nearest' }).rows;
  const isTold = row !== undefined || coverage.kind !== 'near';
  const town = finder.town.peek();
  const title = filled(words.said(nearMe ? 'noneNear.you' : 'noneNear.place'), {
    distance: phrases.radius(isTold ? withinKm : searchedKm),
    place: town === undefined ? place : phrases.town(town, town.country !== home),
  });
  if (row?.metres === undefined) return { title, there: [] };
  const distance = phrases.radius(5 * Math.round(row.metres / 5000));
  const near = row.entry.town;
  if (near === undefined) {
    return { title, nearest: filled(words.said('nearestAway'), { distance }), there: [] };
  }
  const name = phrases.town(near, near.country !== home);
  const moved = { place: near.key, nearMe: false, withinKm: DEFAULT_WITHIN_KM };
  const label = filled(words.said('place'), { place: name });
  return {
    title,
    nearest: filled(words.said('nearestIn'), { place: name, distance }),
    there: [query, around].map((asked) => ({ label, query: { ...asked, ...moved } })),
  };
}
