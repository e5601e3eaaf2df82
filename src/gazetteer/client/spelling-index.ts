import { editDistance } from '../edit-distance.ts';
import {
  allPlaces,
  filledLines,
  isCounty,
  type GazetteerPlace,
  type PlaceList,
} from '../format.ts';
import { sameSpellings } from '../spelling.ts';
import { lazily } from '../lazily.ts';

/** How a typed text fits a place, best first. */
export type Fit =
  | { readonly kind: 'exact'; readonly isOwnName: boolean }
  | { readonly kind: 'beginning'; readonly isOwnName: boolean; readonly missing: number }
  | { readonly kind: 'word' }
  | { readonly kind: 'mistyped'; readonly edits: number; readonly isWhole: boolean };

/** A region of a country, as its places name it. */
export type IndexedRegion = Pick<GazetteerPlace, 'country' | 'region' | 'regionCode'>;

/** Spellings of places, to be searched. */
export type SpellingIndex = {
  /** Works out beforehand what a search takes, a step at a time, so that the first key pressed is not slow. */
  readonly preparing: () => Iterable<unknown>;
  readonly places: readonly GazetteerPlace[];
  /** The counties that are places to choose; they are searched with the rest. */
  readonly areas: readonly GazetteerPlace[];
  readonly regions: readonly IndexedRegion[];
  /** The counties that tell places of one name from each other. */
  readonly counties: ReadonlySet<string>;
  /** The places of exactly this own name. */
  readonly called: (text: string) => readonly GazetteerPlace[];
  /** The places and counties that have exactly this spelling. */
  readonly exactly: (text: string) => readonly GazetteerPlace[];
  /** Visits each place one of whose spellings, or a word in it, begins with `text`; a place may come more than once. */
  readonly beginningWith: (text: string, visit: (place: GazetteerPlace, fit: Fit) => void) => void;
  /** Visits each place that `text` may be meant for, with a letter or two wrong. */
  readonly mistyped: (text: string, visit: (place: GazetteerPlace, fit: Fit) => void) => void;
};

const PLACES_IN_A_STEP = 64;

/** Makes places and counties searchable, each part when it is first needed. `text` is given in `sameSpelling`. */
export function spellingIndex(list: PlaceList): SpellingIndex {
  const lines = lazily(() => linesOf(list));
  const everyPlace = lazily(() => allPlaces(list));
  const spellings = lazily(() => lines().text.slice(1, -1).split('\n'));
  const masks = lazily(() => Uint32Array.from(spellings(), lettersIn));
  const places = lazily(() => everyPlace().filter((place) => !isCounty(place)));
  const areas = lazily(() => everyPlace().filter(isCounty));
  const regions = lazily(() => regionsOf(places()));
  const counties = lazily(
    () => new Set(places().flatMap(({ county }) => (county === undefined ? [] : [county]))),
  );
  let isPrepared = false;
  const namesakes = new Map<string, readonly GazetteerPlace[]>();

  /** Visits the lines in whose text `wanted` occurs; it begins with what parts lines, or words. */
  const visitLines = (
    wanted: string,
    visit: (line: number, place: GazetteerPlace) => void,
  ): void => {
    const { text, starts, ownerOf } = lines();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const line = lineAt(starts, at + 1);
      visit(line, list.place(ownerOf(line)));
    }
  };

  return {
    *preparing() {
      if (isPrepared) return;
      for (const make of [lines, spellings, masks]) yield make();
      for (let at = 0; at < list.length; at += 1) {
        list.place(at);
        if (at % PLACES_IN_A_STEP === 0) yield;
      }
      for (const make of [regions, counties]) yield make();
      isPrepared = true;
    },
    get places() {
      return places();
    },
    get areas() {
      return areas();
    },
    get regions() {
      return regions();
    },
    get counties() {
      return counties();
    },
    called: (name) => {
      const known = namesakes.get(name);
      if (known !== undefined) return known;
      const found: GazetteerPlace[] = [];
      visitLines(`\n${name}\n`, (line, place) => {
        if (lines().isOwn(line) && !isCounty(place)) found.push(place);
      });
      namesakes.set(name, found);
      return found;
    },
    exactly: (typed) => {
      const found = new Set<GazetteerPlace>();
      visitLines(`\n${typed}\n`, (_, place) => found.add(place));
      return [...found];
    },
    beginningWith: (typed, visit) => {
      const { starts, isOwn } = lines();
      visitLines(`\n${typed}`, (line, place) => {
        const missing = (starts[line + 1] ?? 0) - (starts[line] ?? 0) - 1 - typed.length;
        const isOwnName = isOwn(line);
        visit(
          place,
          missing === 0 ? { kind: 'exact', isOwnName } : { kind: 'beginning', isOwnName, missing },
        );
      });
      visitLines(` ${typed}`, (_, place) => visit(place, { kind: 'word' }));
    },
    mistyped: (typed, visit) => {
      const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
      if (most === 0) return;
      const letters = lettersIn(typed);
      const { ownerOf } = lines();
      const all = spellings();
      const lettersOf = masks();
      for (let line = 0; line < all.length; line += 1) {
        const spelling = all[line] ?? '';
        if (spelling.length < typed.length - most) continue;
        if (hasMore(letters & ~(lettersOf[line] ?? 0), most)) continue;
        if (!beginsAlike(typed, spelling)) continue;
        const distance = editDistance(typed, spelling, most);
        if (distance === undefined) continue;
        const isWhole = distance.whole <= most;
        // Somebody who is still typing has not mistyped much yet.
        if (!isWhole && distance.beginning > 1) continue;
        const edits = isWhole ? distance.whole : distance.beginning;
        visit(list.place(ownerOf(line)), { kind: 'mistyped', edits, isWhole });
      }
    },
  };
}

