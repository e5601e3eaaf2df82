/** One seat of a ring: centre and radius in the drawing’s units, y growing downwards. */
export type Seat = {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Direction from the ring’s centre in radians, 0 to the right, growing clockwise. */
  readonly angle: number;
};

/** How a ring is set out. Only `seats` must be given. */
export type RingPlan = {
  readonly seats: number;
  /** Distance of the seats’ centres from the ring’s centre. */
  readonly radius?: number;
  /** Radius of a seat: one for all, or one by index. */
  readonly seatRadius?: number | ((index: number) => number);
  /** Where seat 0 sits, in turns clockwise from the top: 0.5 is the bottom. */
  readonly start?: number;
  readonly centre?: readonly [x: number, y: number];
};

const FULL_TURN = 2 * Math.PI;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/**
 * The seats of a ring, evenly spaced, clockwise from `start`. Coordinates have two decimals.
 * Defaults draw into a square of 100 units with its centre at 50, 50.
 */
export function ringSeats({
  seats,
  radius = 40,
  seatRadius = 9,
  start = 0,
  centre: [cx, cy] = [50, 50],
}: RingPlan): readonly Seat[] {
  return Array.from({ length: seats }, (_, index) => {
    const angle = (start + index / seats - 0.25) * FULL_TURN;
    return {
      x: rounded(cx + radius * Math.cos(angle)),
      y: rounded(cy + radius * Math.sin(angle)),
      radius: rounded(typeof seatRadius === 'number' ? seatRadius : seatRadius(index)),
      angle,
    };
  });
}

/**
 * SVG path of a chair’s back: an arc behind the seat, on the side away from the ring’s centre.
 * @param gap distance between the seat’s rim and the back.
 * @param halfWidth half the angle the back spans, in radians.
 */
export function backPath(seat: Seat, gap: number, halfWidth = 0.95): string {
  const radius = seat.radius + gap;
  const at = (angle: number): string =>
    `${rounded(seat.x + radius * Math.cos(angle))} ${rounded(seat.y + radius * Math.sin(angle))}`;
  return `M${at(seat.angle - halfWidth)}A${rounded(radius)} ${rounded(radius)} 0 0 1 ${at(seat.angle + halfWidth)}`;
}

/** SVG path of straight lines between pairs of seats, named by index. */
export function chordsPath(
  seats: readonly Seat[],
  pairs: readonly (readonly [from: number, to: number])[],
): string {
  return pairs
    .map(([from, to]) => [seats[from], seats[to]] as const)
    .filter((ends): ends is readonly [Seat, Seat] => ends[0] !== undefined && ends[1] !== undefined)
    .map(([a, b]) => `M${a.x} ${a.y}L${b.x} ${b.y}`)
    .join('');
}
