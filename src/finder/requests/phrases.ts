import { readBrought } from './brought.ts';
import { changeFrom, type ListHas } from './change.ts';
import { daysBetween, fillRange, fillStay } from './day-range.ts';
import {
  deny,
  goesOn,
  endOfUnfit,
  negationBefore,
  readOtherDays,
  readUnfit,
  runOf,
  speaksOfAll,
  type Run,
} from './denied.ts';
import { letInEither } from './either-time.ts';
import { isCodeInPassing, isOpenForNow } from './everyday.ts';
import type { Need } from './families.ts';
import { partWords, type Asked, type Phrase } from './lexicon.ts';
import { wantOpposite } from './opposite.ts';
import { isIndifferent, isInPassing, isSaidOfUsing } from './passing.ts';
import { PROGRAMME_GROUPS } from './programme-groups.ts';
import { follows, lengthBefore, lengthOfPart, phraseAt, use, type Reading } from './reading.ts';
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
  /** What the writers say they are. */
  const writers = new Set<string>();
  let needEnd = -1;
  let denial: Run | undefined;
  let passing: Run | undefined;
  /** The day that was said of drinking or using. */
  let ofUsing: readonly Asked[] | undefined;
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
    const next = end + lengthOfPart(reading, 'article', end);
    const later = filter === 'soon' ? runOf(reading, next, moment)?.day : undefined;
    if (later !== undefined && later !== moment.weekday) continue;
    if (isSaidOfUsing(reading, at, end)) {
      ofUsing = phrase.asked;
      use(reading, at, end, 'passing');
      at = end - 1;
      continue;
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
    // “Lunes no, martes sí”, without the comma.
    const isRunDenied = run?.end === denied && partWords('yes').has(tokens[end]?.word ?? '');
    if (isRunDenied && run !== undefined) {
      deny(wanted, run);
      use(reading, run.end, at);
    } else if (denied !== undefined && filter !== '-' && !isNeed) {
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
    // “Debtors”: what no programme is known for is searched, never passed over.
    if (filter === 'about' && value === 'text') {
      use(reading, at, end, 'name');
      at = end - 1;
      continue;
    }
    if (isOpenForNow(reading, at, end, phrase.asked)) {
      use(reading, at, end, 'joint');
      continue;
    }
    const dayBefore = days.get(at);
    if (dayBefore !== undefined && phrase.asked.some(({ values }) => values[0] === 'tomorrow')) {
      // “Sábado mañana” is Saturday morning.
      wanted.times.add('morning');
    } else want(wanted, phrase.asked, moment);
    if (filter === 'type' && isSaidOfWriter(reading, at)) writers.add(value);
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
        own.day === undefined
          ? []
          : [
              ...fillRange(wanted, reading, { days, at, day: own.day, moment }),
              ...fillStay(wanted, reading, { days, at, day: own.day }),
            ];
      const joint = follows(reading, run?.end ?? -1, at);
      const before = joint === undefined ? undefined : run;
      if (joint !== 'behind') letInEither(wanted, before?.asked ?? [], phrase.asked);
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
  // “I don’t want to drink tonight” alone asks for tonight.
  if (ofUsing !== undefined) {
    const others = changeFrom({ ...wanted, groups: new Set() }, list);
    if (Object.keys(others).length === 0) want(wanted, ofUsing, moment);
  }
  // “I’m a man asking for my wife, she wants a women’s meeting.”
  const isOfBoth = wanted.types.has('men') && wanted.types.has('women');
  if (isOfBoth && writers.size === 1) for (const each of writers) wanted.types.delete(each);
  return needs;
}

/** “I’m a man”, “soy hombre”: what somebody is. */
const isSaidOfWriter = (reading: Reading, at: number): boolean => {
  const before = at - lengthBefore(reading, 'article', at);
  return partWords('myself').has(reading.tokens[before - 1]?.word ?? '');
};

/** “Coke every weekend” is a habit; “gamblers every Friday” a meeting. */
const USED: ReadonlySet<string> = new Set([
  ...['cocaine', 'meth', 'cannabis', 'pills', 'opioids', 'drugs'],
]);

/** What a request says of when; it may be said in passing (“I drink on weekends”). */
const OF_TIME: ReadonlySet<string> = new Set(['day', 'time', 'from', 'until']);

const groupOf = ({ asked: [only] }: Phrase): string | undefined =>
  only?.filter === 'for' ? only.values[0] : undefined;
