import type { Point } from '../geo/point.ts';
import { ofKind, POINT_SCALE, type Packed } from './format.ts';
import { unfolded, unpacked } from './packed.ts';

/** The name and version of the file, and the only ones the decoder accepts. */
export const OVERVIEW_FORMAT = { format: 'alongside-overview', version: 1 } as const;

/** How many meetings lie where, roughly: columns of places, along a curve, as the index has them. */
export type OverviewFile = typeof OVERVIEW_FORMAT & {
  readonly lat: Packed;
  readonly lon: Packed;
  readonly meetings: Packed;
};

/** The meetings held in one area of about a hundred kilometres, at the middle of where they are. */
export type OverviewSpot = { readonly point: Point; readonly meetings: number };

/** The spots of the file; together they count every meeting that has a point. @throws {AtlasFormatError} */
export function decodeOverview(file: unknown): readonly OverviewSpot[] {
  const columns = ofKind<OverviewFile>(file, OVERVIEW_FORMAT);
  const lats = summed(columns.lat);
  const lons = summed(columns.lon);
  return unpacked(columns.meetings).map((meetings, row) => ({
    point: { lat: (lats[row] ?? 0) / POINT_SCALE, lon: (lons[row] ?? 0) / POINT_SCALE },
    meetings,
  }));
}

const summed = (differences: Packed): readonly number[] => {
  let sum = 0;
  return unpacked(differences).map((difference) => (sum += unfolded(difference)));
};
