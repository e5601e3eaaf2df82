import { folded } from '../../text/folded.ts';
import { asText } from './plain-text.ts';

/** Days that a value names (0 = Sunday … 6 = Saturday), and the parts of it that name none. */
export type DaysRead = {
  readonly days: readonly number[];
  readonly unreadable: readonly string[];
  /** A 7, which the Meeting Guide specification does not know, stands somewhere in the value. */
  readonly hasSeven: boolean;
  /** A misspelt name was understood. */
  readonly isMended: boolean;
};

const ALL_DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const SUNDAY_IN_1970 = Date.UTC(1970, 0, 4);
const MS_PER_DAY = 86_400_000;
/** The nine languages of the specification, and others that lists have been seen in. */
const LANGUAGES = ['en', 'es', 'fr', 'ja', 'nl', 'pt', 'sk', 'sv', 'th', 'de', 'it', 'pl', 'da'];
const SHORT_ENGLISH = ['sun', 'mon', 'tue tues', 'wed weds', 'thu thur thurs', 'fri', 'sat'];
const EVERY_DAY = new Set(['daily', 'every day', 'everyday', 'all days', '7 days a week']);

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

/** Reads numbers, names in many languages, lists of either, ranges (“Mon–Fri”) and “daily”. */
export function daysFrom(value: unknown): DaysRead {
  const days = new Set<number>();
  const unreadable: string[] = [];
  let hasSeven = false;
  let isMended = false;

  for (const part of partsOf(value)) {
    const range = rangeOf(part);
    const named = DAY_NAMES.get(folded(part));
    if (/^[0-6](?:\.0)?$/.test(part)) days.add(Number(part));
    else if (/^7(?:\.0)?$/.test(part)) hasSeven = true;
    else if (named !== undefined) days.add(named);
    else if (EVERY_DAY.has(folded(part))) ALL_DAYS.forEach((day) => days.add(day));
    else if (range !== undefined) range.forEach((day) => days.add(day));
    else {
      const meant = misspelt(folded(part));
      if (meant === undefined) unreadable.push(part);
      else {
        days.add(meant);
        isMended = true;
      }
    }
  }
  return { days: [...days].sort((a, b) => a - b), unreadable, hasSeven, isMended };
}

/** The day (0 = Sunday) that a folded word names in any of the languages: “mondays”, “montag”. */
export function dayNamed(word: string): number | undefined {
  return (
    DAY_NAMES.get(word) ?? (word.length > 4 ? DAY_NAMES.get(word.replace(/s$/, '')) : undefined)
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

function partsOf(value: unknown): readonly string[] {
  const values = Array.isArray(value) ? (value as unknown[]).slice(0, 50) : [value];
  return values
    .flatMap((one) =>
      asText(one)
        .slice(0, 200)
        .split(/[,;/&+|]|\band\b/iu),
    )
    .map((part) => part.replace(/[\s\u00A0\u200B\uFEFF]+/gu, ' ').trim())
    .filter((part) => part !== '');
}

function rangeOf(part: string): readonly number[] | undefined {
  const [first, last, ...rest] = part.split(/\s*(?:[-–—]|\bto\b|\bthrough\b|\bthru\b)\s*/iu);
  const from = DAY_NAMES.get(folded(first ?? ''));
  const to = DAY_NAMES.get(folded(last ?? ''));
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const length = ((to - from + 7) % 7) + 1;
  return Array.from({ length }, (_, step) => (from + step) % 7);
}

/** An English day name with one letter missing, added, changed or swapped: “Wednsday”. */
function misspelt(word: string): number | undefined {
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
