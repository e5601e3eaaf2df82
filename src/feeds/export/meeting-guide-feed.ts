import type { Meeting } from '../../meetings/schema.ts';
import { meetingGuideRow } from './meeting-guide.ts';

/** Meetings as a Meeting Guide feed, a row a line; `feedOf` gives the feed that a meeting’s id came from. */
export function meetingGuideFeed(
  meetings: readonly Meeting[],
  feedOf: ReadonlyMap<string, string> = new Map(),
): string {
  const rows = meetings.map((meeting) =>
    JSON.stringify(meetingGuideRow(meeting, feedOf.get(meeting.id))),
  );
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
