import type { Issue } from './issue.ts';

/** What the import made of one feed. `read = accepted + duplicates + rejected`, always. */
export type FeedReport = {
  readonly name: string;
  readonly source: string;
  readonly format: string;
  /** Why `auto` took it for that format, as the end of “because …”. */
  readonly chosenBecause?: string;
  /** Rows found in the list. */
  readonly read: number;
  readonly accepted: number;
  /** Accepted rows of which something was mended. */
  readonly repaired: number;
  readonly duplicates: number;
  readonly rejected: number;
  /** Weekly slots that came of the accepted rows: a row for several days gives several. */
  readonly meetings: number;
  readonly issues: readonly Issue[];
  /** When its server sent or confirmed the text that was read, or the file was read: an ISO 8601 instant. */
  readonly readAt?: string;
  /** Why an earlier copy stands in, as a sentence; absent when the feed itself was read. */
  readonly staleBecause?: string;
  /** Why there is nothing of this feed at all, as a sentence. */
  readonly failedBecause?: string;
};
