import type { Meeting } from '../../meetings/schema.ts';
import { meetingGuideRow } from './meeting-guide.ts';
import { textOfRows, type RowFormat } from './row-format.ts';

/** Meetings as a Meeting Guide feed, a row a line. */
export function meetingGuideFeed(meetings: readonly Meeting[]): string {
  return textOfRows(
    MEETING_GUIDE_ROWS,
    meetings.map((meeting) => MEETING_GUIDE_ROWS.row(meeting)),
  );
}

/** The rows of `meetingGuideFeed`. */
export const MEETING_GUIDE_ROWS: RowFormat = {
  opening: '[\n',
  joint: ',\n',
  closing: '\n]\n',
  empty: '[]\n',
  row: (meeting, feed) => JSON.stringify(meetingGuideRow(meeting, feed)),
};
