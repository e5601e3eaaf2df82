import type { Place } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import type { Address } from './address.ts';
import { asText, lineOf, paragraphsOf } from './plain-text.ts';
import { pointFrom } from './point.ts';
import { saysAddressIsWithheld } from './withheld.ts';

/** The words of a row that say where it meets, beside its address. */
export type PlaceWords = {
  readonly venue: unknown;
  readonly venueNotes: unknown;
  readonly notes: unknown;
  readonly regions: readonly string[];
  readonly latitude: unknown;
  readonly longitude: unknown;
  readonly coordinates: unknown;
  readonly approximate: unknown;
};

/** A place, whether people can go to it, and what to report if its point is used. */
export type PlaceRead = {
  readonly place: Place;
  /** A door to go to: an exact or withheld place, not just a town. */
  readonly isDoor: boolean;
  /** Something is known: an address, a venue or a point. */
  readonly isNamed: boolean;
  readonly reportPoint: (findings: Findings) => void;
};

/** Whether many online rows of the list share a point: then it stands for no place at all. */
export type PlaceholderPoints = { readonly has: (latitude: number, longitude: number) => boolean };

const NO_VENUE =
  /^(?:(?:on-?line|virtual|zoom|tele(?:phone|conference)|phone|internet|web)(?:[\s/-]+(?:only|meetings?|group|zoom|call|conference|platform))*|tb[ad]|n\/?a|various|unknown)$/iu;

/** The place of a row; an address withheld on purpose takes point, street and venue with it. */
export function placeFrom(
  words: PlaceWords,
  address: Address,
  placeholders: PlaceholderPoints,
): PlaceRead {
  const named = lineOf(words.venue);
  const venue = named === undefined || NO_VENUE.test(named) ? undefined : named;
  const venueNotes = paragraphsOf(words.venueNotes);
  const area = {
    ...(address.city === undefined ? {} : { city: address.city }),
    regions: words.regions,
    ...(address.country === undefined ? {} : { country: address.country }),
  };
  const withheld = [address.line, named, venueNotes, paragraphsOf(words.notes)].filter(
    saysAddressIsWithheld,
  );
  if (withheld.length > 0) return withheldPlace(area, venueNotes, address);

  const read = pointFrom(words.latitude, words.longitude, words.coordinates);
  const isPlaceholder =
    read.kind === 'point' && !address.namesDoor && placeholders.has(read.point.lat, read.point.lon);
  const hasPoint = (read.kind === 'point' || read.kind === 'box') && !isPlaceholder;
  const isNamed = address.line !== undefined || venue !== undefined || hasPoint;
  const isApproximate =
    flagOf(words.approximate) ??
    (hasPoint
      ? read.kind === 'box'
      : !(address.namesDoor || (venue !== undefined && address.line !== undefined)));
  return {
    place: {
      ...(venue === undefined ? {} : { venue }),
      ...(address.line === undefined ? {} : { address: address.line }),
      ...area,
      ...(address.postalCode === undefined ? {} : { postalCode: address.postalCode }),
      ...(hasPoint ? { point: read.point } : {}),
      precision: isApproximate ? 'approximate' : 'exact',
      ...(venueNotes === undefined ? {} : { notes: venueNotes }),
    },
    isDoor: isNamed && !isApproximate,
    isNamed,
    reportPoint: (findings) => {
      if (read.kind === 'unusable') {
        findings.repair(
          'unreadable-point',
          'latitude',
          `${read.reason} The meeting is listed without a point on the map.`,
          read.found,
        );
      }
      if (isPlaceholder) {
        findings.repair(
          'placeholder-point',
          'latitude',
          'Many online meetings of this list share this point, so it stands for no place; the meeting is listed without it.',
        );
      }
    },
  };
}

/** What may still be said of a place when nobody can go there: its town, and no pin. */
export function areaOnly(place: Place): Place | undefined {
  const { city, regions, country } = place;
  if (city === undefined && regions.length === 0 && country === undefined) return undefined;
  return {
    ...(city === undefined ? {} : { city }),
    regions,
    ...(country === undefined ? {} : { country }),
    precision: place.precision === 'withheld' ? 'withheld' : 'approximate',
  };
}

function withheldPlace(
  area: Pick<Place, 'city' | 'regions' | 'country'>,
  venueNotes: string | undefined,
  address: Address,
): PlaceRead {
  // Where the address line itself is the refusal, no town can be read from it.
  const isRefusal = saysAddressIsWithheld(address.line);
  const { city, ...rest } = area;
  const keepsNotes = saysAddressIsWithheld(venueNotes) && venueNotes !== undefined;
  return {
    place: {
      ...(city === undefined || (isRefusal && address.line?.includes(city)) ? {} : { city }),
      ...rest,
      precision: 'withheld',
      ...(keepsNotes ? { notes: venueNotes } : {}),
    },
    isDoor: true,
    isNamed: true,
    reportPoint: (findings) => {
      findings.note(
        'address-withheld',
        'formatted_address',
        'The list says that the address is not published, so neither address nor point is shown.',
      );
    },
  };
}

function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = asText(value).trim().toLowerCase();
  if (/^(?:yes|y|true|1)$/.test(word)) return true;
  return /^(?:no|n|false|0)$/.test(word) ? false : undefined;
}
