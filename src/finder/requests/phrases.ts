import type { ListHas } from './change.ts';
import type { Need } from './families.ts';
import { LEXICON, partPhrases, type Asked, type Phrase } from './lexicon.ts';
import {
  areFree,
  lengthBefore,
  lengthOfPart,
  phraseAt,
  standsAt,
  use,
  type Reading,
} from './reading.ts';
import { wantOpposite } from './opposite.ts';
import { PROGRAMME_GROUPS } from './programme-groups.ts';
import { want, weekdayOf, type Moment, type Wanted } from './wanted.ts';

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
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = phraseAt(reading, at);
    if (phrase === undefined) continue;
    const end = at + phrase.words.length;
    // “Anywhere but Leeds” is more than “anywhere”.
    if (lengthOfPart(reading, 'not', at) > phrase.words.length) continue;
    if (isCodeInPassing(reading, at, end, phrase.asked)) continue;
    // “I am” is no morning; “Saturday am” is.
    if (tokens[at]?.word === 'am' && end === at + 1 && !days.has(at)) continue;
    const [{ filter = '-', values: [value = ''] = [] } = {}] = phrase.asked;
    const isAboutReligion = filter === 'about' && value === 'religion';
    const denied = negationBefore(reading, at, isAboutReligion || value === 'christian');
    // “Life without alcohol” is about alcohol all the same.
    const isNeed = filter === 'for' && value !== 'christian';
    if (denied !== undefined && filter !== '-' && !isNeed) {
      const isAsked = wantOpposite(wanted, phrase.asked, moment, list);
      use(reading, denied, end, isAsked ? 'wish' : 'denied');
      at = end - 1;
      continue;
    }
    // A wish not to hear of God is one; a word about God may be a meeting’s name.
    if (isAboutReligion) continue;
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
      const [programme] = PROGRAMME_GROUPS[group] ?? [];
      const anonymous = lengthOfPart(reading, 'anonymous', end);
      if (anonymous > 0 && programme !== undefined) {
        wanted.programmes.add(programme);
        use(reading, end, end + anonymous);
      }
    }
    const [only] = phrase.asked;
    if (only?.filter === 'day' && only.values.length === 1 && phrase.asked.length === 1) {
      const day = weekdayOf(only.values[0] ?? '', moment);
      days.set(end, day);
      fillRange(wanted, reading, days, at, day);
    }
    at = end - 1;
  }
  return needs;
}

const groupOf = ({ asked: [only] }: Phrase): string | undefined =>
  only?.filter === 'for' ? only.values[0] : undefined;

/** “Monday to Friday”: the days between two that a word or a dash joins. */
const fillRange = (
  wanted: Wanted,
  reading: Reading,
  ends: ReadonlyMap<number, number>,
  at: number,
  day: number,
): void => {
  const joint = partPhrases('to').find(
    (words) => !JOINS_TWO.has(words.join(' ')) && standsAt(reading, words, at - words.length),
  );
  const isJoined = reading.tokens[at]?.isJoined === true;
  if (joint === undefined && !isJoined) return;
  const first = ends.get(at - (isJoined ? 0 : (joint?.length ?? 0)));
  if (first === undefined) return;
  for (let each = first; each !== day; each = (each + 1) % 7) wanted.days.add(each);
};

/** Between two days, these join them without those between. */
const JOINS_TWO: ReadonlySet<string> = new Set(['and', 'or', 'y', 'y la', 'y las']);

/** Small words that may stand between “without” and “God”. */
const MOST_ASIDE = 3;
/** “On the” Sunday, “por las” mañanas. */
const MOST_ARTICLES = 2;

/** Where a “not” begins that stands right before a phrase or its article; of religion, also a little before. */
const negationBefore = (reading: Reading, at: number, isReligion: boolean): number | undefined => {
  let start = at;
  for (let gap = 0; gap <= (isReligion ? MOST_ASIDE : MOST_ARTICLES); gap += 1) {
    const end = at - gap;
    const isSmall = isReligion
      ? LEXICON.small.has(reading.tokens[end]?.word ?? '')
      : lengthOfPart(reading, 'article', end) > 0;
    if (gap > 0 && !isSmall) break;
    const length = lengthBefore(reading, 'not', end);
    if (length > 0) start = Math.min(start, end - length);
  }
  return start < at ? start : undefined;
};

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
