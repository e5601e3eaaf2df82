import { checked, type IndexFile, type PackFile, type TileFile } from '../format.ts';
import { ancestorOf, packOf, tileKey, type Tile } from '../tile.ts';

/** What to draw for a tile: its own file, or that of the nearest tile above it, and which one it is. */
export type Ground = { readonly tile: Tile; readonly file: TileFile };

export type BasemapReader = {
  /** Begins to read, before it is known which tiles will be in sight. */
  readonly begin: () => void;
  /** The ground of a tile; absent when nothing could be had: a map without coasts is still a map. */
  readonly groundOf: (tile: Tile) => Promise<Ground | undefined>;
};

/** Reads the map’s background, pack by pack; `indexHref` ends in “/index.json”. */
export function basemapReader(indexHref: string): BasemapReader {
  const kept = new Map<string, Promise<unknown>>();
  /** What did not arrive is asked for again when it is next needed. */
  const read = <T extends IndexFile | PackFile>(name: string): Promise<T | undefined> => {
    const known = kept.get(name);
    if (known !== undefined) return known as Promise<T | undefined>;
    const reading = fetch(indexHref.replace(/index\.json$/, `${name}.json`))
      .then(async (answer) => (answer.ok ? checked<T>(await answer.json()) : undefined))
      .catch(() => undefined)
      .then((file) => {
        if (file === undefined) kept.delete(name);
        return file;
      });
    kept.set(name, reading);
    return reading;
  };

  const groundOf = async (tile: Tile): Promise<Ground | undefined> => {
    const index = await read<IndexFile>('index');
    if (index === undefined) return undefined;
    const root = packOf(tile);
    const key = tileKey(root);
    const pack = index.packs.includes(key)
      ? await read<PackFile>(key.replaceAll('/', '-'))
      : undefined;
    for (let z = tile.z; z >= root.z; z -= 1) {
      const asked = ancestorOf(tile, z);
      const file = pack?.tiles[tileKey(asked)];
      if (file !== undefined) return { tile: asked, file };
    }
    return root.z === 0 ? undefined : groundOf(ancestorOf(tile, root.z - 1));
  };
  return { begin: () => void read<IndexFile>('index'), groundOf };
}
