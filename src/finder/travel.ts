import { GRACE_MINUTES, type Timing } from './timing.ts';

/** Up to here people walk. */
const WALK_METRES = 2000;
/** Streets are longer than a straight line: about a third, in towns. */
const DETOUR = 1.3;
const WALK_METRES_PER_MINUTE = 5000 / 60;
const DRIVE_METRES_PER_MINUTE = 40_000 / 60;
const PARK_MINUTES = 10;
const MS_PER_MINUTE = 60_000;

/** A rough guess of a way: on foot, or by car. */
export type Travel = { readonly by: 'foot' | 'car'; readonly minutes: number };

/**
 * How long a way takes, guessed from the straight distance alone: on foot up to two kilometres, at 5 km/h;
 * farther by car, at 40 km/h with ten minutes to park. Rounded up to five minutes.
 */
export function travelTo(metres: number): Travel {
  const way = metres * DETOUR;
  const isWalk = metres <= WALK_METRES;
  const minutes = isWalk
    ? way / WALK_METRES_PER_MINUTE
    : way / DRIVE_METRES_PER_MINUTE + PARK_MINUTES;
  return { by: isWalk ? 'foot' : 'car', minutes: Math.max(5, Math.ceil(minutes / 5) * 5) };
}

/** Whether one is likely to be there in time, or within the grace, when one leaves at `now` (epoch ms). */
export function canReach({ next }: Timing, metres: number, now: number): boolean {
  return now + (travelTo(metres).minutes - GRACE_MINUTES) * MS_PER_MINUTE <= next.start;
}
