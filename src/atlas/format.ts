import type { Listing, ListingDetails, ListedPlace } from '../meetings/listing.ts';
import type { AttendanceKind, Recurrence, Schedule } from '../meetings/schema.ts';
import { accessOf } from './access-code.ts';
import { predictedId } from './predicted-id.ts';

/** The names and versions written into the files, and the only ones the decoders accept. */
export const MANIFEST_FORMAT = { format: 'alongside-manifest', version: 1 } as const;
export const INDEX_FORMAT = { format: 'alongside-index', version: 2 } as const;
export const DETAILS_FORMAT = { format: 'alongside-details', version: 2 } as const;

/** Where the current files are. Addresses are relative to the manifest’s own. */
export type Manifest = typeof MANIFEST_FORMAT & {
  readonly index: string;
  readonly details: string;
  readonly meetings: number;
};

/** Place in the file’s `strings`; 0 is “absent”. */
export type StringAt = number;

export type IndexFile = typeof INDEX_FORMAT & {
  readonly strings: readonly string[];
  /** Sets of strings: the regions of a place, the types and languages of a meeting. 0 is the empty set. */
  readonly sets: readonly (readonly StringAt[])[];
  /** In which weeks meetings come together that do not meet every week. */
  readonly recurrences?: readonly Recurrence[];
  /** Days since 1 January 1970, rising, each as the difference from the one before. */
  readonly days?: readonly number[];
  readonly places: {
    readonly venue: readonly StringAt[];
    readonly address: readonly StringAt[];
    readonly city: readonly StringAt[];
    readonly regions: readonly number[];
    readonly postalCode: readonly StringAt[];
    readonly country: readonly StringAt[];
    /** Hundred-thousandths of a degree, as the difference from the place before that has a point; null: no point. */
    readonly lat: readonly (number | null)[];
    readonly lon: readonly (number | null)[];
    readonly precision: readonly number[];
    /** What is known of getting in (`access-code.ts`). Absent when nothing is known of any place. */
    readonly access?: readonly number[];
  };
  readonly meetings: {
    /** The id, with “~” in place of the part that `predictedId(name)` gives. */
    readonly id: readonly string[];
    readonly name: readonly StringAt[];
    readonly group: readonly StringAt[];
    readonly programme: readonly StringAt[];
    /** 0…6 = Sunday…Saturday, 7 = by appointment, 8 = always open. */
    readonly day: readonly number[];
    /** Minutes after midnight. */
    readonly start: readonly number[];
    /** Length in minutes; 0 is unknown. */
    readonly minutes: readonly number[];
    readonly zone: readonly StringAt[];
    /** Place in `recurrences`, counted from 1; 0 is every week. Absent when all meet every week. */
    readonly recurrence?: readonly number[];
    readonly attendance: readonly number[];
    /** Place in `places`, counted from 1; 0 is none. */
    readonly place: readonly number[];
    readonly types: readonly number[];
    readonly languages: readonly number[];
    /** Place in `days`, counted from 1; 0 is unknown. Absent when all are unknown. */
    readonly updated?: readonly number[];
    readonly sample: readonly number[];
  };
};

export type DetailsFile = typeof DETAILS_FORMAT & {
  readonly strings: readonly string[];
  /** Name, address for reports, and 1 for invented listings. */
  readonly sources: readonly (readonly [name: StringAt, reportUrl: StringAt, sample: number])[];
  /** Columns in the order of the index’s meetings. */
  readonly meetings: Readonly<Record<DetailText, readonly StringAt[]>> & {
    /** Place in `sources`, and the listing’s own page there; pairs, one after the other. */
    readonly sources: readonly (readonly number[])[];
    /** Name, e-mail and phone; triples, one after the other. */
    readonly contacts: readonly (readonly StringAt[])[];
  };
};

/** The texts a details file carries, one column each. */
export const DETAIL_TEXTS = [
  'notes',
  'groupNotes',
  'placeNotes',
  'requestNotes',
  'district',
  'website',
  'transit',
  'url',
  'urlNotes',
  'phone',
  'phoneNotes',
] as const;
export type DetailText = (typeof DETAIL_TEXTS)[number];

/** Attendance kinds by their number in the file; new kinds go to the end. */
export const ATTENDANCE_CODES = [
  'in-person',
  'online',
  'hybrid',
  'phone',
  'link-on-request',
  'closed-for-now',
  'unknown',
] as const satisfies readonly AttendanceKind[];

export const PRECISION_CODES = [
  'exact',
  'approximate',
  'withheld',
] as const satisfies readonly ListedPlace['precision'][];

export const BY_APPOINTMENT = 7;
export const ALWAYS_OPEN = 8;
export const POINT_SCALE = 100_000;

/** Raised for a file of another format or version; names what came and what was expected. */
export class AtlasFormatError extends Error {
  override readonly name = 'AtlasFormatError';
}

type Kind = { readonly format: string; readonly version: number };

const said = (file: unknown): string => {
  if (typeof file !== 'object' || file === null || !('format' in file)) return 'no atlas file';
  return `${String(file.format)} version ${String('version' in file ? file.version : 'none')}`;
};

function assertKind<T extends Kind>(file: unknown, kind: Kind): asserts file is T {
  const expected = `${kind.format} version ${kind.version}`;
  if (said(file) !== expected) {
    throw new AtlasFormatError(`Got ${said(file)}, expected ${expected}.`);
  }
}

