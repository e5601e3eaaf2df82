import type { Adapter, FeedContext, OpenList } from '../../adapter.ts';
import type { Container } from '../../container.ts';
import { meetingsFromListing, type ListFacts } from '../../listing/meetings-from-listing.ts';
import { listingFrom } from './fields.ts';
import { rowsIn } from './rows.ts';
import { listFactsOf } from './survey.ts';

const MARKS = ['slug', 'day', 'time', 'types', 'formatted_address', 'conference_url', 'end_time'];

/** Meeting Guide JSON, the format of the Meeting Guide app and of 12 Step Meeting List, with its legacy variants. */
export const meetingGuide: Adapter = {
  format: 'meeting-guide',
  recognises: (container) => {
    const rows = rowsIn(container.value)?.slice(0, 20) ?? [];
    const marks = MARKS.filter((mark) =>
      rows.some((row) => typeof row === 'object' && row !== null && Object.hasOwn(row, mark)),
    );
    return marks.length >= 3 ? `its rows have ${marks.slice(0, 4).join(', ')}` : undefined;
  },
  open: (container, context) => opened(container, context),
};

function opened(container: Container, context: FeedContext): OpenList | undefined {
  const rows = rowsIn(container.value);
  if (rows === undefined) return undefined;
  const facts: ListFacts = listFactsOf(rows);
  return {
    rows,
    meetingsFrom: (row, findings) => {
      const listing = listingFrom(row);
      if (listing !== undefined) return meetingsFromListing(listing, facts, context, findings);
      findings.reject(
        'not-a-meeting',
        '',
        'The entry has no name, day, time, address or link, so it is no meeting.',
      );
      return [];
    },
  };
}
