import { folded } from '../../text/folded.ts';
import { isCounty, type GazetteerPlace } from '../format.ts';
import { sameSpelling } from '../spelling.ts';
import { areaNamed } from './area.ts';
import type { CountryNames } from './countries.ts';
import type { Fit, SpellingIndex } from './spelling-index.ts';

export type SearchContext = {
  readonly countries: CountryNames;
  /** Countries where the visitor or the site is at home. */
  readonly near: readonly string[];
  /** Whether what is no name may be a slip for one. */
  readonly forgives: boolean;
  /** At most so many are given. */
  readonly most: number;
};

/**
 * The places a typed text may mean, the likeliest first: by how well a spelling fits, how large the place
 * is, how many meetings are near, and whether it lies in a country of the site or the visitor. What follows
 * the name (“Reading, PA”, “Reading UK”, “Reading pennsylvania”) must be its region, county or country.
 */
export function placesLike(
  indexes: readonly SpellingIndex[],
  typed: string,
  context: SearchContext,
): readonly GazetteerPlace[] {
  const readings = readingsOf(typed).map(({ name, within }) => ({
    name,
    within: within.map((text) => areaNamed(text, indexes, context.countries)),
  }));
  const scores = new Map<GazetteerPlace, number>();
  let isExact = false;
  const look = (how: 'beginningWith' | 'mistyped'): void => {
    for (const { name, within } of readings) {
      if (within.some(({ isNowhere }) => isNowhere)) continue;
      const bonus = within.length > 0 ? 12 : 0;
      for (const index of indexes) {
        index[how](name, (place, fit) => {
          if (!within.every(({ holds }) => holds(place))) return;
          isExact ||= fit.kind === 'exact';
          const score = fitScore(fit) + bonus + weight(place, context) - farness(place, fit);
          if (score > (scores.get(place) ?? -Infinity)) scores.set(place, score);
        });
      }
    }
  };
  look('beginningWith');
  const isCountry = typed.trim().length > 3 && context.countries.named(typed) !== undefined;
  if (isCountry || scores.size < ENOUGH) addWhereabouts(indexes, typed, context, scores);
  if (context.forgives && scores.size < ENOUGH && !isExact) look('mistyped');
  return bestOf(scores, context.most);
}

/** Whether a text is just the name of some place, or a spelling of it, which its region or country may follow. */
export function isPlaceName(
  indexes: readonly SpellingIndex[],
  typed: string,
  countries: CountryNames,
): boolean {
  return readingsOf(typed).some(({ name, within }) => {
    const areas = within.map((text) => areaNamed(text, indexes, countries));
    return indexes.some((index) =>
      index.exactly(name).some((place) => areas.every(({ holds }) => holds(place))),
    );
  });
}

/** Those with the greatest scores, without ordering all the others. */
const bestOf = (
  scores: ReadonlyMap<GazetteerPlace, number>,
  most: number,
): readonly GazetteerPlace[] => {
  const best: { readonly place: GazetteerPlace; readonly score: number }[] = [];
  for (const [place, score] of scores) {
    if (best.length === most && score <= (best.at(-1)?.score ?? 0)) continue;
    const at = best.findIndex((other) => other.score < score);
    best.splice(at < 0 ? best.length : at, 0, { place, score });
    if (best.length > most) best.pop();
  }
  return best.map(({ place }) => place);
};

/** With fewer than this, mistakes in typing are considered too. */
const ENOUGH = 3;

/** One way to read what was typed: a name, and what it lies in. */
type Reading = { readonly name: string; readonly within: readonly string[] };

/** “reading pa” is a place of that name, or Reading in what begins with “pa”. */
const readingsOf = (typed: string): readonly Reading[] => {
  const parts = typed.split(',').map(folded).filter(Boolean);
  const [first = '', ...rest] = parts;
  if (first === '') return [];
  const readings = [...namesOf(parts.join(' '))].map((name): Reading => ({ name, within: [] }));
  const add = (text: string, within: readonly string[]): void => {
    for (const name of namesOf(text)) readings.push({ name, within: within.map(writtenOut) });
  };
  if (rest.length > 0) add(first, rest);
  else {
    const words = first.split(' ').slice(0, MOST_WORDS);
    for (let at = 1; at < words.length; at += 1) {
      const within = words.slice(at).join(' ');
      const name = words.slice(0, at).join(' ');
      if (within.length >= 2 && !IS_RANK.test(name)) add(name, [within]);
    }
  }
  return readings;
};

const MOST_WORDS = 8;
/** “County” before a name is a part of it, and no town in what follows. */
const IS_RANK = /^co(?:unty)?$/;

/** The name as it is typed, as it is spelt with two dots where somebody types “ue”, and “Co. Cork” in full. */
const namesOf = (text: string): ReadonlySet<string> => {
  const name = sameSpelling(text);
  return new Set([name, name.replace(/([aou])e(?=[^aeiou])/g, '$1'), writtenOut(name)]);
};

/** “Co. Cork” */
const writtenOut = (within: string): string => within.replace(/^co /, 'county ');

const fitScore = (fit: Fit): number => {
  switch (fit.kind) {
    case 'exact':
      return fit.isOwnName ? 30 : 28;
    case 'beginning':
      return (fit.isOwnName ? 20 : 17) - Math.min(5, fit.missing * 0.25);
    case 'word':
      return 8;
    case 'mistyped':
      return (fit.isWhole ? 19 : 13) - 3 * fit.edits;
  }
};

/** Somebody who has typed little more likely means a town, with meetings; a whole name is meant as it stands. */
const farness = (place: GazetteerPlace, { kind }: Fit): number =>
  (place.circleKm === undefined || isCounty(place)) && (kind === 'beginning' || kind === 'word')
    ? 6
    : 0;

/** The people of a county live in many places: it counts as a town of a quarter as many. */
const SPREAD = 2;

/** Population and meetings near, as binary logarithms, and home. */
const weight = (place: GazetteerPlace, { near }: SearchContext): number => {
  const { size, meetings, circleKm, country, radiusKm } = place;
  const isNear = circleKm === 40 || (radiusKm !== undefined && circleKm === radiusKm);
  return (
    0.8 * (isCounty(place) ? size - SPREAD : size) +
    (isNear ? 0.6 * Math.log2(meetings) : circleKm === undefined ? -3 : -2) +
    (near.includes(country) ? 3 : 0)
  );
};

/** A region or country named alone stands for its larger places. */
const addWhereabouts = (
  indexes: readonly SpellingIndex[],
  typed: string,
  context: SearchContext,
  scores: Map<GazetteerPlace, number>,
): void => {
  const text = folded(typed);
  if (text.length < 4 && context.countries.named(text) === undefined) return;
  for (const { places } of indexes) {
    let region: string | undefined;
    let country: string | undefined;
    let score: number | undefined;
    for (const place of places) {
      // Places of a region stand together.
      if (place.region !== region || place.country !== country) {
        ({ region, country } = place);
        score = whereaboutsScore(place, text, context);
      }
      if (score === undefined || scores.has(place)) continue;
      scores.set(place, score + weight(place, context));
    }
  }
};

/** Named in full it is what was meant; begun, it may be. */
const whereaboutsScore = (
  { region = '', country }: GazetteerPlace,
  text: string,
  { countries }: SearchContext,
): number | undefined => {
  const names = [folded(region), ...countries.of(country)];
  if (names.includes(text)) return 20;
  return names.some((name) => ` ${name}`.includes(` ${text}`)) ? -40 : undefined;
};
