import type { Listing } from '../meetings/listing.ts';
import { isKeptText, type KeptText } from './kept-text.ts';

/** A kept meeting as a device remembers it: which one, what it is called, and when and where it was then. */
export type KeptMark = {
  readonly id: string;
  /** Empty where it was kept before its details had arrived. */
  readonly was: string;
  readonly name?: string | undefined;
  readonly text?: KeptText | undefined;
};

/** When, where and how a meeting is held, in one line to compare with a later day’s. */
export function markOf({ id, name, schedule, place, attendance }: Listing): KeptMark {
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
  const was = [...when, attendance, place?.venue, place?.address ?? place?.city].join('|');
  return { id, was, name };
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
  typeof value.was === 'string' &&
  (!('name' in value) || typeof value.name === 'string') &&
  (!('text' in value) || isKeptText(value.text));
