import { ACCESS_NEEDS } from '../access.ts';
import { ATTENDANCE_FILTERS, TIMES_OF_DAY } from '../facets.ts';
import type { Query } from '../query.ts';
import { PROGRAMME_GROUPS } from './programme-groups.ts';
import type { Wanted } from './wanted.ts';

/** What a list has, as far as it decides what a word means there. */
export type ListHas = {
  readonly programmes: readonly string[];
  readonly types: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
};

/** The filters that a request comes down to in a list. */
export function changeFrom(wanted: Wanted, list: ListHas): Partial<Query> {
  const types = [...wanted.types].map((type) => typeIn(type, list));
  const access = new Set(wanted.access);
  if (types.includes('babysitting')) access.add('childcare');
  const programmes = programmesFor(wanted, list);
  const languages = [...wanted.languages].flatMap((tag) => tagsOf(tag, list.languages));
  const { earliest, latest, soonMinutes, place, withinKm, nearMe, nearest } = wanted;
  const isNear = place === undefined && (nearMe === true || withinKm !== undefined);
  return {
    ...(wanted.days.size > 0 && { days: [...wanted.days].sort() }),
    ...(wanted.times.size > 0 && { times: TIMES_OF_DAY.filter((time) => wanted.times.has(time)) }),
    ...(wanted.attendance.size > 0 && {
      attendance: ATTENDANCE_FILTERS.filter((way) => wanted.attendance.has(way)),
    }),
    ...(types.length > 0 && { types: types.filter((type) => type !== 'babysitting') }),
    ...(access.size > 0 && { access: ACCESS_NEEDS.filter((need) => access.has(need)) }),
    ...(programmes.length > 0 && { programmes }),
    ...(languages.length > 0 && { languages }),
    ...(earliest !== undefined && { earliest }),
    ...(latest !== undefined && { latest }),
    ...(soonMinutes !== undefined && { soonMinutes }),
    ...(place !== undefined && { place, nearMe: false }),
    ...(isNear && { nearMe: true, place: '' }),
    ...(isNear && nearest === true && { sort: 'nearest' as const }),
    ...(withinKm !== undefined && { withinKm }),
  };
}

/** The type that a list has instead of one it does not have. */
const typeIn = (type: string, { types }: ListHas): string => {
  const other = INSTEAD[type];
  return other === undefined || types.includes(type) || !types.includes(other) ? type : other;
};
const INSTEAD: Readonly<Record<string, string>> = {
  gay: 'lgbtq',
  lesbian: 'lgbtq',
  bisexual: 'lgbtq',
  transgender: 'lgbtq',
  'non-binary': 'lgbtq',
  'child-friendly': 'babysitting',
};

const SUBSTANCES: ReadonlySet<string> = new Set([
  ...['alcohol', 'drugs', 'opioids', 'cocaine', 'meth', 'cannabis', 'pills'],
]);

/** Programmes named, else those for the most particular need. All that the list has is no choice. */
const programmesFor = (wanted: Wanted, { programmes }: ListHas): readonly string[] => {
  if (wanted.programmes.size > 0) return [...wanted.programmes];
  const [group] = narrowest([...wanted.groups]);
  const members = group === undefined ? [] : (PROGRAMME_GROUPS[group] ?? []);
  const there = members.filter((id) => programmes.includes(id));
  if (there.length === programmes.length) return [];
  return there.length > 0 ? there : members.slice(0, 1);
};

/** For a family first; “my son” counts as that where somebody’s drinking or using is named too. */
const narrowest = (groups: readonly string[]): readonly string[] => {
  const isForOthers =
    groups.includes('family') ||
    (groups.includes('relative') && groups.some((group) => SUBSTANCES.has(group)));
  if (isForOthers) return groups.includes('gambling') ? ['gambling-family'] : ['family'];
  const size = (group: string): number => PROGRAMME_GROUPS[group]?.length ?? Infinity;
  return groups.filter((group) => group !== 'relative').sort((a, b) => size(a) - size(b));
};

/** The list’s own varieties of a language, else the language as it is. */
const tagsOf = (tag: string, languages: readonly string[]): readonly string[] => {
  const own = languages.filter((each) => each.toLowerCase().split('-')[0] === tag);
  return own.length > 0 ? own : [tag];
};
