import { metresBetween, type Point } from '../../geo/point.ts';
import {
  CIRCLES_KM,
  isCounty,
  type GazetteerPlace,
  type KnownCode,
  type PlacesManifest,
} from '../format.ts';
import { LETTERED, postalBeginning } from '../postal-unit.ts';
import { countryNamer, type CountryNames } from './countries.ts';
import { countyKey, hasNamesake, parsedKey, placeKey, placeOfKey, postalKey } from './place-key.ts';
import { postalAreas, type PostalArea } from './postal-search.ts';
import type { GazetteerReader } from './reader.ts';
import { isPlaceName, placesLike } from './search.ts';
import { spellingIndex, type SpellingIndex } from './spelling-index.ts';
import { withPauses } from './with-pauses.ts';

/** Farther than this from any meeting, a place is beyond reach. */
export const WIDEST_KM = Math.max(...CIRCLES_KM);

/** A place to choose, with what tells it from others. */
export type PlaceOffer = {
  readonly key: string;
  readonly name: string;
  readonly region?: string | undefined;
  readonly county?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly point: Point;
  /** The country has another of this name. */
  readonly hasNamesake: boolean;
  /** The smallest circle that has a meeting, and about how many it has; absent and 0 beyond the widest. */
  readonly circleKm?: number | undefined;
  readonly meetings: number;
  /** Only of a county: how far its places lie from its middle. `circleKm` is as much, where that has a meeting. */
  readonly radiusKm?: number | undefined;
};

/** What became of the files that any text needs. */
export type GazetteerState = 'loading' | 'ready' | 'failed';

export type GazetteerOptions = {
  readonly reader: GazetteerReader;
  /** The site’s country, ISO 3166-1 alpha-2. */
  readonly home: string;
  /** The visitor’s IANA zone: tells which country’s file is worth reading ahead. */
  readonly zone: string;
  /** The page’s language. */
  readonly locale: string;
  readonly most: number;
};

/** Raised when the file that would tell a place cannot be had. */
export class PlacesUnavailableError extends Error {
  override readonly name = 'PlacesUnavailableError';
}

/** Place names and postal codes, looked up on the device. */
export type Gazetteer = {
  /** Reads ahead what any text needs, again what did not arrive, and tells when there is more; never rejects. */
  readonly open: (onMore: () => void) => Promise<void>;
  readonly state: () => GazetteerState;
  /** What a text may mean, of the files that are there. */
  readonly offered: (typed: string) => readonly PlaceOffer[];
  /** Whether some place is called just what was typed; `undefined` while well-known names are not there. */
  readonly isName: (typed: string) => boolean | undefined;
  /** Reads what a text needs besides, which may be a country it names; true when that brought anything new. */
  readonly readFor: (typed: string) => Promise<boolean>;
  /** The place of a key, or `undefined` for none. @throws {PlacesUnavailableError} */
  readonly find: (key: string) => Promise<PlaceOffer | undefined>;
  /** Countries whose every place is known by now. */
  readonly knows: (country: string) => boolean;
  /** Whether it is to be said that a place lies in that country: not where all meetings are at home. */
  readonly namesCountry: (country: string) => boolean;
};

const NO_PLACES = spellingIndex({
  length: 0,
  names: '',
  others: '',
  place: () => {
    throw new RangeError('There is no place.');
  },
});