/** Every spelling on a line of its own: one long text is searched faster than many short ones. */
type Lines = {
  readonly text: string;
  /** Where in `text` each line starts, and after the last where another would. */
  readonly starts: Uint32Array;
  /** Whose spelling a line is, by its number among the places: their own names come first. */
  readonly ownerOf: (line: number) => number;
  readonly isOwn: (line: number) => boolean;
};

const linesOf = ({ length, names, others }: PlaceList): Lines => {
  const more: string[] = [];
  const owners: number[] = [];
  for (const [at, spellings] of filledLines(others)) {
    for (const spelling of spellings.split('|')) {
      more.push(spelling);
      owners.push(at);
    }
  }
  const text = `\n${sameSpellings([names, ...more].join('\n'))}\n`;
  const starts = new Uint32Array(length + more.length + 1);
  let start = 1;
  for (let line = 0; line < starts.length; line += 1) {
    starts[line] = start;
    start = text.indexOf('\n', start) + 1;
  }
  return {
    text,
    starts,
    isOwn: (line) => line < length,
    ownerOf: (line) => (line < length ? line : (owners[line - length] ?? 0)),
  };
};

/** One of each; places of a region stand together. */
const regionsOf = (places: readonly GazetteerPlace[]): readonly IndexedRegion[] =>
  places.filter(({ country, region }, at) => {
    const before = places[at - 1];
    return before?.region !== region || before?.country !== country;
  });

/** Hardly anybody mistypes both of the first two letters. */
const beginsAlike = (typed: string, spelling: string): boolean =>
  typed[0] === spelling[0] || typed[1] === spelling[1] || typed[0] === spelling[1];

const A = 97;

/** A bit for each letter a…z that occurs, and one for all other characters. */
const lettersIn = (text: string): number => {
  let mask = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - A;
    mask |= letter >= 0 && letter < 26 ? 1 << letter : 1 << 26;
  }
  return mask;
};

/** Whether more than `most` bits are set. */
const hasMore = (mask: number, most: number): boolean => {
  let rest = mask;
  for (let taken = 0; taken < most; taken += 1) rest &= rest - 1;
  return rest !== 0;
};

/** The last line that starts at or before an offset. */
const lineAt = (starts: Uint32Array, offset: number): number => {
  let [low, high] = [0, starts.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
