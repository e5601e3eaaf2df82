import type { Feature, Position } from 'geojson';

type Box = readonly [west: number, south: number, east: number, north: number];

/** Coarser than the steps in which the whole world is written. */
const SAME_DEGREES = 0.06;

/** The features of the whole world, each in the finer drawing of a part of it where there is one. */
export function finest(
  world: readonly Feature[],
  parts: readonly (readonly Feature[])[],
): readonly Feature[] {
  const finer = parts.flat().map((feature) => ({ feature, box: boxOf(feature) }));
  return world.map((feature) => {
    const box = boxOf(feature);
    return finer.find((each) => isSame(each.box, box))?.feature ?? feature;
  });
}

const isSame = (a: Box, b: Box): boolean =>
  a.every((side, at) => Math.abs(side - (b[at] ?? Infinity)) < SAME_DEGREES);

const boxOf = ({ geometry }: Feature): Box => {
  let box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  const visit = (coordinates: Position | readonly unknown[]): void => {
    const [x, y] = coordinates;
    if (typeof x === 'number' && typeof y === 'number') {
      box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
    } else for (const each of coordinates) visit(each as readonly unknown[]);
  };
  if ('coordinates' in geometry) visit(geometry.coordinates);
  return box;
};
