import { effect, signal } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { mayBeInDanger } from '../../text/danger.ts';
import { folded } from '../../text/folded.ts';
import { wishLabel, type LabelOptions } from '../labels.ts';
import { EMPTY_QUERY, type Query } from '../query.ts';
import { inTurn } from '../paced.ts';
import { applied, withoutVainWords } from '../requests/applied.ts';
import { listVocabulary, namedListings, type ListVocabulary } from '../requests/list-vocabulary.ts';
import { placeAmong, type Likeness } from '../requests/place-among.ts';
import { SLIPS, type Certainty } from '../requests/places.ts';
import { townKeyNamed } from '../requests/town-named.ts';
import { understood, type Understanding, type Vocabulary } from '../requests/understood.ts';
import type { Finder } from '../state.ts';
import { wishesOf } from '../wishes.ts';
import { weekdayOf } from '../timing.ts';
import type { Town } from '../towns.ts';
import type { Offers } from './place-box.ts';
import type { WhereOptions } from './where.ts';

/** Reads what is typed as a request, shows what was understood, and asks the finder for it. */
export type RequestReader = {
  /** Reads the text in the box; everything asked for since the last `settle` gives way to it. */
  readonly read: (text: string) => Promise<void>;
  /**
   * Typing is over: what was understood stays as filters and leaves the box, what is searched as text stays.
   * Who asked for it (`isAsked`) is located if they wished to be, and taken to what was found, unless the
   * lines to call stand beside the box.
   */
  readonly settle: (isAsked: boolean) => void;
};

/** What names and finds the places of a request. */
export type RequestOptions = LabelOptions & Pick<WhereOptions, 'placeBox' | 'places'>;

const PLACES_WAIT_MS = 2500;
const NO_OFFERS: Offers = { places: [], isName: undefined };

/** One sentence, and what has been made of it. */
type Said = {
  readonly text: string;
  readonly base: Query;
  readonly understanding: Understanding;
  /** Whether it is searched word by word, because it is a name or the visitor said so. */
  readonly isText: boolean;
  /** The query it led to. When the finder asks for another, this is past. */
  readonly asked: Query;
};

/** What “Londres” or a slip may count for: what nobody can tell to be a name is taken by its name alone. */
const likenessOf = (how: Certainty, isName: boolean | undefined): Likeness => {
  if (isName === true) return how === 'alone' || how === 'last' ? 'close-spelling' : 'spelling';
  if (isName === undefined) return 'name';
  return how === 'like' ? 'slip' : how === 'last' ? 'one-slip' : 'name';
};

/** “New York”: that listings name it as their region says nothing against the town. */
const isRegion = (towns: readonly Town[], name: string): boolean =>
  name.includes(' ') && towns.some(({ text }) => ` ${text} `.includes(` ${name} `));

