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
  const days = left(wanted.days, wanted.denied.days, [0, 1, 2, 3, 4, 5, 6]);
  const times = left<string>(wanted.times, wanted.denied.times, TIMES_OF_DAY);
  const attendance = left(
    wanted.attendance,
    wanted.denied.attendance,
    [...wanted.denied.attendance].flatMap((way) => OTHER_WAYS[way] ?? []),
  );
  // “Hybrid, in person and online” is one way, not three.
  if (attendance.has('hybrid') && attendance.size > 2) {
    attendance.delete('in-person');
    attendance.delete('online');
  }
  const asked = new Set(wanted.types);
  if (isYoung(wanted) && !isForFamily(wanted) && !isOfDrinkers(wanted)) asked.add('young-people');
  // “He says he’s not an alcoholic, but he drinks” is of a family; else somebody wants to look in.
  if (wanted.groups.has('outsiders') && !isForFamily(wanted)) asked.add('open');
  const types = [...asked].map((type) => typeIn(type, list));
  const access = new Set(wanted.access);
  if (types.includes('babysitting')) access.add('childcare');
  const programmes = programmesFor(wanted, list);
  const languages = [...wanted.languages].flatMap((tag) => tagsOf(tag, list.languages));
  const { earliest, latest, soonMinutes, place, withinKm, nearMe, nearest } = wanted;
  // Between two times of the clock, the part of the day says nothing more.
  const isTimed = earliest !== undefined && latest !== undefined;
  const isNear = place === undefined && (nearMe === true || withinKm !== undefined);
  return {
    ...(days.size > 0 && { days: [...days].sort() }),
    ...(times.size > 0 && !isTimed && { times: TIMES_OF_DAY.filter((time) => times.has(time)) }),
    ...(attendance.size > 0 && {
      attendance: ATTENDANCE_FILTERS.filter((way) => attendance.has(way)),
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

/** What is wanted without what is not; where only the latter was said, all the rest. */
const left = <T>(named: ReadonlySet<T>, denied: ReadonlySet<T>, all: readonly T[]): Set<T> =>
  new Set(
    (named.size > 0 || denied.size === 0 ? [...named] : all).filter((each) => !denied.has(each)),
  );

/** How one takes part who does not want to in this way. */
const OTHER_WAYS: Readonly<Record<string, readonly string[]>> = {
  online: ['in-person'],
  phone: ['in-person', 'online'],
  'in-person': ['online', 'phone'],
};

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

const isForFamily = ({ groups }: Wanted): boolean =>
  groups.has('family') || groups.has('parents') || groups.has('kids-of');

/** Whether it is for children of those who drink, whatever their age. */
const isOfDrinkers = ({ programmes }: Wanted): boolean => [...programmes].join() === 'aca';

const ADULT = 20;

/** Whether the writer, or whom it is for, is in their teens. The age of a relative is not theirs. */
const isYoung = (wanted: Wanted): boolean => {
  const { groups, age } = wanted;
  if (groups.has('teenagers')) return true;
  return age !== undefined && age.years < ADULT && (age.isOwn || !isForFamily(wanted));
};

/** Programmes named, else those for the most particular need. All that the list has is no choice. */
const programmesFor = (wanted: Wanted, list: ListHas): readonly string[] => {
  const { programmes } = list;
  const named = [...wanted.programmes];
  // Adult children are adults.
  if (isOfDrinkers(wanted) && isYoung(wanted)) return programmesOf(['teenagers', 'family'], list);
  // Secular meetings of AA are listed as a programme of their own here, as a kind of AA there.
  if (named.includes('aa') && wanted.types.has('secular') && programmes.includes('secular-aa')) {
    named.push('secular-aa');
  }
  if (named.length > 0) return named;
  return programmesOf(groupFor(wanted), list);
};

/** What the list has of the first group it has anything of. */
const programmesOf = (groups: readonly string[], { programmes }: ListHas): readonly string[] => {
  const members = groups.map((group) => PROGRAMME_GROUPS[group] ?? []);
  const there = members
    .map((group) => group.filter((id) => programmes.includes(id)))
    .find((group) => group.length > 0);
  if (there?.length === programmes.length) return [];
  return there ?? members[0]?.slice(0, 1) ?? [];
};

/** The group of programmes for the most particular need; after it, what may do where the list has none of it. */
const groupFor = (wanted: Wanted): readonly string[] => {
  const { groups } = wanted;
  if (groups.has('bereaved')) return ['bereaved', 'family'];
  // “Kids of alcoholics”, said by one of 45, are adult children.
  if (groups.has('kids-of') && !groups.has('parents')) {
    const isAdult = wanted.age?.isOwn === true && wanted.age.years >= ADULT;
    return [isAdult ? 'adult-children' : 'teenagers', 'family'];
  }
  if (isForFamily(wanted)) {
    if (groups.has('gambling')) return ['gambling-family'];
    return isYoung(wanted) && !groups.has('parents') ? ['teenagers', 'family'] : ['family'];
  }
  const size = (group: string): number => PROGRAMME_GROUPS[group]?.length ?? Infinity;
  return [...groups]
    .filter((group) => group !== 'teenagers' && group !== 'outsiders')
    .sort((a, b) => size(a) - size(b))
    .slice(0, 1);
};

/** The list’s own varieties of a language, else the language as it is. */
const tagsOf = (tag: string, languages: readonly string[]): readonly string[] => {
  const own = languages.filter((each) => each.toLowerCase().split('-')[0] === tag);
  return own.length > 0 ? own : [tag];
};
