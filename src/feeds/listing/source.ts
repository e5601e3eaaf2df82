import type { Source } from '../../meetings/schema.ts';
import type { FeedContext } from '../adapter.ts';
import type { Findings } from '../findings.ts';
import { linkFrom } from './link.ts';
import type { Listing } from './listing.ts';
import { lineOf } from './plain-text.ts';

/** Where a listing comes from: the service body the row names, else the feed. */
export function sourceFrom(
  listing: Listing,
  feed: FeedContext['feed'],
  findings: Findings,
): Source {
  const url =
    webLink(listing.url, 'url', findings) ?? webLink(listing.entityUrl, 'entity_url', findings);
  const reportUrl = webLink(listing.feedbackUrl, 'feedback_url', findings) ?? feed.reportUrl;
  return {
    name: lineOf(listing.entity) ?? feed.name,
    ...(url === undefined ? {} : { url }),
    ...(reportUrl === undefined ? {} : { reportUrl }),
    sample: feed.sample,
  };
}

/** A web address from a field that is not needed to take part; what is none is left out and reported. */
export function webLink(value: unknown, field: string, findings: Findings): string | undefined {
  const read = linkFrom(value);
  if (read.kind === 'unreadable') {
    findings.repair('unreadable-link', field, 'This is not a web address, so it is left out.');
    return undefined;
  }
  if (read.kind === 'none') return undefined;
  if (read.isMended) {
    findings.repair(
      'untidy-link',
      field,
      'The web address was incomplete or untidy and was put right.',
    );
  }
  return read.url;
}