/** “Reading Berkshire”: a town of the list, and behind it what may be its county. */
const beginsWithTown = (towns: readonly Town[], name: string): boolean =>
  name.includes(' ') && towns.some((town) => name.startsWith(`${folded(town.name)} `));

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** Connects the line under the search box to the finder. */
export function requestReader(
  root: HTMLElement,
  finder: Finder,
  { placeBox, places, ...labels }: RequestOptions,
): RequestReader {
  const { said } = labels.words;
  const line = part(root, 'understood', HTMLElement);
  const other = part(line, 'other-reading', HTMLButtonElement);
  const current = signal<Said | undefined>(undefined);
  let base: Query | undefined;
  let vocabulary: ListVocabulary | undefined;
  let vocabularyOf: unknown;
  let turn = 0;

  /** What there is to read against, gathered a batch in each frame. */
  const listed = async (): Promise<Vocabulary> => {
    const list = finder.list.peek();
    if (vocabulary === undefined || vocabularyOf !== list) {
      const [entries, towns] = list.kind === 'ready' ? [list.entries, list.towns] : [[], []];
      const made: ListVocabulary = listVocabulary(
        entries,
        placeLikeIn(towns, (word) => made.isFound(word)),
      );
      vocabulary = made;
      vocabularyOf = list;
    }
    const words = vocabulary;
    for (const _ of words.gathering()) {
      await nextTurn();
      // There is more of the list by now.
      if (words !== vocabulary) break;
    }
    return words;
  };

  /** The counties that were named. */
  const kmAround = new Map<string, number>();

  /** A town of the list, else a place of the gazetteer; alone, only one that no listing mentions otherwise. */
  const placeLikeIn =
    (towns: readonly Town[], isFound: (word: string) => boolean): Vocabulary['placeLike'] =>
    async (text, how) => {
      const own = townKeyNamed(towns, text, true);
      if (own !== undefined) return own;
      const name = folded(text);
      const mayBeOther = name.split(' ').every(isFound) && !isRegion(towns, name);
      if (how === 'alone' && mayBeOther && !beginsWithTown(towns, name)) return undefined;
      const { places: offers, isName } = await Promise.race([offersFor(text), waited()]);
      // What is some place’s name is no slip for another’s; nor is what cannot be told.
      const slips = isName === false ? SLIPS[how] : 0;
      const meant = slips > 0 ? townKeyNamed(towns, text, false, slips) : undefined;
      if (meant !== undefined) return meant;
      const place = placeAmong(offers, text, likenessOf(how, isName));
      if (place !== undefined) places.keep(place);
      if (place?.aroundKm !== undefined) kmAround.set(place.key, place.aroundKm);
      return place?.key;
    };
  const offersFor = (text: string): Promise<Offers> =>
    placeBox()
      .then((box) => box.offers(text))
      .catch(() => NO_OFFERS);
  /** A request is not held up by a slow place file: without it, the place is searched as text. */
  const waited = (): Promise<Offers> =>
    new Promise((resolve) => {
      setTimeout(() => resolve(NO_OFFERS), PLACES_WAIT_MS);
    });

  /** Who names a county and no distance means all of it. */
  const around = ({ change: { place = '', withinKm } }: Understanding): Partial<Query> => {
    const km = withinKm ?? kmAround.get(place);
    return km === undefined ? {} : { withinKm: km };
  };

  const ask = (text: string, from: Query, understanding: Understanding, isText: boolean): void => {
    finder.ask(
      isText ? { ...from, text } : { ...applied(from, understanding), ...around(understanding) },
    );
    current.value = { text, base: from, understanding, isText, asked: finder.query.peek() };
  };

  const nextTurn = (): Promise<void> => new Promise((resolve) => void inTurn(finder, resolve));

  const read = async (text: string): Promise<void> => {
    turn += 1;
    const mine = turn;
    part(root, 'danger', HTMLElement).hidden = !mayBeInDanger(text);
    const before = finder.query.peek();
    if (base === undefined || current.peek()?.asked !== before) base = before;
    const from = base;
    const { now, today } = finder.clock.peek();
    const clock = new Date(now);
    const moment = {
      weekday: weekdayOf(today),
      minutes: clock.getHours() * 60 + clock.getMinutes(),
    };
    const words = await listed();
    // Reading it and answering it are work for a frame each.
    await nextTurn();
    if (mine !== turn) return;
    const first = await understood(text, words, moment);
    const asRequest = first.isName
      ? await understood(text, words, moment, { readsNames: false })
      : first;
    await nextTurn();
    // A later word, or a press elsewhere, has overtaken this one.
    if (mine !== turn || finder.query.peek() !== before) return;
    const isText = first.isName && !findsItsName(text, applied(from, asRequest), asRequest);
    ask(text, from, isText ? asRequest : fitting(from, asRequest), isText);
  };

  /** In pieces, what has not arrived may still fit. */
  const fitting = (from: Query, understanding: Understanding): Understanding => {
    const isWhole = finder.coverage.peek().kind === 'whole' && finder.list.peek().kind === 'ready';
    if (!isWhole) return understanding;
    return withoutVainWords(from, understanding, (query) => {
      const { rows, underWay } = finder.resultsOf(query);
      return rows.length + underWay.length;
    });
  };

  /** Whether a name made of plain words (“Women’s Meeting”) is among what those words ask for. */
  const findsItsName = (text: string, query: Query, { change, rest }: Understanding): boolean => {
    const list = finder.list.peek();
    if (list.kind !== 'ready' || rest !== '' || Object.keys(change).length === 0) return false;
    const named = new Set(namedListings(list.entries, folded(text)).map(({ listing }) => listing));
    return finder.resultsOf(query).rows.some(({ entry }) => named.has(entry.listing));
  };

  effect(() => {
    const sentence = current.value;
    const isPast = sentence === undefined || finder.query.value !== sentence.asked;
    const names = isPast ? [] : wishesIn(sentence);
    const { kept = [], leftOut = [] } = isPast ? {} : sentence.understanding;
    const isPlainText = names.length + kept.length + leftOut.length === 0;
    line.hidden = isPlainText;
    if (isPast || isPlainText) return;
    const { isText, text, understanding } = sentence;
    const { rest } = understanding;
    say(
      line,
      'understood-words',
      isText
        ? filled(said('searchedAsWords'), { text: text.trim() })
        : names.length === 0
          ? undefined
          : filled(said('understood'), { wishes: names.join(' · ') }),
    );
    say(
      line,
      'left-out',
      isText || leftOut.length === 0
        ? undefined
        : filled(said('leftOut'), { words: quoted(leftOut) }),
    );
    say(
      line,
      'not-excluded',
      isText || kept.length === 0
        ? undefined
        : filled(said('notExcluded'), { words: quoted(kept) }),
    );
    say(
      line,
      'searched-too',
      isText || rest === '' ? undefined : filled(said('searchedToo'), { text: rest }),
    );
    other.textContent = isText
      ? filled(said('readAsRequest'), { wishes: names.join(' · ') })
      : said('searchWords');
  });

  /** What the sentence asks for besides its text, in words. */
  const wishesIn = ({ understanding: { change } }: Said): readonly string[] => {
    const query = { ...EMPTY_QUERY, ...change };
    const town = finder.town.value;
    const place = town?.key === query.place ? town : undefined;
    return wishesOf(query).map((wish) => wishLabel(wish, query, place, labels));
  };

  other.addEventListener('click', () => {
    const sentence = current.peek();
    if (sentence === undefined) return;
    const { text, base: from, understanding, isText } = sentence;
    ask(text, from, understanding, !isText);
    base = undefined;
    part(root, 'count', HTMLElement).focus();
  });

  // Where the list is there, the first word typed finds it gathered.
  void listed();

  return {
    read,
    settle: (isAsked) => {
      base = undefined;
      const { nearMe, text } = finder.query.peek();
      part(root, 'text', HTMLInputElement).value = text;
      if (!isAsked) return;
      if (nearMe && finder.position.peek().kind !== 'known') void finder.locate();
      if (part(root, 'danger', HTMLElement).hidden) part(root, 'count', HTMLElement).focus();
    },
  };
}
