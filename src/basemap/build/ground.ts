import type { Feature, Geometry, MultiLineString, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Layer } from '../format.ts';
import { atlasFiles, factOf, type RegionAtlas } from './atlas-files.ts';
import { finest } from './finest.ts';
import { unrolled, unrolledRing } from './unrolled.ts';

export type GroundFeature = Feature<Geometry, { readonly layer: Layer }>;

/**
 * Territories that the source shows apart although no state lies between them and the land around:
 * leased bases and the like. Their outlines are left out.
 */
const NOT_A_COUNTRY = new Set([
  ...['Dhekelia', 'Akrotiri', 'USNB Guantanamo Bay', 'Baikonur', 'Siachen Glacier'],
  'Cyprus U.N. Buffer Zone',
]);
/** Lands whose borders are contested as a whole; they are drawn as dots. */
const CONTESTED = new Set(['N. Cyprus', 'Somaliland', 'Kosovo', 'W. Sahara', 'Palestine']);

/** Everything that is drawn of the ground, in degrees; lines go on past 180° where they cross it. */
export function groundFeatures(): readonly GroundFeature[] {
  const world = atlasFiles.world();
  const us = atlasFiles.unitedStates();
  const whole = atlasFiles.region('world');
  const parts = ['europe', 'africa', 'south-america', 'north-america', 'asia'].map(
    atlasFiles.region,
  );
  const subunits = (atlas: RegionAtlas | undefined, country: string): MultiLineString =>
    innerLines(atlas ?? whole, atlas?.objects.subunits ?? whole.objects.subunits, country);
  return [
    ...rings(world, world.objects.land, 'land'),
    ...finest(
      featuresOf(whole, 'lakes'),
      parts.map((part) => featuresOf(part, 'lakes')),
    ).flatMap(({ geometry }) => ringsOf(geometry, 'lakes')),
    ...finest(
      featuresOf(whole, 'rivers'),
      parts.map((part) => featuresOf(part, 'rivers')),
    ).flatMap(({ geometry }) => linesOf(geometry, 'rivers')),
    ...linesOf(countryBorders(world, false), 'borders'),
    ...linesOf(countryBorders(world, true), 'disputed'),
    ...linesOf(
      mesh(us, us.objects.states, (a, b) => a !== b),
      'states',
    ),
    ...linesOf(subunits(parts[3], 'CAN'), 'states'),
    ...linesOf(subunits(parts[2], 'BRA'), 'states'),
    ...linesOf(subunits(undefined, 'AUS'), 'states'),
    ...linesOf(
      mesh(us, us.objects.counties, (a, b) => a !== b && stateOf(a) === stateOf(b)),
      'counties',
    ),
  ];
}

/** The first two digits of a county’s FIPS code. */
const stateOf = ({ id }: { readonly id?: string | number | undefined }): string =>
  String(id ?? '').slice(0, 2);

const countryBorders = (
  world: ReturnType<typeof atlasFiles.world>,
  isContested: boolean,
): MultiLineString =>
  mesh(world, world.objects.countries, (a, b) => {
    if (a === b) return false;
    const names = [factOf(a, 'name'), factOf(b, 'name')];
    if (names.some((name) => NOT_A_COUNTRY.has(name))) return false;
    return names.some((name) => CONTESTED.has(name)) === isContested;
  });

const innerLines = (
  atlas: RegionAtlas,
  all: RegionAtlas['objects']['subunits'],
  country: string,
): MultiLineString => {
  const own: typeof all = {
    ...all,
    geometries: all.geometries.filter((geometry) => factOf(geometry, 'gu') === country),
  };
  return mesh(atlas, own, (a, b) => a !== b);
};

const featuresOf = (atlas: RegionAtlas, layer: 'lakes' | 'rivers'): readonly Feature[] =>
  feature(atlas, atlas.objects[layer] as GeometryCollection).features;

const rings = (atlas: Topology, object: GeometryObject, layer: Layer): readonly GroundFeature[] => {
  const found = feature(atlas, object);
  const all = 'features' in found ? found.features : [found];
  return all.flatMap(({ geometry }) => ringsOf(geometry as Geometry, layer));
};

const ringsOf = (geometry: Geometry, layer: Layer): readonly GroundFeature[] => {
  const polygons =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates
      : geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : [];
  return polygons.map((polygon) => ({
    type: 'Feature',
    properties: { layer },
    geometry: { type: 'Polygon', coordinates: polygon.map((ring) => unrolledRing(ring)) },
  }));
};

const linesOf = (geometry: Geometry, layer: Layer): readonly GroundFeature[] => {
  const lines: readonly (readonly Position[])[] =
    geometry.type === 'MultiLineString'
      ? geometry.coordinates
      : geometry.type === 'LineString'
        ? [geometry.coordinates]
        : [];
  return lines.map((line) => ({
    type: 'Feature',
    properties: { layer },
    geometry: { type: 'LineString', coordinates: unrolled(line) },
  }));
};
