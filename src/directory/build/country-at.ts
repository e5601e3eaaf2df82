import { zoneAt } from '../../feeds/listing/zone-at.ts';
import type { Point } from '../../geo/point.ts';

/** Degrees around a point within which a border may lie on the simplified map of zones: some 30 km. */
const BORDER_DEGREES = 0.3;

/** TypeScript’s library does not know this method yet. */
type LocaleWithZones = Intl.Locale & {
  readonly getTimeZones?: () => readonly string[] | undefined;
};

let countriesOfZones: ReadonlyMap<string, string> | undefined;

/**
 * The country (ISO 3166-1 alpha-2) a point lies in beyond doubt: the one whose time zones, and no
 * other’s, are found there and around it. Absent near borders.
 */
export function countryAt({ lat, lon }: Point): string | undefined {
  countriesOfZones ??= zonesByCountry();
  const found = new Set<string | undefined>();
  for (const north of [-BORDER_DEGREES, 0, BORDER_DEGREES]) {
    for (const east of [-BORDER_DEGREES, 0, BORDER_DEGREES]) {
      const near = {
        lat: Math.max(-90, Math.min(90, lat + north)),
        lon: ((lon + east + 540) % 360) - 180,
      };
      const zone = zoneAt(near);
      // The sea belongs to nobody.
      if (!zone.startsWith('Etc/')) found.add(countriesOfZones.get(canonical(zone)));
    }
  }
  const [country] = found;
  return found.size === 1 ? country : undefined;
}

/** The country of each zone that one country alone keeps. */
const zonesByCountry = (): ReadonlyMap<string, string> => {
  const countries = new Map<string, string[]>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const locale = new Intl.Locale(`und-${code}`) as LocaleWithZones;
    // Codes of countries that are no more stand for today’s.
    if (locale.region !== code || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) {
      continue;
    }
    for (const zone of locale.getTimeZones?.() ?? []) {
      const name = canonical(zone);
      countries.set(name, [...(countries.get(name) ?? []), code]);
    }
  }
  return new Map(
    [...countries].flatMap(([zone, [country = '', ...others]]) =>
      others.length === 0 ? [[zone, country] as const] : [],
    ),
  );
};

const names = new Map<string, string>();

const canonical = (zone: string): string => {
  let name = names.get(zone);
  if (name === undefined) {
    name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    names.set(zone, name);
  }
  return name;
};
