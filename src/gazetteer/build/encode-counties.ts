import {
  COUNTY_KM_STEP,
  COUNTY_STEPS_PER_DEGREE,
  countyNearCode,
  type CountyColumns,
} from '../format.ts';
import { plain, sizeOf, stepsBetween } from './column-values.ts';
import type { County } from './counties.ts';

/** Counties as columns, by their places in `regions`; `undefined` where there is none in any of these. */
export function countyColumns(
  counties: readonly County[],
  regions: readonly string[],
): CountyColumns | undefined {
  const byRegion = regions.map((region) =>
    counties
      .filter((county) => county.region.name === region)
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  );
  const all = byRegion.flat();
  if (all.length === 0) return undefined;
  const steps = (degrees: readonly number[]): readonly number[] =>
    stepsBetween(degrees, COUNTY_STEPS_PER_DEGREE);
  return {
    names: all.map(({ name }) => plain(name)).join('\n'),
    others: all.map(({ others }) => others.map(plain).join('|')).join('\n'),
    inRegion: byRegion.map(({ length }) => length),
    lat: steps(all.map(({ point }) => point.lat)),
    lon: steps(all.map(({ point }) => point.lon)),
    size: all.map(({ population }) => sizeOf(population)),
    radius: all.map(({ radiusKm }) => radiusKm / COUNTY_KM_STEP),
    near: all.map(({ circleKm, meetings }) => countyNearCode(circleKm, meetings)),
  };
}
