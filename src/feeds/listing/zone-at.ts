import { createRequire } from 'node:module';
import type { Point } from '../../geo/point.ts';

type Lookup = (latitude: number, longitude: number) => string;

let lookup: Lookup | undefined;
const zonesOfCountries = new Map<string, ReadonlySet<string>>();
const canonicalNames = new Map<string, string>();

/** Degrees around a point within which a border may lie on the simplified map of zones: some 60 km. */
const BORDER_DEGREES = 0.55;

/** Addresses name these countries for places whose zones are listed under another code. */
const COUNTED_WITH: Readonly<Record<string, readonly string[]>> = {
  AU: ['CC', 'CX', 'NF'],
  CN: ['HK', 'MO', 'TW'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MC', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'WF', 'YT'],
  GB: ['GG', 'GI', 'IE', 'IM', 'JE'],
  // Lists of the whole island call Belfast Irish.
  IE: ['GB'],
  IL: ['PS'],
  LI: ['CH'],
  MC: ['FR'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['SJ'],
  NZ: ['CK', 'NU', 'TK'],
  PS: ['IL'],
  SM: ['IT'],
  US: ['AS', 'GU', 'MP', 'PR', 'UM', 'VI'],
  VA: ['IT'],
};

/** The IANA zone at a point, from a simplified map: right except within some kilometres of a border. */
export function zoneAt({ lat, lon }: Point): string {
  // Loaded when first needed: most lists name their zones.
  lookup ??= createRequire(import.meta.url)('@photostructure/tz-lookup') as Lookup;
  return lookup(lat, lon);
}

/**
 * Whether a point lies beyond doubt outside a country (ISO 3166-1 alpha-2): neither its zone nor
 * any zone within some 60 km is one of the country’s. A country without zones of its own gives no answer.
 */
export function isOutside(country: string, { lat, lon }: Point): boolean {
  const zones = zonesOf(country);
  if (zones.size === 0) return false;
  const steps = [-BORDER_DEGREES, 0, BORDER_DEGREES];
  return steps.every((north) =>
    steps.every((east) => {
      const near = {
        lat: Math.max(-90, Math.min(90, lat + north)),
        lon: ((lon + east + 540) % 360) - 180,
      };
      return !zones.has(canonical(zoneAt(near)));
    }),
  );
}

/** Whether a point lies at sea, some 60 km from any land: there it is in no country’s zone. */
export function isAtSea({ lat, lon }: Point): boolean {
  if (!isSeaZone(zoneAt({ lat, lon }))) return false;
  const steps = [-BORDER_DEGREES, 0, BORDER_DEGREES];
  return steps.every((north) =>
    steps.every((east) =>
      isSeaZone(
        zoneAt({
          lat: Math.max(-90, Math.min(90, lat + north)),
          lon: ((lon + east + 540) % 360) - 180,
        }),
      ),
    ),
  );
}

const isSeaZone = (zone: string): boolean => zone.startsWith('Etc/');

function zonesOf(country: string): ReadonlySet<string> {
  let zones = zonesOfCountries.get(country);
  if (zones === undefined) {
    const own = timeZonesOf(country);
    const counted = own.length === 0 ? [] : (COUNTED_WITH[country] ?? []).flatMap(timeZonesOf);
    zones = new Set([...own, ...counted].map(canonical));
    zonesOfCountries.set(country, zones);
  }
  return zones;
}

/** TypeScript’s library does not know this method yet. */
type LocaleWithZones = Intl.Locale & {
  readonly getTimeZones?: () => readonly string[] | undefined;
};

const timeZonesOf = (country: string): readonly string[] =>
  (new Intl.Locale(`und-${country}`) as LocaleWithZones).getTimeZones?.() ?? [];

/** One name for a zone and its aliases: Europe/Kyiv and Europe/Kiev. */
function canonical(zone: string): string {
  let name = canonicalNames.get(zone);
  if (name === undefined) {
    name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    canonicalNames.set(zone, name);
  }
  return name;
}
