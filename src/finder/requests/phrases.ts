import { readBrought } from './brought.ts';
import type { ListHas } from './change.ts';
import {
  goesOn,
  endOfUnfit,
  negationBefore,
  readOtherDays,
  readUnfit,
  runOf,
  speaksOfAll,
  type Run,
} from './denied.ts';
import type { Need } from './families.ts';
import { partPhrases, partWords, type Asked, type Phrase } from './lexicon.ts';
import { wantOpposite } from './opposite.ts';
import { isIndifferent, isInPassing } from './passing.ts';
import { PROGRAMME_GROUPS } from './programme-groups.ts';
import {
  areFree,
  follows,
  lengthBefore,
  lengthOfPart,
  phraseAt,
  standsAt,
  use,
  type Reading,
} from './reading.ts';
import { want, type Moment, type Wanted } from './wanted.ts';

/**
 * Reads days, kinds, programmes, languages and all else that is a matter of words; the longest phrase
 * wins. Gives the needs spoken of, in order.
 */
export function readPhrases(
  reading: Reading,
  wanted: Wanted,
  moment: Moment,
  list: ListHas,
): readonly Need[] {
  const needs: Need[] = [];
  const { tokens } = reading;
  /** Where a single day was named, and which. */
  const days = new Map<number, number>();
  /** What was last wanted, not wanted, spoken of in passing. */
  let run: Run | undefined;
  let needEnd = -1;
  let denial: Run | undefined;
  let passing: Run | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const brought = readBrought(reading, wanted, at);
    if (brought > at) {
      at = brought - 1;
      continue;
    }
    const phrase = phraseAt(reading, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    const [{ filter = '-', values: [value = ''] = [] } = {}] = phrase.asked;
    // “Anywhere but Leeds” is more than “anywhere”.
    if (lengthOfPart(reading, 'not', at) > phrase.words.length) continue;
    if (isCodeInPassing(reading, at, end, phrase.asked)) continue;
    // “Addict here” says who writes.
    if (filter === 'near' && partWords('trouble').has(tokens[at - 1]?.word ?? '')) continue;
    // “I am” is no morning; “Saturday am” is.
    if (tokens[at]?.word === 'am' && end === at + 1 && !days.has(at)) continue;
    const own = runOf(reading, at, moment);
    const isOfTime = OF_TIME.has(filter);
    // “Used to be Mondays, now Thursdays.”
    if (filter === 'soon' && phraseAt(reading, end)?.asked[0]?.values.length === 1) {
      if (runOf(reading, end, moment)?.day !== undefined) continue;
    }
    if (
      isIndifferent(reading, at) ||
      (isOfTime && isInPassing(reading, at, end, passing, needEnd))
    ) {
      for (const day of own?.days ?? []) wanted.passed.add(day);
      use(reading, at, end, 'passing');
      passing = isOfTime ? own : undefined;
      at = end - 1;
      continue;
    }
    const isReligion = filter === 'about' && value === 'religion';
    const hasCommas = denial !== undefined && speaksOfAll(reading, denial.end);
    const isListed = goesOn(reading, denial, at, { filter, hasCommas });
    const unfit = isOfTime || filter === '-' ? end : endOfUnfit(reading, end);
    const denied =
      isListed || unfit > end
        ? at
        : negationBefore(reading, at, { filter, isReligion: isReligion || value === 'christian' });
    // “Life without alcohol” is about alcohol all the same.
    const isNeed = filter === 'for' && value !== 'christian';
    if (denied !== undefined && filter !== '-' && !isNeed) {
      const isAsked = wantOpposite(wanted, phrase.asked, moment, list);
      if (isListed && denial?.day !== undefined && own?.day !== undefined) {
        for (const day of daysBetween(reading, denial, at, own.day)) wanted.denied.days.add(day);
      }
      use(reading, denied, unfit, isAsked ? 'wish' : 'denied');
      denial = own;
      at = unfit - 1;
      continue;
    }
    // “Not Sunday morning” is not Sunday; it says nothing of other mornings.
    const isRightBehind = denial?.filter === 'day' && follows(reading, denial.end, at) === 'behind';
    if (isOfTime && filter !== 'day' && isRightBehind) {
      use(reading, at, end, 'joint');
      at = end - 1;
      continue;
    }
    // A wish not to hear of God is one; a word about God may be a meeting’s name.
    if (isReligion) continue;
    if (isOpenForNow(reading, at, end, phrase.asked)) {
      use(reading, at, end, 'joint');
      continue;
    }
    const dayBefore = days.get(at);
    if (dayBefore !== undefined && phrase.asked.some(({ values }) => values[0] === 'tomorrow')) {
      // “Sábado mañana” is Saturday morning.
      wanted.times.add('morning');
    } else want(wanted, phrase.asked, moment);
    use(reading, at, end);
    const group = groupOf(phrase);
    if (group !== undefined) {
      needs.push({ at, group });
      if (USED.has(group)) needEnd = end;
      const [programme] = PROGRAMME_GROUPS[group] ?? [];
      const anonymous = lengthOfPart(reading, 'anonymous', end);
      if (anonymous > 0 && programme !== undefined) {
        wanted.programmes.add(programme);
        use(reading, end, end + anonymous);
      }
    }
    if (isOfTime && own !== undefined) {
      const between =
        own.day === undefined ? [] : fillRange(wanted, reading, { days, at, day: own.day, moment });
      const before = follows(reading, run?.end ?? -1, at) === undefined ? undefined : run;
      run = {
        ...own,
        days: [...(before?.days ?? []), ...between, ...own.days],
        times: [...(before?.times ?? []), ...own.times],
      };
      if (own.day !== undefined) days.set(end, own.day);
      at = Math.max(at, readUnfit(reading, wanted, run) - 1);
    }
    at = Math.max(at, end - 1);
  }
  readOtherDays(reading, wanted);
  return needs;
}

