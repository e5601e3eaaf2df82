import type { Topic } from './article.schema.ts';
import { chordsPath, ringSeats, type Seat } from './ring.ts';

/** How a seat is drawn: filled, outlined (nobody sits there yet), or under the lamp. */
export type SeatLook = 'taken' | 'open' | 'lit';

/** A drawing in a square of 100 units: lines below, seats above. */
export type RingMark = {
  readonly lines: readonly string[];
  readonly seats: readonly (Seat & { readonly look: SeatLook })[];
};

const looks = (seats: readonly Seat[], look: (index: number) => SeatLook): RingMark['seats'] =>
  seats.map((seat, index) => ({ ...seat, look: look(index) }));

const circlePath = (radius: number, cx = 50, cy = 50): string =>
  `M${cx - radius} ${cy}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0`;

const EIGHT = ringSeats({ seats: 8 });
const SMALL_EIGHT = ringSeats({ seats: 8, radius: 28, seatRadius: 7 });

/** The site’s own mark: a ring with one lit seat, at the front, kept for whoever comes in. */
export const LOGO: RingMark = {
  lines: [],
  seats: looks(ringSeats({ seats: 8, start: 0.5, seatRadius: 10.5, radius: 38 }), (index) =>
    index === 0 ? 'lit' : 'taken',
  ),
};

/** The mark of each topic: every one a ring, each a different ring. */
export const TOPIC_MARKS: Readonly<Record<Topic, RingMark>> = {
  // Somebody is on the way to the free place.
  'starting-out': {
    lines: [],
    seats: [
      ...looks(
        ringSeats({ seats: 8, start: 0.5, radius: 30, seatRadius: 8, centre: [50, 40] }),
        (index) => (index === 0 ? 'open' : 'taken'),
      ),
      { x: 50, y: 91, radius: 8, angle: Math.PI / 2, look: 'lit' },
    ],
  },
  // One person speaks, everyone else listens.
  empathy: { lines: [], seats: looks(EIGHT, (index) => (index === 0 ? 'lit' : 'open')) },
  // The closed ring: each holds the next.
  accountability: { lines: [circlePath(40)], seats: looks(EIGHT, () => 'taken') },
  // An urge rises, peaks and falls.
  coping: {
    lines: [],
    seats: looks(
      ringSeats({
        seats: 10,
        start: 0.5,
        radius: 37,
        seatRadius: (index) => 8.5 - 4.5 * Math.cos((index / 10) * 2 * Math.PI),
      }),
      (index) => (index === 5 ? 'lit' : 'taken'),
    ),
  },
  // Everyone may call anyone.
  network: {
    lines: [
      chordsPath(EIGHT, [
        [0, 3],
        [3, 6],
        [6, 1],
        [1, 4],
        [4, 7],
        [7, 2],
        [2, 5],
        [5, 0],
      ]),
    ],
    seats: looks(EIGHT, () => 'taken'),
  },
  // Days that have been lived stay lit.
  milestones: {
    lines: [],
    seats: looks(ringSeats({ seats: 12, radius: 41, seatRadius: 7 }), (index) =>
      index < 8 ? 'lit' : 'open',
    ),
  },
  // The group and the clinic, two rings that overlap.
  treatment: {
    lines: [circlePath(27, 64, 50)],
    seats: looks(
      ringSeats({ seats: 8, radius: 27, seatRadius: 7, centre: [36, 50] }),
      () => 'taken',
    ),
  },
  // Large and small seats, side by side.
  families: {
    lines: [],
    seats: looks(
      ringSeats({ seats: 10, radius: 39, seatRadius: (index) => (index % 2 === 0 ? 10.5 : 6) }),
      (index) => (index === 1 ? 'lit' : 'taken'),
    ),
  },
  // Somebody holds the room around the ring.
  supporters: {
    lines: [circlePath(44)],
    seats: looks(SMALL_EIGHT, (index) => (index === 0 ? 'lit' : 'taken')),
  },
};
