import type { Meeting } from '../../meetings/schema.ts';
import { meetingGuideRow } from './meeting-guide.ts';

/** Meetings as a Meeting Guide feed, a row a line. */
export function meetingGuideFeed(meetings: readonly Meeting[]): string {
  const rows = meetings.map((meeting) => JSON.stringify(meetingGuideRow(meeting)));
  return rows.length === 0 ? '[]\n' : `[\n${rows.join(',\n')}\n]\n`;
}
