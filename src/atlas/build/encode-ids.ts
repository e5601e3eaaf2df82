import { hashOf, idFileOf, IDS_FORMAT, type IdsFile } from '../id-table.ts';
import { packed } from '../packed.ts';

/** Ids in one file, about. */
const IDS_PER_FILE = 2500;

/** Tables that tell which file each id is in; `fileOf` maps ids to places in the manifest’s `files`. */
export function encodeIds(fileOf: ReadonlyMap<string, number>): readonly IdsFile[] {
  const idFiles = Math.max(1, Math.ceil(fileOf.size / IDS_PER_FILE));
  const tables = Array.from({ length: idFiles }, (): [hash: number, file: number][] => []);
  for (const [id, file] of fileOf) tables[idFileOf(id, idFiles)]?.push([hashOf(id), file]);
  return tables.map((rows) => {
    rows.sort(([a, fileA], [b, fileB]) => a - b || fileA - fileB);
    return {
      ...IDS_FORMAT,
      hashes: packed(rows.map(([hash], at) => hash - (rows[at - 1]?.[0] ?? 0))),
      files: packed(rows.map(([, file]) => file)),
    };
  });
}
