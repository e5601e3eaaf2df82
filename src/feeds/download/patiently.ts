import { setTimeout as passed } from 'node:timers/promises';
import { SourceError } from './source-error.ts';

/** Seconds before the second and the third attempt. */
const PAUSES = [2, 8];
const LONGEST_PAUSE = 60;

/** Waits that many milliseconds. */
export type Pause = (milliseconds: number) => Promise<unknown>;

/**
 * Makes an attempt up to three times, as long as the fault is one that may pass; a server’s wish for a
 * later time is honoured up to a minute.
 */
export async function patiently<T>(
  attempt: () => Promise<T>,
  pause: Pause = passed,
  onWait: (fault: SourceError) => void = () => undefined,
): Promise<T> {
  for (const seconds of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof SourceError) || !error.isPassing) throw error;
      onWait(error);
      const wished = Math.max(error.retryAfterSeconds ?? 0, seconds);
      await pause(Math.min(wished, LONGEST_PAUSE) * 1000);
    }
  }
  return await attempt();
}
