/** What can be said of a row, in words that never change: the codes that reports and tests rely on. */
export type IssueCode =
  | 'not-a-meeting'
  | 'missing-name'
  | 'missing-place'
  | 'unreadable-day'
  | 'unreadable-time'
  | 'unknown-time-zone'
  | 'end-before-start'
  | 'unreadable-point'
  | 'unreadable-link'
  | 'unreadable-phone'
  | 'unreadable-date'
  | 'unknown-type'
  | 'repeated-id'
  | 'text-after-list'
  | 'invalid-meeting';

/** What became of the row: its listing was kept as it was, mended, or left out. */
export type IssueOutcome = 'noted' | 'repaired' | 'rejected';

/** One finding about one row of a feed. Data, never an exception. */
export type Issue = {
  /** Counted from 1, as a volunteer counts the list’s entries. */
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
