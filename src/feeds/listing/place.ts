import type { Place } from '../../meetings/schema.ts';
import { folded } from '../../text/folded.ts';
import type { Findings } from '../findings.ts';
import type { Address } from './address.ts';
import { asText, lineOf, paragraphsOf } from './plain-text.ts';
import { pointFrom } from './point.ts';
import { isAtSea, isOutside } from './zone-at.ts';
import { saysAddressIsWithheld, saysToAskForAddress } from './withheld.ts';

/** The words of a row that say where it meets, beside its address. */
export type PlaceWords = {
  readonly venue: unknown;
  readonly venueNotes: unknown;
  readonly transit: unknown;
  readonly notes: unknown;
  readonly regions: readonly string[];
  readonly latitude: unknown;
  readonly longitude: unknown;
  readonly coordinates: unknown;
  readonly approximate: unknown;
  /** There is a way to join from elsewhere, or the row says so: then a town with a pin is no door. */
  readonly isRemote: boolean;
};

/** A place, whether people can go to it, and what to report if its point is used. */
export type PlaceRead = {
  readonly place: Place;
  /** A door to go to: an exact or withheld place, not just a town. */
  readonly isDoor: boolean;
  /** Something is known: an address, a venue or a point. */
  readonly isNamed: boolean;
  /** The address has a street or house number, even where the list calls its point approximate. */
  readonly namesStreet: boolean;
  /** What may still be said of it when nobody can go there: its town and regions, and no pin. */
  readonly area: Place | undefined;
  readonly reportPoint: (findings: Findings) => void;
};

/** Whether many online rows of the list share a point: then it stands for no place at all. */
export type PlaceholderPoints = { readonly has: (latitude: number, longitude: number) => boolean };

const SOUNDS_REMOTE = /\b(?:on-?line|virtual|zoom)\b/iu;
const NO_VENUE_WORDS = new Set(
  'online on line virtual virtually zoom skype phone telephone teleconference conference call internet web video only meeting meetings group groups platform via by and or a the temporarily currently now tba tbd various unknown'.split(
    ' ',
  ),
);

/** “Virtual Only (D38)”, “Online Meeting”, “Zoom”: words in the venue’s place that name none. */
const isNoVenue = (venue: string): boolean =>
  folded(venue.replace(/\(.*?\)/gu, ' '))
    .split(' ')
    .every((word) => NO_VENUE_WORDS.has(word));

/** The place of a row; an address withheld on purpose takes point, street and venue with it. */
export function placeFrom(
  words: PlaceWords,
  address: Address,
  placeholders: PlaceholderPoints,
): PlaceRead {
  const named = lineOf(words.venue);
  const venue = named === undefined || isNoVenue(named) ? undefined : named;
  const venueNotes = paragraphsOf(words.venueNotes);
  const transit = lineOf(words.transit);
  const read = pointFrom(words.latitude, words.longitude, words.coordinates);
  const isElsewhere =
    (read.kind === 'point' || read.kind === 'box') &&
    address.country !== undefined &&
    isOutside(address.country, read.point);
  const isGuessedCountry = isElsewhere && !address.saysCountry;
  const area = {
    ...(address.city === undefined ? {} : { city: address.city }),
    regions: words.regions,
    ...(address.country === undefined || isGuessedCountry ? {} : { country: address.country }),
  };
  const withheld = [address.line, named, venueNotes, paragraphsOf(words.notes)].filter(
    saysAddressIsWithheld,
  );
  const asked = address.namesDoor
    ? []
    : [address.line, named, venueNotes].filter(saysToAskForAddress);
  if (withheld.length + asked.length > 0) return withheldPlace(area, venueNotes, address);

  const isPlaceholder =
    read.kind === 'point' && !address.namesDoor && placeholders.has(read.point.lat, read.point.lon);
  const isInSea =
    (read.kind === 'point' || read.kind === 'box') && !isPlaceholder && isAtSea(read.point);
  const isMisplaced = (isElsewhere && address.saysCountry) || isInSea;
  const hasPoint = (read.kind === 'point' || read.kind === 'box') && !isPlaceholder && !isMisplaced;
  const isNamed = address.line !== undefined || venue !== undefined || hasPoint;
  const isVenueKnown =
    venue !== undefined &&
    address.line !== undefined &&
    !isPlaceholder &&
    !SOUNDS_REMOTE.test(venue);
  const isFindable = isVenueKnown || hasPoint;
  const isApproximate =
    address.isPostBox ||
    (flagOf(words.approximate) ??
      (read.kind === 'box' ||
        !(address.namesDoor || (words.isRemote ? isVenueKnown : isFindable))));
  const precision = isApproximate ? 'approximate' : 'exact';
  return {
    area: isPlaceholder ? areaOf({ regions: words.regions }) : areaOf(area),
    place: {
      ...(venue === undefined ? {} : { venue }),
      ...(address.line === undefined ? {} : { address: address.line }),
      ...area,
      ...(address.postalCode === undefined ? {} : { postalCode: address.postalCode }),
      ...(hasPoint ? { point: read.point } : {}),
      precision,
      ...(venueNotes === undefined ? {} : { notes: venueNotes }),
      ...(transit === undefined ? {} : { transit }),
    },
    isDoor: isNamed && !isApproximate,
    isNamed,
    namesStreet: address.namesDoor,
    reportPoint: (findings) => {
      if (read.kind === 'unusable') {
        findings.repair(
          'unreadable-point',
          'latitude',
          `${read.reason} The meeting is listed without a point on the map.`,
          read.found,
        );
      }
      if (isMisplaced && !isPlaceholder) {
        findings.repair(
          'point-elsewhere',
          'latitude',
          isInSea
            ? 'The point lies at sea; latitude and longitude may be swapped, or a minus sign missing. The meeting is listed without a point on the map.'
            : `The point does not lie in the country of the address (${address.country ?? ''}); the meeting is listed without a point on the map. Please check both.`,
          `${read.point.lat}, ${read.point.lon}`,
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

type Area = Pick<Place, 'city' | 'regions' | 'country'>;

const areaOf = (area: Area, precision: Place['precision'] = 'approximate'): Place | undefined =>
  area.city === undefined && area.regions.length === 0 && area.country === undefined
    ? undefined
    : { ...area, precision };

function withheldPlace(area: Area, venueNotes: string | undefined, address: Address): PlaceRead {
  // Where the address line itself is the refusal, no town can be read from it.
  const { city, ...rest } = area;
  const isTownOfRefusal =
    (saysAddressIsWithheld(address.line) || saysToAskForAddress(address.line)) &&
    city !== undefined &&
    (address.line ?? '').includes(city);
  const known = { ...(city === undefined || isTownOfRefusal ? {} : { city }), ...rest };
  const refusal =
    saysAddressIsWithheld(venueNotes) || saysToAskForAddress(venueNotes) ? venueNotes : undefined;
  return {
    place: {
      ...known,
      precision: 'withheld',
      ...(refusal === undefined ? {} : { notes: refusal }),
    },
    isDoor: true,
    isNamed: true,
    namesStreet: false,
    area: areaOf(known, 'withheld'),
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
