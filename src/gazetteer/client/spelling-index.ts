import { editDistance } from '../edit-distance.ts';
import { allPlaces, isCounty, type GazetteerPlace, type PlaceList } from '../format.ts';
import { sameSpelling } from '../spelling.ts';
import { lazily } from './lazily.ts';

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
  /** Works out beforehand what a search takes, so that the first key pressed is not slow. */
  readonly prepare: () => void;
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

/** Makes places and counties searchable, each part when it is first needed. `text` is given in `sameSpelling`. */
export function spellingIndex(list: PlaceList): SpellingIndex {
  const lines = lazily(() => linesOf(list));
  const all = lazily(() => allPlaces(list));
  const masks = lazily(() => Uint32Array.from(lines().spellings, lettersIn));
  const places = lazily(() => all().filter((place) => !isCounty(place)));
  const areas = lazily(() => all().filter(isCounty));
  const regions = lazily(() => regionsOf(places()));
  const counties = lazily(
    () => new Set(places().flatMap(({ county }) => (county === undefined ? [] : [county]))),
  );
  const namesakes = new Map<string, readonly GazetteerPlace[]>();

  /** Visits the lines in whose text `wanted` occurs; it begins with what parts lines, or words. */
  const visitLines = (
    wanted: string,
    visit: (line: number, place: GazetteerPlace) => void,
  ): void => {
    const { text, starts, owners } = lines();
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const line = lineAt(starts, at + 1);
      visit(line, list.place(owners[line] ?? 0));
    }
  };

  return {
    prepare: () => [masks, regions, counties].forEach((make) => make()),
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
        if (lines().own[line] === true && !isCounty(place)) found.push(place);
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
      const { spellings, own } = lines();
      visitLines(`\n${typed}`, (line, place) => {
        const missing = (spellings[line]?.length ?? 0) - typed.length;
        const isOwnName = own[line] ?? false;
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
      const { spellings, owners } = lines();
      const lettersOf = masks();
      for (let line = 0; line < spellings.length; line += 1) {
        const spelling = spellings[line] ?? '';
        if (spelling.length < typed.length - most) continue;
        if (bits(letters & ~(lettersOf[line] ?? 0)) > most) continue;
        if (!beginsAlike(typed, spelling)) continue;
        const distance = editDistance(typed, spelling, most);
        if (distance === undefined) continue;
        const isWhole = distance.whole <= most;
        // Somebody who is still typing has not mistyped much yet.
        if (!isWhole && distance.beginning > 1) continue;
        const edits = isWhole ? distance.whole : distance.beginning;
        visit(list.place(owners[line] ?? 0), { kind: 'mistyped', edits, isWhole });
      }
    },
  };
}

/** Every spelling on a line of its own: one long text is searched faster than many short ones. */
type Lines = {
  readonly spellings: readonly string[];
  readonly text: string;
  /** Where in `text` each line starts. */
  readonly starts: Uint32Array;
  /** Whose spelling each is, by its number among the places. */
  readonly owners: readonly number[];
  /** Whether it is the place’s own name. */
  readonly own: readonly boolean[];
};

const linesOf = ({ names, othersOf }: PlaceList): Lines => {
  const spellings: string[] = [];
  const owners: number[] = [];
  const own: boolean[] = [];
  const add = (spelling: string, owner: number, isOwnName: boolean): void => {
    spellings.push(sameSpelling(spelling));
    owners.push(owner);
    own.push(isOwnName);
  };
  names.forEach((name, at) => {
    add(name, at, true);
    for (const other of othersOf(at)) add(other, at, false);
  });
  const starts = new Uint32Array(spellings.length);
  let offset = 1;
  spellings.forEach((spelling, line) => {
    starts[line] = offset;
    offset += spelling.length + 1;
  });
  return { spellings, text: `\n${spellings.join('\n')}\n`, starts, owners, own };
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

const bits = (mask: number): number => {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/** The last line that starts at or before an offset. */
const lineAt = (starts: Uint32Array, offset: number): number => {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
