import { metresBetween } from '../../geo/point.ts';
import { folded } from '../../text/folded.ts';
import type { GazetteerPlace } from '../format.ts';
import type { CountryNames } from './countries.ts';
import type { SpellingIndex } from './spelling-index.ts';

/** What follows a place’s name: “PA”, “pennsylvania”, “UK”, “pa usa”, a county. */
export type Area = {
  readonly holds: (place: GazetteerPlace) => boolean;
  /** No region, county or country is called so. */
  readonly isNowhere: boolean;
};

/** The regions, counties and countries that a folded text names, or begins to. */
export function areaNamed(
  text: string,
  indexes: readonly SpellingIndex[],
  countries: CountryNames,
): Area {
  const whole = partNamed(text, indexes, countries);
  const pairs: (readonly [Part, Part])[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const inner = partNamed(text.slice(0, at), indexes, countries);
    const outer = partNamed(text.slice(at + 1), indexes, countries, false);
    if (!inner.isEmpty && !outer.isEmpty) pairs.push([inner, outer]);
  }
  return {
    isNowhere: whole.isEmpty && pairs.length === 0,
    holds: (place) =>
      whole.holds(place) ||
      pairs.some(([inner, outer]) => inner.holds(place) && outer.holds(place)),
  };
}

type Part = {
  readonly holds: (place: GazetteerPlace) => boolean;
  readonly isEmpty: boolean;
};

const partNamed = (
  text: string,
  indexes: readonly SpellingIndex[],
  countries: CountryNames,
  mayBeCounty = true,
): Part => {
  const isName = text.length > 2;
  const begins = (name: string): boolean => isName && ` ${name}`.includes(` ${text}`);
  const whole = new Set<string>();
  const regions = new Map<string, Set<string>>();
  const counties = new Set<string>();
  const areas =
    isName && mayBeCounty ? indexes.flatMap((index) => index.areas.filter(isCalled(text))) : [];
  for (const index of indexes) {
    for (const { country, region = '', regionCode } of index.regions) {
      const names = countries.of(country);
      if (names.some((name) => (isName ? name.startsWith(text) : name === text)))
        whole.add(country);
      if (regionCode?.toLowerCase() !== text && !begins(folded(region))) continue;
      regions.set(country, (regions.get(country) ?? new Set()).add(region));
    }
  }
  for (const index of indexes) {
    for (const county of index.counties) if (begins(folded(county))) counties.add(county);
  }
  return {
    isEmpty: whole.size + regions.size + counties.size + areas.length === 0,
    holds: ({ country, region = '', county, point }) =>
      whole.has(country) ||
      regions.get(country)?.has(region) === true ||
      (county !== undefined && counties.has(county)) ||
      areas.some(
        (area) =>
          area.country === country &&
          area.region === region &&
          metresBetween(area.point, point) <= AROUND_COUNTY * 1000 * (area.radiusKm ?? 0),
      ),
  };
};

/** Whether a county’s name begins so, “County” before it aside. That word alone names none. */
const isCalled = (text: string): ((county: GazetteerPlace) => boolean) => {
  if ('county'.startsWith(text)) return () => false;
  return ({ name }) => {
    const full = folded(name);
    return full.startsWith(text) || full.startsWith(`county ${text}`);
  };
};

/** Its middle is rounded, and its circle leaves out what lies farthest. */
const AROUND_COUNTY = 1.2;
