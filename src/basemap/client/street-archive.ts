import { DomUtil, GridLayer } from 'leaflet';
import { FetchSource, PMTiles, TileType, type RangeResponse } from 'pmtiles';
import { leafletLayer } from 'protomaps-leaflet';

/** Raised when the file of a street map is none that can be drawn. */
export class StreetArchiveError extends Error {
  override readonly name = 'StreetArchiveError';
}

export type StreetArchiveOptions = {
  /** The closest zoom of the map. */
  readonly closest: number;
  readonly isDark: boolean;
  /** Language of the names, where the file has them in it; a tag such as “en”. */
  readonly language: string;
  /** Hears of every part of the file that does not arrive. */
  readonly onFailing: () => void;
};

/** Finer screens are drawn at this: an old phone has little memory. */
const FINEST_RATIO = 2;

/**
 * Streets from one PMTiles file (https://docs.protomaps.com/pmtiles/, version 3, vector tiles in the
 * layers of the Protomaps basemap), of which only the parts in sight are fetched.
 * @throws when the file or its server cannot give parts of it, and {@link StreetArchiveError} when it
 * holds no vector tiles.
 */
export async function archiveLayer(
  address: string,
  { closest, isDark, language, onFailing }: StreetArchiveOptions,
): Promise<GridLayer> {
  const archive = new PMTiles(new WatchedSource(address, onFailing));
  const { tileType, minZoom, maxZoom, ...edges } = await archive.getHeader();
  if (tileType !== TileType.Mvt) {
    throw new StreetArchiveError(`${address} holds pictures; expected vector tiles (MVT).`);
  }
  // The library takes Leaflet from there.
  Object.assign(globalThis, { L: { GridLayer, DomUtil } });
  return leafletLayer({
    url: archive,
    flavor: isDark ? 'dark' : 'light',
    lang: language,
    bounds: [
      [edges.minLat, edges.minLon],
      [edges.maxLat, edges.maxLon],
    ],
    // Its tiles hold what four of the map’s do, so their zoom is one less.
    minZoom: minZoom + 1,
    maxZoom: closest,
    maxDataZoom: maxZoom,
    devicePixelRatio: Math.min(devicePixelRatio, FINEST_RATIO),
    zIndex: 2,
  }) as unknown as GridLayer;
}

/** Reads parts of a file, and tells when one does not arrive. */
class WatchedSource extends FetchSource {
  readonly #onFailing: () => void;

  constructor(address: string, onFailing: () => void) {
    super(address);
    this.#onFailing = onFailing;
  }

  override async getBytes(
    ...[offset, length, signal, etag]: Parameters<FetchSource['getBytes']>
  ): Promise<RangeResponse> {
    try {
      return await super.getBytes(offset, length, signal, etag);
    } catch (error) {
      // What is out of sight by now was called off.
      if (signal?.aborted !== true) this.#onFailing();
      throw error;
    }
  }
}
