import { describe, expect, test } from 'vitest';
import { backPath, chordsPath, ringSeats } from '../../../src/components/ring.ts';

describe('ringSeats', () => {
  test('sets the first seat at the top and goes round clockwise', () => {
    const places = ringSeats({ seats: 4 }).map(({ x, y }) => [x, y]);
    expect(places).toEqual([
      [50, 10],
      [90, 50],
      [50, 90],
      [10, 50],
    ]);
  });

  test('starts at the bottom when told to start half a turn on', () => {
    expect(ringSeats({ seats: 8, start: 0.5 })[0]).toMatchObject({ x: 50, y: 90 });
  });

  test('keeps every seat at the given distance from the given centre', () => {
    for (const { x, y } of ringSeats({ seats: 7, radius: 30, centre: [10, 20] })) {
      expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(30, 1);
    }
  });

  test('spaces seats evenly', () => {
    const seats = ringSeats({ seats: 9 });
    const gaps = seats.map((seat, index) => {
      const next = seats[(index + 1) % seats.length] ?? seat;
      return Math.hypot(next.x - seat.x, next.y - seat.y);
    });
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 1);
  });

  test('sizes each seat by its index when asked to', () => {
    const sizes = ringSeats({ seats: 3, seatRadius: (index) => index + 1 });
    expect(sizes.map(({ radius }) => radius)).toEqual([1, 2, 3]);
  });

  test('draws nothing for a ring without seats', () => {
    expect(ringSeats({ seats: 0 })).toEqual([]);
  });
});

test('a chair’s back lies outside the seat, away from the centre', () => {
  const [top] = ringSeats({ seats: 4 });
  if (top === undefined) throw new Error('a ring of four has a first seat');
  const numbers =
    backPath(top, 5)
      .match(/-?\d+(\.\d+)?/g)
      ?.map(Number) ?? [];
  const [startX = 0, startY = 0] = numbers;
  const [endX = 0, endY = 0] = numbers.slice(-2);
  expect(startY).toBeLessThan(top.y);
  expect(endY).toBeLessThan(top.y);
  expect(startX + endX).toBeCloseTo(2 * top.x, 1);
  expect(Math.hypot(startX - top.x, startY - top.y)).toBeCloseTo(top.radius + 5, 1);
});

test('chords join the named seats and pass over names that do not exist', () => {
  const seats = ringSeats({ seats: 4 });
  expect(chordsPath(seats, [[0, 2]])).toBe('M50 10L50 90');
  expect(chordsPath(seats, [[0, 9]])).toBe('');
});
