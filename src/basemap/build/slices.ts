import GeoJSONVT from 'geojson-vt';
import { EXTENT, lineText, type Layer, type LineText, type TileFile } from '../format.ts';
import { DEEPEST, type Tile } from '../tile.ts';
import { groundFeatures, type GroundFeature } from './ground.ts';

/** Lines are simplified by this many steps of the tile: half a pixel at a tile’s own size. */
const TOLERANCE = 2;
/** Steps by which lines go on beyond the tile, so that no cut shows. */
const BUFFER = 32;
/** The zoom of the first tiles that carry a layer; `land` and `lakes` are in all. */
const FIRST_ZOOM: Readonly<Partial<Record<Layer, number>>> = {
  states: 1,
  rivers: 2,
  disputed: 2,
  counties: 5,
};

type Ground = Pick<TileFile, Layer>;

/** Cuts the ground into tiles: what is to be drawn on each. */
export function slices(
  features: readonly GroundFeature[] = groundFeatures(),
): (tile: Tile) => Ground {
  const cut = new GeoJSONVT(
    { type: 'FeatureCollection', features: [...features] },
    // One deeper than is used: the deepest is not simplified.
    { maxZoom: DEEPEST + 1, indexMaxZoom: 0, tolerance: TOLERANCE, extent: EXTENT, buffer: BUFFER },
  );
  return ({ z, x, y }) => {
    const ground: { [layer in Layer]?: LineText[] } = {};
    for (const feature of cut.getTileRaw(z, x, y)?.features ?? []) {
      const layer = feature.tags?.['layer'] as Layer;
      if (feature.type === 4 || feature.type === 1 || z < (FIRST_ZOOM[layer] ?? 0)) continue;
      (ground[layer] ??= []).push(...feature.geometry.map((line) => lineText(line)));
    }
    return ground;
  };
}
