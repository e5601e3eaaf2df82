import GeoJSONVT from 'geojson-vt';
import { zxyToTileId } from 'pmtiles';
import { fromGeojsonVt } from 'vt-pbf';

/** Degrees: what the archive covers. */
export const COVERED = { west: -10, south: 50, east: 2, north: 60 } as const;
const DEEPEST = 4;
const HEADER_BYTES = 127;

const rectangle = (west: number, south: number, east: number, north: number): GeoJSON.Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

const layer = (geometry: GeoJSON.Geometry, properties: GeoJSON.GeoJsonProperties): GeoJSONVT =>
  new GeoJSONVT(
    { type: 'FeatureCollection', features: [{ type: 'Feature', geometry, properties }] },
    { maxZoom: DEEPEST, indexMaxZoom: DEEPEST },
  );

/**
 * A small PMTiles file (version 3, nothing compressed): land between 10° W and 2° E, a lake in its
 * middle and a road through it, in the layers of the Protomaps basemap.
 */
export function streetArchive({ tileType = 1 } = {}): Buffer {
  const { west, south, east, north } = COVERED;
  const layers = {
    earth: layer(rectangle(west, south, east, north), { kind: 'earth' }),
    water: layer(rectangle(-5, 54, -3, 56), { kind: 'lake' }),
    roads: layer(
      {
        type: 'LineString',
        coordinates: [
          [west, 55],
          [east, 55],
        ],
      },
      { kind: 'highway', 'pmap:kind': 'highway', min_zoom: 0 },
    ),
  };
  const tiles: { readonly id: number; readonly bytes: Uint8Array }[] = [];
  for (let z = 0; z <= DEEPEST; z += 1) {
    for (let x = 0; x < 2 ** z; x += 1) {
      for (let y = 0; y < 2 ** z; y += 1) {
        const inTile = Object.entries(layers).flatMap(([name, index]) => {
          const tile = index.getTile(z, x, y);
          return tile === null ? [] : [[name, tile] as const];
        });
        if (inTile.length === 0) continue;
        const bytes = fromGeojsonVt(Object.fromEntries(inTile), { version: 2 });
        tiles.push({ id: zxyToTileId(z, x, y), bytes });
      }
    }
  }
  tiles.sort((a, b) => a.id - b.id);
  const directory = Buffer.from([
    ...varint(tiles.length),
    ...tiles.flatMap(({ id }, at) => varint(id - (tiles[at - 1]?.id ?? 0))),
    ...tiles.flatMap(() => varint(1)),
    ...tiles.flatMap(({ bytes }) => varint(bytes.length)),
    // Each lies behind the one before it.
    ...tiles.flatMap((_, at) => varint(at === 0 ? 1 : 0)),
  ]);
  const metadata = Buffer.from('{}');
  const content = Buffer.concat(tiles.map(({ bytes }) => bytes));
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'latin1');
  header.writeUInt8(3, 7);
  const metadataAt = HEADER_BYTES + directory.length;
  const contentAt = metadataAt + metadata.length;
  const numbers = [
    ...[HEADER_BYTES, directory.length, metadataAt, metadata.length, contentAt, 0],
    ...[contentAt, content.length, tiles.length, tiles.length, tiles.length],
  ];
  numbers.forEach((number, at) => header.writeBigUInt64LE(BigInt(number), 8 + 8 * at));
  [1, 1, 1, tileType, 0, DEEPEST].forEach((byte, at) => header.writeUInt8(byte, 96 + at));
  [west, south, east, north].forEach((degrees, at) =>
    header.writeInt32LE(degrees * 1e7, 102 + 4 * at),
  );
  return Buffer.concat([header, directory, metadata, content]);
}

const varint = (number: number): readonly number[] =>
  number < 128 ? [number] : [(number % 128) + 128, ...varint(Math.floor(number / 128))];
