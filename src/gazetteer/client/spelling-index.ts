import { editDistance } from '../edit-distance.ts';
import { isCounty, type GazetteerPlace } from '../format.ts';
import { sameSpelling } from '../spelling.ts';

/** How a typed text fits a place, best first. */
export type Fit =
  | { readonly kind: 'exact'; readonly isOwnName: boolean }
  | { readonly kind: 'beginning'; readonly isOwnName: boolean; readonly missing: number }
  | { readonly kind: 'word' }
  | { readonly kind: 'mistyped'; readonly edits: number; readonly isWhole: boolean };

/** A region of a country, as its places name it. */
export type IndexedRegion = Pick<GazetteerPlace, 'country' | 'region' | 'regionCode'>;

/** Spellings of places, ready to be searched. */
export type SpellingIndex = {
  readonly places: readonly GazetteerPlace[];
  /** The counties that are places to choose; they are searched with the rest. */
  readonly areas: readonly GazetteerPlace[];
  readonly regions: readonly IndexedRegion[];
  /** The counties that tell places of one name from each other. */
  readonly counties: ReadonlySet<string>;
  /** The places of exactly this own name. */
  readonly called: (text: string) => readonly GazetteerPlace[];
  /** Visits each place one of whose spellings, or a word in it, begins with `text`; a place may come more than once. */
  readonly beginningWith: (text: string, visit: (place: GazetteerPlace, fit: Fit) => void) => void;
  /** Visits each place that `text` may be meant for, with a letter or two wrong. */
  readonly mistyped: (text: string, visit: (place: GazetteerPlace, fit: Fit) => void) => void;
};

/** Makes places and counties searchable. `text` is given in `sameSpelling`. */
export function spellingIndex(all: readonly GazetteerPlace[]): SpellingIndex {
  const spellings: string[] = [];
  const owners: number[] = [];
  const own: boolean[] = [];
  const byName = new Map<string, GazetteerPlace[]>();
  const regions: IndexedRegion[] = [];
  const counties = new Set<string>();
  const note = (place: GazetteerPlace): void => {
    const { name, country, region, county } = place;
    if (county !== undefined) counties.add(county);
    // Places of a region stand together.
    const last = regions.at(-1);
    if (last?.region !== region || last?.country !== country) regions.push(place);
    const ownName = sameSpelling(name);
    const namesakes = byName.get(ownName);
    if (namesakes === undefined) byName.set(ownName, [place]);
    else namesakes.push(place);
  };
  all.forEach((place, at) => {
    const { name, others } = place;
    if (!isCounty(place)) note(place);
    for (const [order, spelling] of [name, ...others].entries()) {
      spellings.push(sameSpelling(spelling));
      owners.push(at);
      own.push(order === 0);
    }
  });
  // One long text is searched faster than many short ones.
  const text = `\n${spellings.join('\n')}\n`;
  const starts = new Uint32Array(spellings.length);
  const masks = new Uint32Array(spellings.length);
  let offset = 1;
  spellings.forEach((spelling, line) => {
    starts[line] = offset;
    masks[line] = lettersIn(spelling);
    offset += spelling.length + 1;
  });
  const placeOf = (line: number): GazetteerPlace | undefined => all[owners[line] ?? -1];

  return {
    places: all.filter((place) => !isCounty(place)),
    areas: all.filter(isCounty),
    regions,
    counties,
    called: (name) => byName.get(name) ?? [],
    beginningWith: (typed, visit) => {
      for (const before of ['\n', ' ']) {
        const wanted = before + typed;
        for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
          const line = lineAt(starts, at + 1);
          const place = placeOf(line);
          if (place === undefined) continue;
          if (before === ' ') visit(place, { kind: 'word' });
          else {
            const missing = (spellings[line]?.length ?? 0) - typed.length;
            const isOwnName = own[line] ?? false;
            visit(
              place,
              missing === 0
                ? { kind: 'exact', isOwnName }
                : { kind: 'beginning', isOwnName, missing },
            );
          }
        }
      }
    },
    mistyped: (typed, visit) => {
      const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
      if (most === 0) return;
      const letters = lettersIn(typed);
      for (let line = 0; line < spellings.length; line += 1) {
        const spelling = spellings[line] ?? '';
        if (spelling.length < typed.length - most) continue;
        if (bits(letters & ~(masks[line] ?? 0)) > most) continue;
        if (!beginsAlike(typed, spelling)) continue;
        const distance = editDistance(typed, spelling, most);
        const place = placeOf(line);
        if (distance === undefined || place === undefined) continue;
        const isWhole = distance.whole <= most;
        // Somebody who is still typing has not mistyped much yet.
        if (!isWhole && distance.beginning > 1) continue;
        const edits = isWhole ? distance.whole : distance.beginning;
        visit(place, { kind: 'mistyped', edits, isWhole });
      }
    },
  };
}

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
