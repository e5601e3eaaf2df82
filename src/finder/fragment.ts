import { ACCESS_NEEDS } from './access.ts';
import { areaOf, areaText } from './area.ts';
import { ATTENDANCE_FILTERS, TIMES_OF_DAY } from './facets.ts';
import {
  DEFAULT_WITHIN_KM,
  EMPTY_QUERY,
  GREATEST_WITHIN_KM,
  SORTS,
  MOST_KEPT,
  type Query,
} from './query.ts';

const DAY_WORDS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const LONGEST_TEXT = 200;
const VIEWS = ['list', 'map', 'kept'] as const;
/** Surrogates without their other half, which no URL can hold. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/**
 * The URL fragment of a query, without “#”: `day=tue&time=evening&type=women`. Defaults are left out,
 * so the empty query is the empty string. `queryOf` reads it back.
 */
export function fragmentOf(query: Query): string {
  const days = query.days.map((day) => DAY_WORDS[day] ?? '');
  const pairs: readonly (readonly [string, string])[] = [
    ['day', list(days)],
    ['time', list(query.times)],
    ['attendance', list(query.attendance)],
    ['type', list(query.types)],
    ['programme', list(query.programmes)],
    ['language', list(query.languages)],
    ['access', list(query.access)],
    ['unsaid', query.orUnsaid ? 'too' : ''],
    ['from', query.earliest === EMPTY_QUERY.earliest ? '' : clockText(query.earliest)],
    ['until', query.latest === EMPTY_QUERY.latest ? '' : clockText(query.latest)],
    ['soon', query.soonMinutes === 0 ? '' : String(query.soonMinutes)],
    ['q', escaped(query.text)],
    ['place', escaped(query.place)],
    ['near', query.nearMe ? 'me' : ''],
    ['area', areaText(query.area)],
    ['within', query.withinKm === DEFAULT_WITHIN_KM ? '' : String(query.withinKm)],
    ['sort', query.sort === EMPTY_QUERY.sort ? '' : query.sort],
    ['view', query.view === EMPTY_QUERY.view ? '' : query.view],
    ['keep', list(query.kept)],
    ['meeting', escaped(query.meeting)],
  ];
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

/** The query a fragment stands for, with or without “#”. Unknown keys and values are dropped. */
export function queryOf(fragment: string): Query {
  const pairs = new Map(
    fragment
      .replace(/^#/, '')
      .split('&')
      .map((pair) => {
        const at = pair.indexOf('=');
        return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      }),
  );
  const value = (key: string): string => unescaped(pairs.get(key) ?? '');
  const values = (key: string): readonly string[] => [
    ...new Set((pairs.get(key) ?? '').split(',').map(unescaped).filter(Boolean)),
  ];
  return {
    days: values('day')
      .map((word) => DAY_WORDS.findIndex((day) => day === word))
      .filter((day) => day >= 0),
    times: known(values('time'), TIMES_OF_DAY),
    attendance: known(values('attendance'), ATTENDANCE_FILTERS),
    types: values('type'),
    programmes: values('programme'),
    languages: values('language'),
    access: known(values('access'), ACCESS_NEEDS),
    orUnsaid: value('unsaid') === 'too',
    earliest: minutesOf(value('from')) ?? EMPTY_QUERY.earliest,
    latest: minutesOf(value('until')) ?? EMPTY_QUERY.latest,
    soonMinutes: soonMinutesOf(value('soon')),
    text: value('q').slice(0, LONGEST_TEXT),
    place: value('place'),
    nearMe: value('near') === 'me',
    area: areaOf(value('area')),
    withinKm: kilometres(value('within')),
    sort: known(values('sort'), SORTS)[0] ?? EMPTY_QUERY.sort,
    view: VIEWS.find((view) => view === value('view')) ?? 'list',
    kept: values('keep').slice(0, MOST_KEPT),
    meeting: value('meeting'),
  };
}

const escaped = (text: string): string =>
  encodeURIComponent(text.replace(HALF_CHARACTERS, '')).replaceAll('%20', '+');

const list = (values: readonly string[]): string => values.map(escaped).join(',');

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

const known = <T extends string>(words: readonly string[], all: readonly T[]): readonly T[] =>
  words.flatMap((word) => all.filter((value) => value === word));

/** “18:30”, from minutes after midnight; as `<input type="time">` writes it. */
export function clockText(minutes: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Minutes after midnight of “18:30”, 0…1439; absent for anything else. */
export function minutesOf(text: string): number | undefined {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
  return hours === '' ? undefined : Number(hours) * 60 + Number(minutes);
}

const soonMinutesOf = (text: string): number =>
  /^\d{1,4}$/.test(text) && Number(text) <= 1440 ? Number(text) : 0;

const kilometres = (text: string): number =>
  /^\d{1,4}$/.test(text) && Number(text) >= 1 && Number(text) <= GREATEST_WITHIN_KM
    ? Number(text)
    : DEFAULT_WITHIN_KM;
