/**
 * A row in the vocabulary of the Meeting Guide specification, its values still as the feed wrote
 * them: what every adapter turns its rows into. Fields an adapter does not name are never read.
 */
export type Listing = { readonly [field in ListingField]?: unknown } & {
  /** Length in minutes, where the format states it instead of an end. */
  readonly minutes?: number | undefined;
  /** A format says otherwise than by a type that the venue is closed for now. */
  readonly isVenueClosed?: boolean;
  /** Names of formats that say in which weeks it meets. */
  readonly recurrenceWords?: readonly string[];
};

export type ListingField =
  | 'id'
  | 'name'
  | 'day'
  | 'time'
  | 'endTime'
  | 'timezone'
  | 'recurrence'
  | 'formattedAddress'
  | 'address'
  | 'city'
  | 'state'
  | 'postalCode'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'coordinates'
  | 'approximate'
  | 'regions'
  | 'region'
  | 'subRegion'
  | 'subSubRegion'
  | 'location'
  | 'locationNotes'
  | 'transit'
  | 'access'
  | 'group'
  | 'groupNotes'
  | 'notes'
  | 'district'
  | 'types'
  | 'languages'
  | 'programme'
  | 'attendanceOption'
  | 'conferenceUrl'
  | 'conferenceUrlNotes'
  | 'conferencePhone'
  | 'conferencePhoneNotes'
  | 'website'
  | 'url'
  | 'feedbackUrl'
  | 'entity'
  | 'entityUrl'
  | 'updated'
  | 'lastContact'
  | 'contacts';
