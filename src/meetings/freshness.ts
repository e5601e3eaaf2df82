const MS_PER_DAY = 86_400_000;
/** A listing that nobody confirmed for longer is told to be doubtful. */
const DOUBTFUL_AFTER_DAYS = 400;

/** Days from noon (UTC) of a day (YYYY-MM-DD) to `now` (epoch ms). */
export function daysSince(day: string, now: number): number {
  return (now - Date.parse(`${day}T12:00Z`)) / MS_PER_DAY;
}

/** Whether a listing was last confirmed, on a day (YYYY-MM-DD), so long ago that one should ask first. */
export function isDoubtful(updated: string | undefined, now: number): boolean {
  return updated !== undefined && daysSince(updated, now) > DOUBTFUL_AFTER_DAYS;
}
