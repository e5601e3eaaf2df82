import type { Run } from './denied.ts';
import { partPhrases, partWords } from './lexicon.ts';
import { follows, lengthBefore, lengthOfPart, standsAt, type Reading } from './reading.ts';
import type { Moment, Wanted } from './wanted.ts';

/** “Monday to Friday”, “until Friday”: the days up to one, where a word or a dash says so; adds and gives them. */
export function fillRange(
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
): readonly number[] {
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
}

/** The days from one to before another, all around the week where they are the same. */
const upTo = (first: number, last: number): readonly number[] => {
  const days: number[] = [];
  for (let each = first; each !== last; each = (each + 1) % 7) days.push(each);
  return days;
};

/** The days from the one a run ends with to before another, where the words between say that all are meant. */
export function daysBetween(
  reading: Reading,
  { end, day }: Run,
  at: number,
  last: number,
): readonly number[] {
  return day !== undefined && follows(reading, end, at) === 'range' ? upTo(day, last) : [];
}

/** “Flying in Thursday and leaving Sunday”: the days of a stay to before its last; adds and gives them. */
export function fillStay(
  wanted: Wanted,
  reading: Reading,
  {
    days,
    at,
    day,
  }: { readonly days: ReadonlyMap<number, number>; readonly at: number; readonly day: number },
): readonly number[] {
  const [end, first] = [...days].at(-1) ?? [];
  if (end === undefined || first === undefined) return [];
  const isSaid = (part: 'arrives' | 'leaves', from: number, to: number): boolean =>
    reading.tokens.some(
      (_, each) => each >= from && each < to && lengthOfPart(reading, part, each) > 0,
    );
  if (!isSaid('arrives', end - MOST_OF_ARRIVAL, end) || !isSaid('leaves', end, at)) return [];
  const stay = upTo(first, day);
  for (const each of stay) wanted.days.add(each);
  return stay;
}
/** “Flying into New York City on the” Thursday. */
const MOST_OF_ARRIVAL = 8;

/** Between two days, these join them without those between. */
const JOINS_TWO: ReadonlySet<string> = new Set(['and', 'or', 'y', 'y la', 'y las']);
