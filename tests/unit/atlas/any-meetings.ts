import fc from 'fast-check';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { anyMeeting } from '../meetings/any-meeting.ts';

/** Any list of meetings that an import could have made, with ids of their own. */
export const anyMeetings: fc.Arbitrary<readonly Meeting[]> = fc
  .array(anyMeeting, { maxLength: 20 })
  .map((meetings) => meetings.map((one, at) => ({ ...one, id: `meeting-${at}` })));

/** A meeting of which a test says only what matters to it. */
export function meeting(differs: Partial<Meeting>): Meeting {
  return {
    id: 'quiet-room',
    name: 'Quiet Room',
    programme: 'aa',
    schedule: { kind: 'always-open' },
    attendance: { kind: 'unknown' },
    types: [],
    languages: [],
    contacts: [],
    sources: [{ name: 'List', sample: false }],
    ...differs,
  };
}
