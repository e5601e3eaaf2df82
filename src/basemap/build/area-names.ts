import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Point } from '../../geo/point.ts';
import { atlasFiles, factOf, type RegionAtlas } from './atlas-files.ts';
import { labelPoint } from './label-point.ts';
import { REGION_NAMES } from './region-names.ts';

/** A name on the map. `weight` counts people for towns; for areas it is the first zoom with room for the name. */
export type MapName = { readonly name: string; readonly point: Point; readonly weight: number };

/** Width of a letter of an area’s name in pixels, with its spacing. */
const LETTER_PIXELS = 9;
const WORLD_PIXELS = 256;

/** Countries by their ISO 3166-1 alpha-2 code, so that each browser can name them in its language. */
export function countryNames(): readonly MapName[] {
  const world = atlasFiles.world();
  const english = new Intl.DisplayNames('en', { type: 'region' });
  return world.objects.countries.geometries.flatMap((geometry) => {
    const code = alpha2(geometry.id);
    return code === undefined ? [] : areaName(world, geometry, code, english.of(code)?.length ?? 2);
  });
}

/** States and provinces of the countries whose inner borders are drawn. */
export function regionNames(): readonly MapName[] {
  const us = atlasFiles.unitedStates();
  const states = us.objects.states.geometries.flatMap((geometry) => {
    const name = factOf(geometry, 'name');
    return areaName(us, geometry, name, name.length);
  });
  const subunits = (atlas: RegionAtlas, country: string): readonly MapName[] =>
    atlas.objects.subunits.geometries
      .filter((geometry) => factOf(geometry, 'gu') === country)
      .flatMap((geometry) => {
        const name = REGION_NAMES[country]?.[String(geometry.id)];
        return name === undefined ? [] : areaName(atlas, geometry, name, name.length);
      });
  const world = atlasFiles.region('world');
  return [...states, ...['CAN', 'AUS', 'BRA'].flatMap((country) => subunits(world, country))];
}

/** CLDR knows the three-digit codes of ISO 3166-1 as other names of the two-letter ones. */
const alpha2 = (id: string | number | undefined): string | undefined => {
  if (id === undefined) return undefined;
  const region = new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region ?? '';
  return /^[A-Z]{2}$/.test(region) ? region : undefined;
};

const areaName = (
  atlas: Topology,
  geometry: GeometryObject,
  name: string,
  letters: number,
): readonly MapName[] => {
  const drawn = feature(atlas, geometry);
  if (!('geometry' in drawn) || name === '') return [];
  const at = labelPoint(drawn.geometry as Geometry);
  if (at === undefined) return [];
  const pixelsAtZoom0 = (at.width / 360) * WORLD_PIXELS;
  const weight = Math.ceil(Math.log2((letters * LETTER_PIXELS) / pixelsAtZoom0));
  return [{ name, point: { lat: at.lat, lon: at.lon }, weight: Math.max(1, weight) }];
};
