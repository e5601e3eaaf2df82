import { withFormats } from './adapters/bmlt/joined-formats.ts';
import { isServerRoot, serverPages, type ReadText } from './adapters/bmlt/server-pages.ts';

/** Where a feed’s text comes from, as settings and commands name it. */
export type FeedSource = {
  readonly source: string;
  readonly format: string;
  /** For BMLT lists without their formats: where GetFormats is. */
  readonly formats?: string | undefined;
};

/** The text of a feed; a BMLT server’s list is asked for page by page, and joined with separate formats. */
export async function feedText(feed: FeedSource, read: ReadText): Promise<string> {
  const isServer = feed.format === 'bmlt' && isServerRoot(feed.source);
  const text = isServer ? await serverPages(feed.source, read) : await read(feed.source);
  return feed.formats === undefined ? text : withFormats(text, await read(feed.formats));
}
