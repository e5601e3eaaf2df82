import { createHash } from 'node:crypto';
import { siteMeetings } from '../../feeds/site-meetings.ts';
import type { Point } from '../../geo/point.ts';
import type { Place } from '../../meetings/schema.ts';
import { BASEMAP_FORMAT, type IndexFile } from '../format.ts';
import { tileKey } from '../tile.ts';
import { atlasVersions } from './atlas-files.ts';
import { keepPacks, keptPacks } from './kept-packs.ts';
import { basemapPacks } from './packs.ts';
import { wantedTiles } from './wanted-tiles.ts';

/** Raise this when the same sources and meetings would give another map. */
const RECIPE = 2;

/** The files of the map’s background: `name` is the path below the folder of its version, a hash of all they say. */
export type Basemap = {
  readonly version: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
};

let made: Promise<Basemap> | undefined;

/** The background for the map of this site’s meetings, made once per process. */
export function siteBasemap(): Promise<Basemap> {
  made ??= siteMeetings().then(({ meetings }) =>
    basemapFor(meetings.flatMap(({ attendance }) => publicPoint(attendance.place) ?? [])),
  );
  return made;
}

/** The background for a map of `points`, from the cache where one like it was made before. */
export function basemapFor(points: readonly Point[], folder?: string): Basemap {
  const wanted = wantedTiles(points).map(tileKey);
  const recipe = hashOf([JSON.stringify([BASEMAP_FORMAT, RECIPE, atlasVersions(), wanted])]);
  let packs = keptPacks(recipe, folder);
  if (packs === undefined) {
    packs = basemapPacks(points);
    keepPacks(recipe, packs, folder);
  }
  const index: IndexFile = { ...BASEMAP_FORMAT, packs: [...packs.keys()] };
  const files = [
    { name: 'index', text: JSON.stringify(index) },
    ...[...packs].map(([root, text]) => ({ name: packName(root), text })),
  ];
  return { version: hashOf(files.map(({ name, text }) => `${name}\n${text}\n`)), files };
}

const hashOf = (texts: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex').slice(0, 12);
};

/** A withheld address has no point, whatever the feed carried. */
const publicPoint = (place: Place | undefined): Point | undefined =>
  place?.precision === 'withheld' ? undefined : place?.point;

/** “6/12/20” → “6-12-20”. */
const packName = (root: string): string => root.replaceAll('/', '-');
