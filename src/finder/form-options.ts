import type { Meeting } from '../meetings/schema.ts';
import { MEETING_TYPES, type MeetingType } from '../meetings/types.ts';
import { PROGRAMMES } from '../meetings/programmes.ts';

/** The options a list of meetings has any use for. */
export type FormOptions = {
  readonly types: readonly MeetingType[];
  /** Known programmes in the order visitors are offered them, then the others by id. */
  readonly programmes: readonly string[];
  /** BCP 47, by number of meetings. */
  readonly languages: readonly string[];
};

/** What of the filters’ options occurs in these meetings, in the order to offer it. */
export function formOptions(meetings: readonly Meeting[]): FormOptions {
  const types = new Set(meetings.flatMap((meeting) => meeting.types));
  const programmes = new Set(meetings.map(({ programme }) => programme));
  const languages = new Map<string, number>();
  for (const tag of meetings.flatMap((meeting) => meeting.languages)) {
    languages.set(tag, (languages.get(tag) ?? 0) + 1);
  }
  const known = Object.keys(PROGRAMMES).filter((id) => programmes.has(id));
  const others = [...programmes].filter((id) => !known.includes(id)).sort();
  return {
    types: (Object.keys(MEETING_TYPES) as MeetingType[]).filter((id) => types.has(id)),
    programmes: [...known, ...others],
    languages: [...languages].sort((a, b) => b[1] - a[1]).map(([tag]) => tag),
  };
}
