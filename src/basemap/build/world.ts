import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { steppedLine, WORLD_FORMAT, type WorldFile } from '../format.ts';

type WorldAtlas = Topology<{
  readonly countries: GeometryCollection;
  readonly land: GeometryCollection;
}>;

/** The background file: its hash, by which it is named, and its text. */
export type BasemapFile = { readonly version: string; readonly text: string };

let made: BasemapFile | undefined;

/** Coasts and borders of the world, from Natural Earth (public domain) at 1:50 million. */
export function siteBasemap(): BasemapFile {
  if (made === undefined) {
    const text = JSON.stringify(worldFile(worldAtlas()));
    made = { version: createHash('sha256').update(text).digest('hex').slice(0, 12), text };
  }
  return made;
}

const worldAtlas = (): WorldAtlas =>
  JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
  ) as WorldAtlas;

const worldFile = (atlas: WorldAtlas): WorldFile => {
  const land = feature(atlas, atlas.objects.land).features.flatMap(({ geometry }) =>
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : geometry.type === 'Polygon'
        ? geometry.coordinates
        : [],
  );
  const borders = mesh(atlas, atlas.objects.countries, (a, b) => a !== b).coordinates;
  return {
    ...WORLD_FORMAT,
    land: land.map(steppedLine).filter((ring) => ring.length >= 8),
    borders: borders.map(steppedLine).filter((line) => line.length >= 4),
  };
};
