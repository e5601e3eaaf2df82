import type { Chance } from './chance.ts';
import { METROS, type Metro } from './metros.ts';
import { WORDS } from './words.ts';

/** A house in which groups meet. */
export type Venue = {
  readonly metro: Metro;
  readonly town: string;
  readonly programme: string;
  /** The keys of a feed’s row that say where. */
  readonly place: Readonly<Record<string, unknown>>;
};

const KM_PER_DEGREE = 111.2;
const TOWNS_PER_METRO = 150;
const TOTAL_WEIGHT = METROS.reduce((sum, { weight }) => sum + weight, 0);

/** A venue somewhere: more of them in large cities, fewer the further out. */
export function venueAt(chance: Chance): Venue {
  let left = chance.fraction() * TOTAL_WEIGHT;
  const metro = METROS.find(({ weight }) => (left -= weight) < 0) ?? METROS[0]!;
  // The lower the number, the more often it is drawn, as towns of a region go.
  const number = Math.floor(TOWNS_PER_METRO * chance.fraction() ** 2.2);
  const middle = townMiddle(metro, number);
  const lat = middle.lat + (spread(chance) * middle.km) / KM_PER_DEGREE;
  const lon = middle.lon + (spread(chance) * middle.km) / KM_PER_DEGREE / widthAt(metro.lat);
  const house = `${chance.oneOf(WORDS.house)} ${chance.oneOf(WORDS.houseKind)}`;
  const street = `${1 + chance.below(chance.oneOf([99, 999, 9999]))} ${chance.oneOf(WORDS.street)} ${chance.oneOf(WORDS.streetKind)}`;
  const postalCode = String(10_000 + Math.abs(Math.round(lat * 100) * 37 + number * 11)).slice(
    0,
    5,
  );
  return {
    metro,
    town: middle.name,
    programme: chance.oneOf(WORDS.programmes),
    place: {
      location: house,
      formatted_address: `${street}, ${middle.name}, ${metro.region} ${postalCode}, ${metro.country}`,
      city: middle.name,
      country: metro.country,
      latitude: Number(lat.toFixed(5)),
      longitude: Number((((lon + 540) % 360) - 180).toFixed(5)),
      regions: [metro.region, middle.name],
      ...(chance.happens(0.2) && { location_notes: 'Use the entrance at the car park.' }),
    },
  };
}

/** The town of this number around a city: always the same name and place; 0 is the city itself. */
const townMiddle = (
  metro: Metro,
  number: number,
): { readonly name: string; readonly lat: number; readonly lon: number; readonly km: number } => {
  if (number < 12) return { name: metro.city, lat: metro.lat, lon: metro.lon, km: 9 };
  const turn = number * 2.399963 + metro.lon;
  const km = 8 + 240 * (number / TOWNS_PER_METRO) ** 1.6;
  const first = WORDS.townFirst[(number * 7 + Math.abs(Math.round(metro.lat * 10))) % 52] ?? 'Ash';
  const last = WORDS.townLast[(number * 5 + Math.abs(Math.round(metro.lon * 10))) % 34] ?? 'ton';
  return {
    name: first.toLowerCase() === last ? `${first}ton` : `${first}${last}`,
    lat: metro.lat + (Math.cos(turn) * km) / KM_PER_DEGREE,
    lon: metro.lon + (Math.sin(turn) * km) / KM_PER_DEGREE / widthAt(metro.lat),
    km: 2,
  };
};

const widthAt = (lat: number): number => Math.max(0.2, Math.cos((lat * Math.PI) / 180));

/** About −2…2, mostly near 0. */
const spread = (chance: Chance): number =>
  chance.fraction() + chance.fraction() + chance.fraction() + chance.fraction() - 2;
