import { expect, test } from 'vitest';
import { labelPoint } from '../../../src/basemap/build/label-point.ts';
import { unrolled, unrolledRing } from '../../../src/basemap/build/unrolled.ts';

test('a line across the antimeridian goes on past 180°', () => {
  expect(
    unrolled([
      [178, 1],
      [-179, 2],
      [-178, 3],
    ]),
  ).toEqual([
    [178, 1],
    [181, 2],
    [182, 3],
  ]);
});

test('a ring around the pole is cut at 180° and closed along the edge of the map, whichever way it runs', () => {
  const ring = [
    [0, -70],
    [90, -75],
    [170, -72],
    [-170, -74],
    [-90, -71],
    [0, -70],
  ];
  for (const way of [ring, ring.toReversed()]) {
    const flat = unrolledRing(way);
    expect(flat[0]).toEqual([-180, -73]);
    expect(flat.at(-1)).toEqual(flat[0]);
    expect(flat.slice(-4)).toEqual([
      [180, -73],
      [180, -90],
      [-180, -90],
      [-180, -73],
    ]);
    const coast = flat.slice(0, -3).map(([lon]) => lon);
    expect(coast).toEqual(coast.toSorted((a, b) => a - b));
    for (const corner of ring.slice(1)) expect(flat).toContainEqual(corner);
  }
});

test('a name stands within its area, in the widest stretch of its largest part', () => {
  const islandAndMainland = {
    type: 'MultiPolygon' as const,
    coordinates: [
      [
        [
          [50, 0],
          [51, 0],
          [51, 1],
          [50, 1],
          [50, 0],
        ],
      ],
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
          [9, 10],
          [9, 1],
          [0, 1],
          [0, 0],
        ],
      ],
    ],
  };
  const found = labelPoint(islandAndMainland);
  expect(found?.lon).toBeGreaterThanOrEqual(9);
  expect(found?.lon).toBeLessThanOrEqual(10);
});

test('the name of an area across the antimeridian stands in it, not on the other side of the world', () => {
  const fiji = [
    [178, -19],
    [-179, -19],
    [-179, -16],
    [178, -16],
    [178, -19],
  ];
  const found = labelPoint({ type: 'Polygon', coordinates: [fiji] });
  expect(found).toMatchObject({ lon: 179.5, width: 3 });
});
