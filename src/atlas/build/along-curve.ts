import type { Point } from '../../geo/point.ts';

const STEPS = 2 ** 16;

/** How far along a Hilbert curve over the whole earth a point lies: what is close on it is close on the ground. */
export function alongCurve({ lat, lon }: Point): number {
  let x = stepOf((lon + 180) / 360);
  let y = stepOf((lat + 90) / 180);
  let along = 0;
  for (let size = STEPS / 2; size >= 1; size /= 2) {
    const isRight = (x & size) > 0;
    const isUpper = (y & size) > 0;
    along += size * size * ((isRight ? 3 : 0) ^ (isUpper ? 1 : 0));
    if (isUpper) continue;
    if (isRight) [x, y] = [STEPS - 1 - x, STEPS - 1 - y];
    [x, y] = [y, x];
  }
  return along;
}

const stepOf = (share: number): number =>
  Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));
