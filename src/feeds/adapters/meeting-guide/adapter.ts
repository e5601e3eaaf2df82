import type { Adapter } from '../../adapter.ts';
import { listFrom } from '../../listing/list-from.ts';
import { rowsIn } from '../rows.ts';
import { ownMeetingFrom } from './extension.ts';
import { listingFrom } from './fields.ts';
import { MEETING_GUIDE_TYPES } from './type-codes.ts';

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
  open: (container, context) => {
    const list = listFrom(rowsIn(container.value), listingFrom, MEETING_GUIDE_TYPES, context);
    return (
      list && {
        rows: list.rows,
        meetingsFrom: (row, findings) => {
          const own = ownMeetingFrom(row, context, findings);
          return own === undefined ? list.meetingsFrom(row, findings) : [own];
        },
      }
    );
  },
};
