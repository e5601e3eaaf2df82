import { GridLayer, type Coords, type DoneCallback } from 'leaflet';
import { DEEPEST, tileKey, ancestorOf, type Tile } from '../tile.ts';
import type { BasemapReader, Ground } from './basemap-reader.ts';
import { drawTile, type GroundColours } from './drawn-tile.ts';

/** Side of a tile in CSS pixels. */
export const TILE_PIXELS = 512;
/** The closest zoom of the map at which the coast is still where it is drawn, to a kilometre or two. */
export const LAST_HONEST_ZOOM = 9;
/** Finer screens are drawn at this: an old phone has little memory. */
const FINEST_RATIO = 2;

/** A tile in sight: where its north-west corner lies in the map’s world, in pixels, and what is on it. */
export type SeenTile = {
  readonly left: number;
  readonly top: number;
  readonly tile: Tile;
  readonly ground: Ground;
};

/** The map’s own background, drawn from lines and areas, in the colours that hold at the moment. */
export class GroundLayer extends GridLayer {
  readonly #reader: BasemapReader;
  readonly #colours: () => GroundColours;
  readonly #grounds = new Map<string, Ground>();

  constructor(reader: BasemapReader, colours: () => GroundColours) {
    // A tile of 512 pixels holds what four of 256 do, so its zoom is one less than the map’s.
    super({ tileSize: TILE_PIXELS, minZoom: 1, maxZoom: LAST_HONEST_ZOOM, keepBuffer: 1 });
    this.#reader = reader;
    this.#colours = colours;
  }

  /** The tiles of the present zoom that have arrived. */
  seenTiles(): readonly SeenTile[] {
    return Object.values(this._tiles).flatMap(({ coords, current }) => {
      const tile = onTheMap(coords);
      const ground = this.#grounds.get(tileKey(tile));
      if (current !== true || ground === undefined) return [];
      return [{ left: coords.x * TILE_PIXELS, top: coords.y * TILE_PIXELS, tile, ground }];
    });
  }

  protected override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    const ratio = Math.min(devicePixelRatio, FINEST_RATIO);
    canvas.width = TILE_PIXELS * ratio;
    canvas.height = TILE_PIXELS * ratio;
    const tile = onTheMap(coords);
    void this.#reader.groundOf(ancestorOf(tile, Math.min(tile.z, DEEPEST))).then((ground) => {
      if (ground !== undefined) this.#grounds.set(tileKey(tile), ground);
      const pen = canvas.getContext('2d');
      pen?.scale(ratio, ratio);
      if (pen !== null) drawTile(pen, tile, TILE_PIXELS, ground, this.#colours());
      done(undefined, canvas);
    });
    return canvas;
  }
}

/** The tile of the world that is shown at a place of the endless map. */
const onTheMap = ({ x, y, z }: Coords): Tile => {
  const across = 2 ** (z - 1);
  return { z: z - 1, x: ((x % across) + across) % across, y };
};
