/** What can be said of a row, in words that never change: the codes that reports and tests rely on. */
export type IssueCode =
  | 'not-a-meeting'
  | 'archived'
  | 'shifted-columns'
  | 'missing-name'
  | 'missing-place'
  | 'missing-day'
  | 'missing-time'
  | 'missing-link'
  | 'unreadable-day'
  | 'unreadable-time'
  | 'recurrence-read'
  | 'recurrence-unclear'
  | 'unreadable-recurrence'
  | 'unknown-time-zone'
  | 'time-zone-from-point'
  | 'time-zone-in-time'
  | 'end-before-start'
  | 'unreadable-point'
  | 'placeholder-point'
  | 'point-elsewhere'
  | 'private-detail'
  | 'unreadable-link'
  | 'untidy-link'
  | 'unreadable-phone'
  | 'untidy-phone'
  | 'unreadable-date'
  | 'unreadable-attendance'
  | 'attendance-disagrees'
  | 'address-withheld'
  | 'unknown-country'
  | 'unknown-language'
  | 'unknown-type'
  | 'types-disagree'
  | 'text-cut'
  | 'repeated-id'
  | 'duplicate'
  | 'broken-json'
  | 'text-after-list'
  | 'text-before-list'
  | 'merge-markers'
  | 'invalid-meeting';

/** What became of the row: its listing was kept as it was, mended, merged with its double, or left out. */
export type IssueOutcome = 'noted' | 'repaired' | 'merged' | 'rejected';

/** One finding about one row of a feed. Data, never an exception. */
export type Issue = {
  /** Counted from 1, as a volunteer counts the list’s entries; 0 for the list as a whole. */
  readonly row: number;
  readonly slug?: string;
  readonly field?: string;
  readonly code: IssueCode;
  readonly outcome: IssueOutcome;
  /** The value as it stood in the feed, shortened; absent where it may identify a person. */
  readonly found?: string;
  /** One sentence a volunteer can act on. */
  readonly message: string;
};
