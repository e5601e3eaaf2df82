import { folded } from '../../text/folded.ts';

/** 0 = Sunday … 6 = Saturday. */
export const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const SUNDAY_IN_1970 = Date.UTC(1970, 0, 4);
const MS_PER_DAY = 86_400_000;
/** The nine languages of the specification, and others that lists have been seen in. */
const LANGUAGES = 'en es fr ja nl pt sk sv th de it pl da cs fi hu nb ru ko zh'.split(' ');
const SHORT_ENGLISH = ['sun', 'mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat'];

const DAY_NAMES: ReadonlyMap<string, number> = (() => {
  const names = new Map<string, number>();
  for (const day of ALL_DAYS) {
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
      const name = folded(format.format(SUNDAY_IN_1970 + day * MS_PER_DAY));
      names.set(name, day);
      names.set(name.split(' ')[0] ?? name, day);
      if (language === 'en') names.set(`${name}s`, day);
    }
    for (const short of (SHORT_ENGLISH[day] ?? '').split(' ')) names.set(short, day);
  }
  return names;
})();

/**
 * Short names in all of these languages that mean one day in each (“Di”, “jue”, “月”; not “so”, German
 * Sunday and Slovak Saturday). In prose many of them are other words, so only a day’s cell is read so.
 */
const SHORT_NAMES: ReadonlyMap<string, number | undefined> = (() => {
  const names = new Map<string, number | undefined>();
  const add = (name: string, day: number): void => {
    names.set(name, names.has(name) && names.get(name) !== day ? undefined : day);
  };
  for (const day of ALL_DAYS) {
    for (const language of LANGUAGES) {
      const format = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
      add(folded(format.format(SUNDAY_IN_1970 + day * MS_PER_DAY)), day);
    }
    add('su mo tu we th fr sa'.split(' ')[day] ?? '', day);
  }
  for (const [letter, day] of Object.entries({ m: 1, w: 3, f: 5 })) names.set(letter, day);
  return names;
})();

/** The day that a whole cell names, in full or in short. */
export const dayInCell = (part: string): number | undefined => {
  const word = folded(part);
  return DAY_NAMES.get(word) ?? SHORT_NAMES.get(word);
};

/** The day (0 = Sunday) that a folded word names in any of the languages: “mondays”, “montag”. */
export function dayNamed(word: string): number | undefined {
  return (
    DAY_NAMES.get(word) ??
    (word.length > 4 ? DAY_NAMES.get(word.replace(/(?:s|en)$/, '')) : undefined)
  );
}

/** The one day that a text names in words, if it names exactly one. */
export function dayNamedIn(text: string): number | undefined {
  const named = new Set(
    folded(text)
      .split(' ')
      .flatMap((word) => DAY_NAMES.get(word) ?? []),
  );
  return named.size === 1 ? [...named][0] : undefined;
}

/** The day whose English name has one letter missing, added, changed or swapped: “wednsday”. */
export function misspelt(word: string): number | undefined {
  if (word.length < 5) return undefined;
  const near = ALL_DAYS.filter((day) => {
    const name = [...DAY_NAMES].find(([, of]) => of === day)?.[0] ?? '';
    return isOneSlipAway(word.replace(/s$/, ''), name);
  });
  return near.length === 1 ? near[0] : undefined;
}

function isOneSlipAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const tails = [a.slice(start), b.slice(start)] as const;
  const [rest, other] = tails;
  return (
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    rest.slice(1) === other.slice(1) ||
    (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2))
  );
}
