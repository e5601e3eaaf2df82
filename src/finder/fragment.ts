import { ACCESS_NEEDS } from './access.ts';
import { areaOf, areaText } from './area.ts';
import { ATTENDANCE_FILTERS, TIMES_OF_DAY } from './facets.ts';
import { EMPTY_QUERY, GREATEST_WITHIN_KM, MOST_KEPT, SORTS, type Query } from './query.ts';

const DAY_WORDS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
const LONGEST_TEXT = 200;
const VIEWS = ['list', 'map', 'kept'] as const;
/** Surrogates without their other half, which no URL can hold. */
const HALF_CHARACTERS = /\p{Surrogate}/gu;

/** How a field of the query stands in an address. */
type Written<T> = {
  readonly key: string;
  readonly text: (value: T) => string;
  /** Reads `text`; absent for what means nothing. */
  readonly value: (text: string) => T | undefined;
};

/**
 * The URL fragment of a query, without “#”: `day=tue&time=evening&type=women`. Defaults are left out,
 * so the empty query is the empty string. `queryOf` reads it back.
 */
export function fragmentOf(query: Query): string {
  const pair = <F extends keyof Query>(field: F): readonly string[] => {
    const { key, text }: Written<Query[F]> = written[field];
    const said = text(query[field]);
    return said === text(EMPTY_QUERY[field]) ? [] : [`${key}=${said}`];
  };
  return FIELDS.flatMap(pair).join('&');
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
  const read = FIELDS.map((field) => {
    const { key, value } = written[field];
    return [field, value(pairs.get(key) ?? '') ?? EMPTY_QUERY[field]];
  });
  return { ...EMPTY_QUERY, ...Object.fromEntries(read) };
}

const escaped = (text: string): string =>
  encodeURIComponent(text.replace(HALF_CHARACTERS, '')).replaceAll('%20', '+');

const unescaped = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

const one = <T>(
  key: string,
  text: (value: T) => string,
  value: (text: string) => T | undefined,
): Written<T> => ({ key, text, value: (raw) => value(unescaped(raw)) });

const words = (key: string, longest = Infinity): Written<string> =>
  one(key, escaped, (text) => text.slice(0, longest));

const flag = (key: string, yes: string): Written<boolean> =>
  one(
    key,
    (isSo) => (isSo ? yes : ''),
    (text) => text === yes,
  );

const oneOf = <T extends string>(key: string, all: readonly T[]): Written<T> =>
  one<T>(key, String, (text) => all.find((each) => each === text));

const number = (key: string, least: number, greatest: number): Written<number> =>
  one(key, String, (text) =>
    /^\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= greatest
      ? Number(text)
      : undefined,
  );

/** A list, of which only what is among `all` is read. */
const list = <T extends string>(
  key: string,
  all?: readonly T[],
  most = Infinity,
): Written<readonly T[]> => ({
  key,
  text: (values) => values.map(escaped).join(),
  value: (text) =>
    [...new Set(text.split(',').map(unescaped) as T[])]
      .filter((word) => word !== '' && (all?.includes(word) ?? true))
      .slice(0, most),
});

const dayWords = list('day', DAY_WORDS);

/** Every field, in the order of the address. */
const written: { readonly [F in keyof Query]: Written<Query[F]> } = {
  days: {
    ...dayWords,
    text: (days) => days.map((day) => DAY_WORDS[day]).join(),
    value: (text) => dayWords.value(text)?.map((word) => DAY_WORDS.indexOf(word)),
  },
  times: list('time', TIMES_OF_DAY),
  attendance: list('attendance', ATTENDANCE_FILTERS),
  types: list('type'),
  programmes: list('programme'),
  languages: list('language'),
  access: list('access', ACCESS_NEEDS),
  orUnsaid: flag('unsaid', 'too'),
  earliest: one('from', clockText, minutesOf),
  latest: one('until', clockText, minutesOf),
  soonMinutes: number('soon', 0, 1440),
  text: words('q', LONGEST_TEXT),
  place: words('place'),
  nearMe: flag('near', 'me'),
  area: one<Query['area']>('area', areaText, areaOf),
  withinKm: number('within', 1, GREATEST_WITHIN_KM),
  sort: oneOf('sort', SORTS),
  view: oneOf('view', VIEWS),
  kept: list('keep', undefined, MOST_KEPT),
  meeting: words('meeting'),
};
const FIELDS = Object.keys(written) as (keyof Query)[];

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
