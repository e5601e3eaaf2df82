import type { ListedPlace, Listing, ListingDetails } from '../meetings/listing.ts';
import { textsOf, valuesOf, type TextColumn } from './column.ts';
import {
  DETAIL_TEXTS,
  DETAILS_FORMAT,
  ofKind,
  PLACE_TEXTS,
  type DetailsFile,
  type PlaceText,
} from './format.ts';
import { wholeId } from './meeting-id.ts';
import { unpacked } from './packed.ts';

/** Listings with all that is known of them, and the rest of each in the same order. */
export type Completed = {
  readonly listings: readonly Listing[];
  readonly details: readonly ListingDetails[];
};

/**
 * Brings listings of an index together with the details file beside it: they gain street address,
 * postal code, district and, where the index has none, their id.
 * @throws {AtlasFormatError} for a file of another kind.
 */
export function decodeDetails(file: unknown, index: readonly Listing[]): Completed {
  const { places, meetings } = ofKind<DetailsFile>(file, DETAILS_FORMAT);
  const texts = table(DETAIL_TEXTS, meetings);
  const { completeOf, textsOfPlace } = completePlaces(places, index);
  const listings = index.map((listing, row): Listing => {
    const id = meetings.id?.[row];
    return {
      ...listing,
      ...(id !== undefined && { id: wholeId(id, listing.name) }),
      place: completeOf(listing.place),
      district: texts.district[row],
    };
  });
  const sourcesOf = sourceReader(meetings);
  const contactsOf = contactReader(meetings);
  const details = listings.map((listing, row): ListingDetails => {
    const of = (name: (typeof DETAIL_TEXTS)[number]): string | undefined => texts[name][row];
    const placeText = textsOfPlace(listing.place);
    const remote = {
      url: of('url'),
      urlNotes: of('urlNotes'),
      phone: of('phone'),
      phoneNotes: of('phoneNotes'),
    };
    return {
      notes: of('notes'),
      groupNotes: of('groupNotes'),
      placeNotes: placeText?.notes,
      requestNotes: of('requestNotes'),
      website: of('website'),
      transit: placeText?.transit,
      remote: remote.url === undefined && remote.phone === undefined ? undefined : remote,
      sources: sourcesOf(row, listing.id),
      contacts: contactsOf(row),
    };
  });
  return { listings, details };
}

type Texts<K extends string> = Readonly<Record<K, readonly (string | undefined)[]>>;

const table = <K extends string>(
  names: readonly K[],
  columns: Readonly<Record<K, TextColumn>>,
): Texts<K> => Object.fromEntries(names.map((name) => [name, textsOf(columns[name])])) as Texts<K>;

type PlaceTexts = Readonly<Record<PlaceText, string | undefined>>;

/** Places stand in the file in the order in which the index’s meetings first name them. */
const completePlaces = (
  columns: DetailsFile['places'],
  listings: readonly Listing[],
): {
  readonly completeOf: (place: ListedPlace | undefined) => ListedPlace | undefined;
  readonly textsOfPlace: (complete: ListedPlace | undefined) => PlaceTexts | undefined;
} => {
  const texts = table(PLACE_TEXTS, columns);
  const complete = new Map<ListedPlace, ListedPlace>();
  const textOf = new Map<ListedPlace, PlaceTexts>();
  for (const { place } of listings) {
    if (place === undefined || complete.has(place)) continue;
    const row = complete.size;
    const of = (name: PlaceText): string | undefined => texts[name][row];
    const whole = { ...place, address: of('address'), postalCode: of('postalCode') };
    complete.set(place, whole);
    textOf.set(whole, { ...whole, notes: of('notes'), transit: of('transit') });
  }
  return {
    completeOf: (place) => place && complete.get(place),
    textsOfPlace: (place) => place && textOf.get(place),
  };
};

/** Where what belongs to each row begins, where so many lie side by side for each. */
const firstsOf = (counts: readonly number[]): readonly number[] => {
  let passed = 0;
  return counts.map((count) => (passed += count) - count);
};

const sourceReader = ({
  sourceNames,
  sources,
  sourceUrl,
}: DetailsFile['meetings']): ((row: number, id: string) => ListingDetails['sources']) => {
  const sets = valuesOf({ of: sources.of.map(unpacked), at: sources.at });
  const urls = textsOf(sourceUrl);
  const firstUrl = firstsOf(sets.map((set) => set?.length ?? 0));
  return (row, id) =>
    (sets[row] ?? []).map((source, at) => {
      const [name = '', reportUrl = '', sample = 0] = sourceNames[source] ?? [];
      return {
        name,
        url: urls[(firstUrl[row] ?? 0) + at]?.replaceAll('\t', id),
        reportUrl: reportUrl || undefined,
        sample: sample === 1,
      };
    });
};

const contactReader = (
  meetings: DetailsFile['meetings'],
): ((row: number) => ListingDetails['contacts']) => {
  const counts = unpacked(meetings.contacts);
  const names = textsOf(meetings.contactName);
  const emails = textsOf(meetings.contactEmail);
  const phones = textsOf(meetings.contactPhone);
  const all = names.map((name, at) => ({ name, email: emails[at], phone: phones[at] }));
  const firsts = firstsOf(counts);
  return (row) => {
    const first = firsts[row] ?? 0;
    return all.slice(first, first + (counts[row] ?? 0));
  };
};
