import { metresBetween, type Point } from '../../geo/point.ts';
import { CIRCLES_KM, type Circle, COUNTY_KM_STEP, COUNTY_STEPS_PER_DEGREE } from '../format.ts';
import { sameSpelling } from '../spelling.ts';
import { countiesAround, namesOf } from './county-names.ts';
import type { DivisionNames, PopulatedPlace } from './populated-places.ts';
import type { MeetingsWithin } from './reach.ts';
import { regionOf, type Region } from './regions.ts';

/** A county near whose places some meeting is held. */
export type County = {
  readonly country: string;
  readonly region: Region;
  readonly name: string;
  readonly others: readonly string[];
  /** Its middle, to a tenth of a degree. */
  readonly point: Point;
  /** How far its places lie from there, in fives. */
  readonly radiusKm: number;
  /** Absent where a meeting is held that near; else the smallest circle that has one. */
  readonly circleKm?: Circle | undefined;
  /** How many are held within the one or the other. */
  readonly meetings: number;
  readonly population: number;
};

const WIDEST_KM = Math.max(...CIRCLES_KM);
/** Nothing is this wide; it lies on both sides of the antimeridian. */
const ASUNDER_KM = 500;
/** The rest lies elsewhere by mistake, or on an island far out. */
const NEARLY_ALL = 0.98;

/** The counties of these places from whose middle some meeting is within reach. */
export function countiesOf(
  places: readonly PopulatedPlace[],
  divisions: DivisionNames,
  meetingsWithin: MeetingsWithin,
): readonly County[] {
  const members = new Map<string, PopulatedPlace[]>();
  for (const place of places) {
    for (const name of countiesAround(place, divisions)) {
      const key = JSON.stringify([place.country, regionOf(place, divisions)?.name, name]);
      const same = members.get(key);
      if (same === undefined) members.set(key, [place]);
      else same.push(place);
    }
  }
  return [...members].flatMap(([key, within]) => {
    const [, , usual] = JSON.parse(key) as readonly [string, string, string];
    return countyOf(usual, within, divisions, meetingsWithin) ?? [];
  });
}

const countyOf = (
  usual: string,
  within: readonly PopulatedPlace[],
  divisions: DivisionNames,
  meetingsWithin: MeetingsWithin,
): County | undefined => {
  const [first] = within;
  const region = first && regionOf(first, divisions);
  if (first === undefined || region === undefined) return undefined;
  const { country } = first;
  // Of the United States, other spellings are mostly history.
  const towns = new Set(
    within.flatMap(({ name, others }) =>
      [name, ...(country === 'US' ? [] : others.split(','))].map(sameSpelling),
    ),
  );
  const isTown = (name: string): boolean => towns.has(sameSpelling(name));
  // “City of Nottingham” is the town.
  if (isTown(usual.replace(/^City of /, ''))) return undefined;
  const [name, ...others] = namesOf(usual, isTown);
  const point = middleOf(within);
  const radius = reachOfPlaces(point, within);
  if (radius > ASUNDER_KM) return undefined;
  const radiusKm = Math.min(WIDEST_KM, Math.max(COUNTY_KM_STEP, radius));
  const wider = CIRCLES_KM.filter((circle) => circle > radiusKm);
  for (const circleKm of [undefined, ...wider]) {
    const meetings = meetingsWithin(point, circleKm ?? radiusKm);
    if (meetings === 0) continue;
    const population = within.reduce((sum, place) => sum + place.population, 0);
    return { country, region, name, others, point, radiusKm, circleKm, meetings, population };
  }
  return undefined;
};

const middleOf = (places: readonly PopulatedPlace[]): Point => {
  const middle = (degrees: readonly number[]): number => {
    const [least, most] = [ranked(degrees, 1 - NEARLY_ALL), ranked(degrees, NEARLY_ALL)];
    return Math.round(((least + most) / 2) * COUNTY_STEPS_PER_DEGREE) / COUNTY_STEPS_PER_DEGREE;
  };
  return {
    lat: middle(places.map(({ point }) => point.lat)),
    lon: middle(places.map(({ point }) => point.lon)),
  };
};

const reachOfPlaces = (middle: Point, places: readonly PopulatedPlace[]): number => {
  const metres = places.map(({ point }) => metresBetween(middle, point));
  return COUNTY_KM_STEP * Math.ceil(ranked(metres, NEARLY_ALL) / 1000 / COUNTY_KM_STEP);
};

/** The number below which this share of them lies. */
const ranked = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[Math.round(share * (numbers.length - 1))] ?? 0;
