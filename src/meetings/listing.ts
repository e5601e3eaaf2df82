import type { Access, AttendanceKind, Meeting, Place, Remote, Schedule } from './schema.ts';

/**
 * A place as a row, a filter and a pin need it: everything but its notes and what stops nearby.
 * In `access`, what is absent is unknown, which is not “no”.
 */
export type ListedPlace = Omit<Place, 'notes' | 'transit' | 'access'> & {
  readonly access?: ListedAccess | undefined;
};

/** What is known of getting in. `transit`: buses or trains are named; it is never `false`. */
export type ListedAccess = Access & { readonly transit?: boolean | undefined };

/** What rows, filters, searches and pins need of a meeting; the rest is in its `ListingDetails`. */
export type Listing = {
  readonly id: string;
  readonly name: string;
  readonly programme: string;
  readonly group?: string | undefined;
  readonly schedule: Schedule;
  readonly attendance: AttendanceKind;
  /** Whether one can dial in as well, where it is online or hybrid. */
  readonly dialIn?: boolean | undefined;
  /** The same object for every meeting held there. */
  readonly place?: ListedPlace | undefined;
  readonly types: readonly string[];
  readonly languages: readonly string[];
  /** As the fellowship numbers or names its areas; comes with the details, as street and postal code do. */
  readonly district?: string | undefined;
  /** Day the source last confirmed or changed the listing, YYYY-MM-DD. */
  readonly updated?: string | undefined;
  /** `true` for invented listings. */
  readonly sample: boolean;
};

/** What is only shown once a meeting is opened. Text is plain; paragraphs are separated by a blank line. */
export type ListingDetails = {
  readonly notes?: string | undefined;
  readonly groupNotes?: string | undefined;
  readonly placeNotes?: string | undefined;
  /** How to ask for the link, where it is given on request only. */
  readonly requestNotes?: string | undefined;
  readonly website?: string | undefined;
  /** Buses and trains that stop nearby, as the feed writes them. */
  readonly transit?: string | undefined;
  readonly remote?: Remote | undefined;
  readonly contacts: Meeting['contacts'];
  readonly sources: Meeting['sources'];
};