/** “Coke every weekend” is a habit; “gamblers every Friday” a meeting. */
const USED: ReadonlySet<string> = new Set([
  'cocaine',
  'meth',
  'cannabis',
  'pills',
  'opioids',
  'drugs',
]);

/** What a request says of when; it may be said in passing (“I drink on weekends”). */
const OF_TIME: ReadonlySet<string> = new Set(['day', 'time', 'from', 'until']);

const groupOf = ({ asked: [only] }: Phrase): string | undefined =>
  only?.filter === 'for' ? only.values[0] : undefined;

/** “Monday to Friday”, “until Friday”: the days up to one, where a word or a dash says so; adds and gives them. */
const fillRange = (
  wanted: Wanted,
  reading: Reading,
  {
    days: ends,
    at,
    day,
    moment,
  }: {
    readonly days: ReadonlyMap<number, number>;
    readonly at: number;
    readonly day: number;
    readonly moment: Moment;
  },
): readonly number[] => {
  const article = lengthBefore(reading, 'article', at);
  for (const before of [at, at - article]) {
    const joint = partPhrases('to').find(
      (words) => !JOINS_TWO.has(words.join(' ')) && standsAt(reading, words, before - words.length),
    );
    const isJoined = reading.tokens[before]?.isJoined === true;
    if (joint === undefined && !isJoined) continue;
    const start = before - (isJoined ? 0 : (joint?.length ?? 0));
    const isUntil = joint?.some((word) => partWords('until').has(word)) === true;
    const isAwaited = [1, 2].some((back) =>
      partWords('waits').has(reading.tokens[start - back]?.word ?? ''),
    );
    const first = ends.get(start) ?? (isUntil && !isAwaited ? moment.weekday : undefined);
    if (first === undefined) continue;
    const days = upTo(first, day);
    for (const each of days) wanted.days.add(each);
    return days;
  }
  return [];
};

/** The days from one to before another, all around the week where they are the same. */
const upTo = (first: number, last: number): readonly number[] => {
  const days: number[] = [];
  for (let each = first; each !== last; each = (each + 1) % 7) days.push(each);
  return days;
};

const daysBetween = (
  reading: Reading,
  { end, day }: Run,
  at: number,
  last: number,
): readonly number[] =>
  day !== undefined && follows(reading, end, at) === 'range' ? upTo(day, last) : [];

/** Between two days, these join them without those between. */
const JOINS_TWO: ReadonlySet<string> = new Set(['and', 'or', 'y', 'y la', 'y las']);

/** “Open tonight”, “what is open on Sunday”: hours, not the kind of meeting. */
const isOpenForNow = (
  reading: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean => {
  const isOpen =
    asked.some(({ filter, values }) => filter === 'type' && values[0] === 'open') &&
    lengthOfPart(reading, 'open', at) === end - at;
  if (!isOpen) return false;
  const isKind = lengthOfPart(reading, 'meeting', at - 1) > 0 && areFree(reading, at - 1, at);
  if (isKind) return false;
  const next = phraseAt(reading, end) ?? phraseAt(reading, end + 1);
  return next?.asked[0]?.filter === 'day' || next?.asked[0]?.filter === 'soon';
};

/** Short names of programmes that are everyday words or regions elsewhere, written small in passing. */
const EVERYDAY_CODES: ReadonlySet<string> = new Set([
  ...['pa', 'ma', 'ha', 'ga', 'oa', 'ca', 'cr', 'bb', 'bi', 'mar', 'ice', 'lit', 'pm', 'am'],
]);
const isCodeInPassing = (
  { tokens }: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean => {
  const token = tokens[at];
  if (end - at > 1 || token === undefined || !EVERYDAY_CODES.has(token.word)) return false;
  if (asked.some(({ filter }) => filter !== 'programme')) return false;
  return tokens.length > 4 && token.raw !== token.raw.toUpperCase();
};