/** A gazetteer that has read nothing yet. What is asked for never tells more than a country. */
export function createGazetteer(options: GazetteerOptions): Gazetteer {
  const { reader, home, zone, locale, most } = options;
  const indexes = new Map<string, SpellingIndex>();
  let larger: ReadonlyMap<string, SpellingIndex> = new Map();
  /** Well-known places that no meeting is near. */
  let beyond: ReadonlyMap<string, SpellingIndex> = new Map();
  /** Until those have arrived or failed, nothing is taken for a misspelling of something else. */
  let isBeyondAwaited = true;
  const postal = new Map<string, readonly KnownCode[]>();
  let manifest: PlacesManifest | undefined;
  const namesOf = countryNamer(locale);
  let names = namesOf([]);
  let near: readonly string[] = [home];
  let state: GazetteerState = 'loading';

  const filesOf = (country: string): PlacesManifest['countries'][number] | undefined =>
    manifest?.countries.find((files) => files.country === country);

  const readManifest = async (): Promise<boolean> => {
    if (manifest !== undefined) return true;
    const loaded = await reader.manifest();
    if (loaded.kind === 'failed') return false;
    manifest = loaded.value;
    const countries = manifest.countries.map(({ country }) => country);
    names = namesOf(countries);
    const here = manifest.countries.filter(({ zones }) => zones.includes(zone));
    near = [...new Set([home, ...here.map(({ country }) => country)])];
    return true;
  };
  const readCountry = async (country: string): Promise<boolean> => {
    const files = filesOf(country);
    if (files === undefined || indexes.has(country)) return files !== undefined;
    const loaded = await reader.places(files.places);
    if (loaded.kind === 'failed') return false;
    for (const [code, places] of loaded.value) {
      if (!indexes.has(code)) indexes.set(code, spellingIndex(places));
    }
    return true;
  };
  const readLarger = async (): Promise<boolean> => {
    if (manifest?.larger === undefined || larger.size > 0) return true;
    const loaded = await reader.places(manifest.larger);
    if (loaded.kind === 'failed') return false;
    larger = new Map([...loaded.value].map(([code, places]) => [code, spellingIndex(places)]));
    return true;
  };
  const readBeyond = async (): Promise<boolean> => {
    if (manifest?.beyond === undefined || beyond.size > 0) return true;
    const loaded = await reader.places(manifest.beyond);
    if (loaded.kind === 'failed') return false;
    beyond = new Map([...loaded.value].map(([code, places]) => [code, spellingIndex(places)]));
    const withMeetings = manifest.countries.map(({ country }) => country);
    names = namesOf([...new Set([...withMeetings, ...beyond.keys()])]);
    return true;
  };
  const readPostal = async (country: string): Promise<boolean> => {
    const href = filesOf(country)?.postal;
    if (href === undefined || postal.has(country)) return true;
    const loaded = await reader.postal(href);
    if (loaded.kind === 'failed') return false;
    postal.set(country, loaded.value);
    return true;
  };

  const searched = (): readonly SpellingIndex[] => [
    ...indexes.values(),
    ...[...larger].filter(([country]) => !indexes.has(country)).map(([, index]) => index),
    ...beyond.values(),
  ];
  const indexOf = (country: string): SpellingIndex =>
    indexes.get(country) ?? larger.get(country) ?? NO_PLACES;

  const offerOf = (place: GazetteerPlace): PlaceOffer => {
    // Hardly a county has a name of its own in the world.
    if (isCounty(place)) return { ...place, key: countyKey(place), hasNamesake: true };
    const all = [indexOf(place.country), beyond.get(place.country)];
    const index = { called: (name: string) => all.flatMap((each) => each?.called(name) ?? []) };
    return {
      ...place,
      key: placeKey(place, index),
      hasNamesake: hasNamesake(place, index),
    };
  };
  const postalOffer = (country: string, area: PostalArea): PlaceOffer | undefined => {
    const { code, isBeginning, isBeyond, point } = area;
    const nearest = nearestOf(
      [...indexOf(country).places, ...((isBeyond && beyond.get(country)?.places) || [])],
      point,
    );
    return {
      key: postalKey(country, code),
      name: isBeginning ? `${code}…` : code,
      region: nearest?.name,
      country,
      point,
      hasNamesake: true,
      circleKm: isBeyond ? undefined : (nearest?.circleKm ?? 40),
      meetings: isBeyond ? 0 : (nearest?.meetings ?? 1),
    };
  };
  const postalOffers = (typed: string): readonly PlaceOffer[] => {
    const found = postalCountries(typed, manifest, near, names).flatMap(({ country, text }) =>
      postalAreas(country, postal.get(country) ?? [], text, most).map((area) => ({
        country,
        area,
      })),
    );
    const sure = found.filter(({ area }) => !area.isGuess);
    return (sure.length > 0 ? sure : found).flatMap(
      ({ country, area }) => postalOffer(country, area) ?? [],
    );
  };

  return {
    open: async (onMore) => {
      if (state !== 'ready') {
        state = 'loading';
        const isThere = await readManifest();
        const first = [...new Set([...(manifest?.first ?? []), ...near])].filter(filesOf);
        const read = await Promise.all(first.map(readCountry));
        await prepare([...indexes.values()]);
        state = isThere && read.every(Boolean) ? 'ready' : 'failed';
        onMore();
      }
      const wasAwaited = isBeyondAwaited;
      const before = larger.size + beyond.size;
      await Promise.all([readLarger(), readBeyond()]);
      await prepare([...larger.values(), ...beyond.values(), names]);
      isBeyondAwaited = false;
      if (wasAwaited || larger.size + beyond.size > before) onMore();
    },
    state: () => (state === 'ready' && isBeyondAwaited ? 'loading' : state),
    isName: (typed) => {
      if (state !== 'ready' || (manifest?.beyond !== undefined && beyond.size === 0))
        return undefined;
      return isPlaceName(searched(), typed, names);
    },
    offered: (typed) => {
      const context = { countries: names, near, most, forgives: !isBeyondAwaited };
      return [...postalOffers(typed), ...placesLike(searched(), typed, context).map(offerOf)].slice(
        0,
        most,
      );
    },
    readFor: async (typed) => {
      const before = indexes.size + postal.size;
      if (state === 'failed' || !(await readManifest())) return false;
      const country = countryIn(typed, names);
      const codes = postalCountries(typed, manifest, near, names);
      await Promise.all([
        ...(country === undefined ? [] : [readCountry(country)]),
        ...codes.map((each) => readPostal(each.country)),
      ]);
      await prepare([...indexes.values()]);
      return indexes.size + postal.size > before;
    },
    find: async (key) => {
      const parsed = parsedKey(key);
      if (parsed === undefined) return undefined;
      if (!(await readManifest())) throw new PlacesUnavailableError('The manifest did not arrive.');
      const { country } = parsed;
      const arrived = (...read: readonly Promise<boolean>[]): Promise<void> =>
        Promise.all(read).then((all) => {
          if (all.every(Boolean)) return;
          throw new PlacesUnavailableError(`The places of ${country} did not arrive.`);
        });
      const hasPlaces = filesOf(country) !== undefined;
      const isPostal = parsed.kind === 'postal';
      if (hasPlaces) {
        await arrived(readCountry(country), ...(isPostal ? [readPostal(country)] : []));
      }
      if (parsed.kind === 'county') {
        const county = indexOf(country).areas.find((each) => countyKey(each) === key);
        return county && offerOf(county);
      }
      if (parsed.kind === 'place') {
        const near = hasPlaces ? placeOfKey(parsed, indexOf(country)) : undefined;
        if (near === undefined) await arrived(readBeyond());
        const place = near ?? placeOfKey(parsed, beyond.get(country) ?? NO_PLACES);
        if (place === undefined) return undefined;
        const offer = offerOf(place);
        // One that needed its region once is told with it, whatever else has been read by now.
        return { ...offer, key, hasNamesake: offer.hasNamesake || parsed.within.length > 0 };
      }
      const [area] = postalAreas(country, postal.get(country) ?? [], parsed.code, 1);
      if (area?.isBeyond) await readBeyond();
      const offer = area === undefined ? undefined : postalOffer(country, area);
      return offer === undefined ? undefined : { ...offer, key };
    },
    knows: (country) => indexes.has(country),
    namesCountry: (country) => country !== home || (manifest?.countries.length ?? 0) > 1,
  };
}

