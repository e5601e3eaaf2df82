import type { FeedConfig, Site } from '../site.schema.ts';
import type { Meeting } from '../meetings/schema.ts';
import type { Container } from './container.ts';
import type { Findings } from './findings.ts';

/** What is known about a feed beyond its text: the operator’s words, and the site’s defaults. */
export type FeedContext = {
  readonly feed: Pick<
    FeedConfig,
    'name' | 'programme' | 'timeZone' | 'country' | 'columns' | 'reportUrl' | 'sample'
  >;
  readonly site: Pick<Site, 'timeZone' | 'reportUrl' | 'publish'>;
};

/** A list opened by its adapter: its rows, and how one of them becomes meetings. */
export type OpenList = {
  readonly rows: readonly unknown[];
  /**
   * The meetings of one row, their ids not yet made unique; what was mended or given up goes into
   * `findings`. A row that cannot be shown rightly gives no meeting and at least one rejection.
   */
  readonly meetingsFrom: (row: unknown, findings: Findings) => readonly Meeting[];
};

/** One input format. What an adapter learns from the list as a whole, it keeps in the list it opens. */
export type Adapter = {
  /** The word that names the format in settings and commands. */
  readonly format: string;
  /** Why this looks like the adapter’s format, as the end of “chosen because …”; absent when it does not. */
  readonly recognises: (container: Container) => string | undefined;
  /** The list, or `undefined` when the container holds none of this format. */
  readonly open: (container: Container, context: FeedContext) => OpenList | undefined;
};