/** The manifest as it was read. @throws {AtlasFormatError} for any other file. */
export function decodeManifest(file: unknown): Manifest {
  assertKind<Manifest>(file, MANIFEST_FORMAT);
  return file;
}

/** Listings in the order of the file. @throws {AtlasFormatError} for any other file. */
export function decodeIndex(file: unknown): readonly Listing[] {
  assertKind<IndexFile>(file, INDEX_FORMAT);
  const { strings, meetings } = file;
  const text = (at: number | undefined): string => strings[at ?? 0] ?? '';
  const sets = file.sets.map((set) => set.map(text));
  const places = decodePlaces(file, sets);
  const days = decodeDays(file.days ?? []);
  return meetings.id.map((id, row): Listing => {
    const name = text(meetings.name[row]);
    const group = text(meetings.group[row]);
    return {
      id: id.replace('~', () => predictedId(name)),
      name,
      group: group === '' ? undefined : group,
      programme: text(meetings.programme[row]),
      schedule: scheduleOf(file, row, text(meetings.zone[row])),
      attendance: ATTENDANCE_CODES[meetings.attendance[row] ?? 6] ?? 'unknown',
      place: places[(meetings.place[row] ?? 0) - 1],
      types: sets[meetings.types[row] ?? 0] ?? [],
      languages: sets[meetings.languages[row] ?? 0] ?? [],
      updated: days[(meetings.updated?.[row] ?? 0) - 1],
      sample: meetings.sample[row] === 1,
    };
  });
}

const scheduleOf = ({ meetings, recurrences }: IndexFile, row: number, zone: string): Schedule => {
  const day = meetings.day[row] ?? ALWAYS_OPEN;
  if (day === BY_APPOINTMENT) return { kind: 'by-appointment' };
  if (day === ALWAYS_OPEN) return { kind: 'always-open' };
  const minutes = meetings.minutes[row] ?? 0;
  const start = meetings.start[row] ?? 0;
  const recurrence = recurrences?.[(meetings.recurrence?.[row] ?? 0) - 1];
  return {
    kind: 'weekly',
    day,
    start,
    zone,
    ...(minutes > 0 && { minutes }),
    ...(recurrence !== undefined && { recurrence }),
  };
};

const MS_PER_DAY = 86_400_000;

/** Days as YYYY-MM-DD. */
const decodeDays = (differences: readonly number[]): readonly string[] => {
  let day = 0;
  return differences.map((difference) => {
    day += difference;
    return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  });
};

const decodePlaces = (
  { places, strings }: IndexFile,
  sets: readonly (readonly string[])[],
): readonly ListedPlace[] => {
  const text = (at: number | undefined): string | undefined => strings[at ?? 0] || undefined;
  let lat = 0;
  let lon = 0;
  return places.venue.map((venue, row): ListedPlace => {
    const dLat = places.lat[row] ?? null;
    const dLon = places.lon[row] ?? null;
    const hasPoint = dLat !== null && dLon !== null;
    if (hasPoint) {
      lat += dLat;
      lon += dLon;
    }
    const access = accessOf(places.access?.[row] ?? 0);
    return {
      venue: text(venue),
      address: text(places.address[row]),
      city: text(places.city[row]),
      regions: sets[places.regions[row] ?? 0] ?? [],
      postalCode: text(places.postalCode[row]),
      country: text(places.country[row]),
      precision: PRECISION_CODES[places.precision[row] ?? 2] ?? 'withheld',
      ...(access !== undefined && { access }),
      ...(hasPoint && { point: { lat: lat / POINT_SCALE, lon: lon / POINT_SCALE } }),
    };
  });
};

/** Details in the order of the index’s listings. @throws {AtlasFormatError} for any other file. */
export function decodeDetails(file: unknown): readonly ListingDetails[] {
  assertKind<DetailsFile>(file, DETAILS_FORMAT);
  const { strings, sources, meetings } = file;
  const text = (at: number | undefined): string | undefined => strings[at ?? 0] || undefined;
  return meetings.sources.map((pairs, row): ListingDetails => {
    const of = (column: DetailText): string | undefined => text(meetings[column][row]);
    const remote = {
      url: of('url'),
      urlNotes: of('urlNotes'),
      phone: of('phone'),
      phoneNotes: of('phoneNotes'),
    };
    return {
      notes: of('notes'),
      groupNotes: of('groupNotes'),
      placeNotes: of('placeNotes'),
      requestNotes: of('requestNotes'),
      district: of('district'),
      website: of('website'),
      transit: of('transit'),
      remote: remote.url === undefined && remote.phone === undefined ? undefined : remote,
      sources: inSteps(pairs, 2).map(([source = 0, url]) => {
        const [name = 0, reportUrl = 0, sample = 0] = sources[source] ?? [];
        return {
          name: text(name) ?? '',
          url: text(url),
          reportUrl: text(reportUrl),
          sample: sample === 1,
        };
      }),
      contacts: inSteps(meetings.contacts[row] ?? [], 3).map(([name, email, phone]) => ({
        name: text(name),
        email: text(email),
        phone: text(phone),
      })),
    };
  });
}

const inSteps = (flat: readonly number[], step: number): readonly (readonly number[])[] =>
  Array.from({ length: flat.length / step }, (_, at) => flat.slice(at * step, at * step + step));
