import type { Listing } from '../meetings/listing.ts';

/** A kept meeting as a device remembers it: which one, and when and where it was then. */
export type KeptMark = { readonly id: string; readonly was: string };

/** When, where and how a meeting is held, in one line to compare with a later day’s. */
export function markOf({ id, schedule, place, attendance }: Listing): KeptMark {
  const when =
    schedule.kind === 'weekly'
      ? [
          schedule.day,
          schedule.start,
          schedule.minutes,
          schedule.zone,
          JSON.stringify(schedule.recurrence),
        ]
      : [schedule.kind];
  return { id, was: [...when, attendance, place?.venue, place?.address ?? place?.city].join('|') };
}

/** Whether a value read from storage is a list of marks. */
export function areMarks(value: unknown): value is readonly KeptMark[] {
  return Array.isArray(value) && value.every(isMark);
}

const isMark = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'was' in value &&
  typeof value.was === 'string';
