import { cellAt } from '../../geo/cell.ts';
import type { Point } from '../../geo/point.ts';
import { POINT_SCALE } from '../format.ts';
import { OVERVIEW_FORMAT, type OverviewFile } from '../overview.ts';
import { folding, packed } from '../packed.ts';
import { alongCurve } from './along-curve.ts';

/** Areas of 1.4 by 0.7 degrees. */
const LEVEL = 8;
/** Middles are told to a hundredth of a degree. */
const STEP = POINT_SCALE / 100;

/** How many of these points lie in which area of the earth. */
export function encodeOverview(points: readonly Point[]): OverviewFile {
  const spots = [...Map.groupBy(points, (point) => cellAt(point, LEVEL)).values()]
    .map((inside) => ({ point: middleOf(inside), meetings: inside.length }))
    .sort((a, b) => alongCurve(a.point) - alongCurve(b.point));
  return {
    ...OVERVIEW_FORMAT,
    lat: packed(differences(spots.map(({ point }) => point.lat))),
    lon: packed(differences(spots.map(({ point }) => point.lon))),
    meetings: packed(spots.map(({ meetings }) => meetings)),
  };
}

/** Points of one area do not lie across the antimeridian. */
const middleOf = (points: readonly Point[]): Point => ({
  lat: points.reduce((sum, { lat }) => sum + lat, 0) / points.length,
  lon: points.reduce((sum, { lon }) => sum + lon, 0) / points.length,
});

const differences = (degrees: readonly number[]): readonly number[] => {
  const steps = degrees.map((value) => Math.round((value * POINT_SCALE) / STEP) * STEP);
  return steps.map((value, at) => folding(value - (steps[at - 1] ?? 0)));
};
