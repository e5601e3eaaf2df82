import type { AttendanceKind, Recurrence } from '../meetings/schema.ts';
import type { ListedPlace } from '../meetings/listing.ts';
import type { TableColumn, TextColumn } from './column.ts';

/** The names and versions written into the files, and the only ones the decoders accept. */
export const INDEX_FORMAT = { format: 'alongside-index', version: 4 } as const;
export const DETAILS_FORMAT = { format: 'alongside-details', version: 3 } as const;

/** Numbers from 0 up as text (`packed.ts`), one for each row. */
export type Packed = string;

/** A list of strings as a packed text of their places in some table. */
export type PackedSet = string;

/** What rows, filters, searches and pins need. `FORMAT.md` explains each column. */
export type IndexFile = typeof INDEX_FORMAT & {
  /** One entry for each distinct place, neighbours side by side. */
  readonly places: {
    /** Meetings held there: the first meetings of the file are those of the first place. */
    readonly meetings: Packed;
    readonly venue: TextColumn;
    readonly city: TextColumn;
    readonly regionNames: readonly string[];
    /** Packed places in `regionNames`, counted from 1; 0 is the place’s own city. */
    readonly regions: TextColumn;
    readonly country: TableColumn<string>;
    /** 0 for none, else 1 + the folded difference from the last place that has a point, in hundred-thousandths of a degree. */
    readonly lat: Packed;
    readonly lon: Packed;
    readonly precision: TableColumn<number>;
    /** `access-code.ts`. */
    readonly access: TableColumn<number>;
  };
  readonly meetings: {
    /** Absent when ids come with the details. */
    readonly id?: readonly string[];
    readonly name: TextColumn;
    /** Tab stands for the name. */
    readonly group: TextColumn;
    readonly programme: TableColumn<string>;
    /** 0…6 = Sunday…Saturday, 7 = by appointment, 8 = always open. */
    readonly day: Packed;
    /** Minutes after midnight. */
    readonly start: TableColumn<number>;
    /** Length in minutes; 0 is unknown. */
    readonly minutes: TableColumn<number>;
    readonly zone: TableColumn<string>;
    readonly recurrence: TableColumn<Recurrence | 0>;
    /** Twice the place in `ATTENDANCE_CODES`, and 1 more where one can dial in as well. */
    readonly attendance: TableColumn<number>;
    readonly typeNames: readonly string[];
    readonly types: TableColumn<PackedSet>;
    readonly languages: TableColumn<readonly string[]>;
    /** Days since 1 January 1970, rising, each as the difference from the one before. */
    readonly days: Packed;
    /** 0 as the meeting before, 1 unknown, else the place in `days`, counted from 2. */
    readonly updated: Packed;
    readonly sample: TableColumn<number>;
  };
};

/** What is shown once a meeting is opened. Columns in the order of the index’s places and meetings. */
export type DetailsFile = typeof DETAILS_FORMAT & {
  readonly places: Readonly<Record<PlaceText, TextColumn>>;
  readonly meetings: Readonly<Record<DetailText, TextColumn>> & {
    /** Absent when the index has them. */
    readonly id?: readonly string[];
    /** Each source once: name, address for reports, and 1 for invented listings. */
    readonly sourceNames: readonly (readonly [name: string, reportUrl: string, sample: number])[];
    /** Packed places in `sourceNames`. */
    readonly sources: TableColumn<PackedSet>;
    /** The listing’s own page there, source after source; tab stands for the meeting’s id. */
    readonly sourceUrl: TextColumn;
    /** How many people can be contacted, meeting by meeting; their columns run on. */
    readonly contacts: Packed;
    readonly contactName: TextColumn;
    readonly contactEmail: TextColumn;
    readonly contactPhone: TextColumn;
  };
};

/** The texts of a place that come with the details. */
export const PLACE_TEXTS = ['address', 'postalCode', 'notes', 'transit'] as const;
export type PlaceText = (typeof PLACE_TEXTS)[number];

/** The texts of a meeting that come with the details, one column each. */
export const DETAIL_TEXTS = [
  'notes',
  'groupNotes',
  'requestNotes',
  'district',
  'website',
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

/** The file as what its format says it is. @throws {AtlasFormatError} for a file of any other kind. */
export function ofKind<T extends Kind>(file: unknown, kind: Kind): T {
  const expected = `${kind.format} version ${kind.version}`;
  if (said(file) === expected) return file as T;
  throw new AtlasFormatError(`Got ${said(file)}, expected ${expected}.`);
}
