import { ATTENDANCE_FILTERS, TIMES_OF_DAY } from './facets.ts';
import { EMPTY_QUERY, GREATEST_WITHIN_KM, type Query } from './query.ts';
import { FORMER_LANGUAGES, FORMER_TYPES } from './former-types.ts';

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const KM_PER_MILE = 1.609344;
/** Keys that only such links have; without one of them an address is not ours to change. */
const KEYS = [
  'weekday',
  'time',
  'type',
  'region',
  'district',
  'search',
  'query',
  'mode',
  'meeting',
];

/**
 * The query of a link to a site that used one of the “12 Step Meeting List” finders before: `?tsml-day=1`,
 * `#/slug?weekday=today`, `?type=women&region=north`. Absent for any other address. Regions and places
 * become text, for those finders name them by words of their own. `today` is 0 = Sunday … 6 = Saturday.
 */
export function formerQuery(
  { search, hash }: { readonly search: string; readonly hash: string },
  today: number,
): Query | undefined {
  const [path = '', inHash = ''] = hash.startsWith('#/') ? hash.slice(2).split('?', 2) : [];
  const said = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(inHash === '' ? search : inHash)) {
    const name = key.replace(/^tsml-/, '');
    const isKnown = key !== name || KEYS.includes(name) || said.size > 0 || inHash !== '';
    if (isKnown && value !== '' && value !== 'any') said.set(name, value.toLowerCase());
  }
  const meeting = plainPath(path) || said.get('meeting') || '';
  if (said.size === 0 && meeting === '') return undefined;
  const values = (...keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => (said.get(key) ?? '').split(/[/,]/)).filter(Boolean);
  const types = values('type').map((value) => value.replaceAll('_', '-'));
  // “Upcoming” was the rest of today.
  const upcoming = values('time').includes('upcoming') ? ['today'] : [];
  const mode = said.get('mode');
  const words = [
    ...values('region', 'district').map(regionWords),
    said.get('search') ?? said.get('query') ?? '',
  ];
  return {
    ...EMPTY_QUERY,
    days: [
      ...new Set(
        [...values('day', 'weekday'), ...upcoming].flatMap((value) => dayOf(value, today)),
      ),
    ].sort(),
    times: timesOf(values('time')),
    attendance: ATTENDANCE_FILTERS.filter((way) =>
      [
        ...types,
        ...values('attendance_option').map((value) => value.replaceAll('_', '-')),
      ].includes(way),
    ),
    types: types.flatMap((value) => FORMER_TYPES[value] ?? []),
    languages: types.flatMap((value) => FORMER_LANGUAGES[value] ?? []),
    text: words.filter(Boolean).join(' ').slice(0, 200),
    nearMe: mode === 'me',
    withinKm: distanceOf(said.get('distance')) ?? EMPTY_QUERY.withinKm,
    view: said.get('view') === 'map' ? 'map' : 'list',
    meeting,
  };
}

const dayOf = (value: string, today: number): readonly number[] => {
  if (value === 'today') return [today];
  if (/^[0-6]$/.test(value)) return [Number(value)];
  const day = DAYS.indexOf(value);
  return day < 0 ? [] : [day];
};

/** Their midday ran from 11 to 17 o’clock. */
const timesOf = (values: readonly string[]): Query['times'] =>
  TIMES_OF_DAY.filter((time) => values.includes(time === 'afternoon' ? 'midday' : time));

/** A region in an address is a slug, or a number that means nothing outside that site. */
const regionWords = (slug: string): string =>
  /^\d+$/.test(slug) ? '' : slug.replace(/[-_]+/g, ' ');

const plainPath = (path: string): string => {
  try {
    return decodeURIComponent(path).replace(/\/+$/, '');
  } catch {
    return '';
  }
};

const distanceOf = (miles: string | undefined): number | undefined => {
  const km = Math.round(Number(miles) * KM_PER_MILE);
  return km >= 1 && km <= GREATEST_WITHIN_KM ? km : undefined;
};
