import type { Meeting } from '../meetings/schema.ts';

/** The IANA zone that most of the meetings’ times are told in; absent when none has a time. */
export function commonZone(meetings: readonly Meeting[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { schedule } of meetings) {
    if (schedule.kind === 'weekly') counts.set(schedule.zone, (counts.get(schedule.zone) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0];
}
