import type { Findings } from '../findings.ts';
import { timeOfDayFrom } from './time-of-day.ts';
import { withoutZoneWord, type ZoneWord } from './zone-word.ts';

/** A row’s start, in minutes after midnight, with the end and the zone’s name that stand in the same cell. */
export type Span = {
  readonly minutes: number;
  readonly end?: number;
  readonly zoneWord?: ZoneWord;
};

/** The time that a row’s cell names; one that cannot be read is rejected, a blank one is `undefined`. */
export function readTime(value: unknown, findings: Findings): Span | undefined {
  const plain = timeOfDayFrom(value);
  const parted = plain.kind === 'unreadable' ? withoutZoneWord(value) : undefined;
  const read = parted === undefined ? plain : timeOfDayFrom(parted.time);
  if (read.kind === 'unreadable') {
    findings.reject(
      'unreadable-time',
      'time',
      'The time cannot be read. Write it as 19:30 or 7:30 PM.',
      value,
    );
  }
  if (read.kind !== 'time') return undefined;
  if (read.isMended) {
    findings.repair(
      'unreadable-time',
      'time',
      `The time is written in an unusual way and was read as ${clock(read.minutes)}${read.end === undefined ? '' : `–${clock(read.end)}`}.`,
      value,
    );
  }
  return parted === undefined ? read : { ...read, zoneWord: parted.zoneWord };
}

/** Minutes after midnight as “19:30”. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
