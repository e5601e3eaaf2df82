import type { Schedule } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import type { DayNumbering } from './day-numbering.ts';
import { readDays } from './row-days.ts';
import { readLength } from './row-length.ts';
import { readTime } from './row-time.ts';
import { readZone, type StandInZone } from './row-zone.ts';
import { slotsIn } from './slots.ts';

/** The words of a row that say when it meets. */
export type WhenWords = {
  readonly name: string;
  readonly slug: string;
  readonly day: unknown;
  readonly time: unknown;
  readonly endTime: unknown;
  /** Length in minutes, where a format states it instead of an end. */
  readonly minutes?: number | undefined;
  readonly timezone: unknown;
  readonly country: string | undefined;
};

/** The schedules of a row, one for each day; none when a day, time or zone cannot be read (then rejected). */
export function schedulesFrom(
  words: WhenWords,
  numbering: DayNumbering,
  fallback: StandInZone,
  findings: Findings,
): readonly Schedule[] {
  const slots = slotsIn(words);
  const schedules = slots.flatMap((slot) =>
    slotSchedules({ ...words, ...slot }, numbering, fallback, findings),
  );
  if (findings.isRejected) return [];
  const weekly = schedules.filter(({ kind }) => kind === 'weekly');
  return weekly.length > 0 ? weekly : schedules.slice(0, 1);
}

function slotSchedules(
  words: WhenWords,
  numbering: DayNumbering,
  fallback: StandInZone,
  findings: Findings,
): readonly Schedule[] {
  const days = readDays(words, numbering, findings);
  const span = readTime(words.time, findings);
  const start = span?.minutes;
  if (findings.isRejected) return [];
  if (days.length === 0 || span === undefined || start === undefined) {
    const hasDay = days.length > 0;
    if (hasDay || start !== undefined) {
      findings.note(
        hasDay ? 'missing-time' : 'missing-day',
        hasDay ? 'time' : 'day',
        hasDay
          ? 'There is a day but no time, so it is shown as a meeting by arrangement; please add the time.'
          : 'There is a time but no day, so it is shown as a meeting by arrangement; please add the day.',
      );
    }
    return [{ kind: 'by-appointment' }];
  }
  const zone = readZone(words, span.zoneWord, fallback, findings);
  if (zone === undefined) return [];
  const minutes = readLength(words, span, zone, findings);
  const length = minutes === undefined ? {} : { minutes };
  return days.map((day) => ({ kind: 'weekly', day, start, ...length, zone }));
}