type Preparable = Pick<SpellingIndex, 'preparing'>;

/** Prepares one after the other; never rejects. What is broken throws where something of it is asked for. */
const prepare = (all: readonly Preparable[]): Promise<void> =>
  withPauses(stepsOf(all)).catch(() => undefined);

function* stepsOf(all: readonly Preparable[]): Generator<unknown> {
  for (const each of all) yield* each.preparing();
}

type CodeIn = { readonly country: string; readonly text: string };

/** Countries in which a text may begin a postal code: those of the site and the visitor, or one that it names. */
const postalCountries = (
  typed: string,
  manifest: PlacesManifest | undefined,
  near: readonly string[],
  names: CountryNames,
): readonly CodeIn[] => {
  if (!/\d/.test(typed)) return [];
  const named = countryIn(typed, names);
  const countries = manifest?.countries.filter(({ postal }) => postal !== undefined) ?? [];
  return countries.flatMap(({ country }): readonly CodeIn[] => {
    const text = named === country ? typed.replace(/[\s,]+\D+$/, '') : typed;
    const isMeant =
      named === undefined
        ? LETTERED.includes(country) || near.includes(country)
        : named === country;
    const isCode = isMeant && postalBeginning(country, text) !== undefined;
    return isCode ? [{ country, text }] : [];
  });
};

/** The country that the end of a text names: after the last comma, or its last one to three words. */
const countryIn = (typed: string, names: CountryNames): string | undefined => {
  const parts = typed.split(',');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) return names.named(last);
  const words = typed.trim().split(/\s+/);
  for (const count of [3, 2, 1]) {
    const country = words.length < count ? undefined : names.named(words.slice(-count).join(' '));
    if (country !== undefined) return country;
  }
  return undefined;
};

const nearestOf = (places: readonly GazetteerPlace[], point: Point): GazetteerPlace | undefined => {
  let best: GazetteerPlace | undefined;
  let bestMetres = 40_000;
  for (const place of places) {
    if (Math.abs(place.point.lat - point.lat) > 0.4) continue;
    // Of two neighbours, people know the larger.
    const metres = metresBetween(place.point, point) - 1000 * place.size;
    if (metres < bestMetres) [best, bestMetres] = [place, metres];
  }
  return best;
};
