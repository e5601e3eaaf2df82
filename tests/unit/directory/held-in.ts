import type { Meeting, Place } from '../../../src/meetings/schema.ts';
import { meeting } from '../atlas/any-meetings.ts';

/** A meeting held in a town of England, unless the place says otherwise. */
export function heldIn(
  city: string | undefined,
  differs: Partial<Meeting> = {},
  place: Partial<Place> = {},
): Meeting {
  return meeting({
    schedule: { kind: 'weekly', day: 1, start: 600, zone: 'Europe/London' },
    attendance: {
      kind: 'in-person',
      place: {
        ...(city === undefined ? {} : { city }),
        regions: ['England'],
        country: 'GB',
        precision: 'exact',
        ...place,
      },
    },
    ...differs,
  });
}
