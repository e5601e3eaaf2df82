import { ofKind, type Packed } from './format.ts';
import { unpacked } from './packed.ts';

/** The name and version of the file, and the only ones the decoder accepts. */
export const IDS_FORMAT = { format: 'alongside-ids', version: 1 } as const;

/** Which file a meeting is in: hashes of ids, rising, each as the difference from the one before. */
export type IdsFile = typeof IDS_FORMAT & {
  readonly hashes: Packed;
  /** Places in the manifest’s `files`, one for each hash. */
  readonly files: Packed;
};

/** FNV-1a, 32 bits, of a text’s UTF-16 units (Fowler, Noll, Vo). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Which of the id files tells of an id. */
export function idFileOf(id: string, idFiles: number): number {
  return hashOf(id) % idFiles;
}

/** Places in the manifest’s `files` that may hold the meeting; rarely more than one. @throws {AtlasFormatError} */
export function decodeIds(file: unknown): (id: string) => readonly number[] {
  const columns = ofKind<IdsFile>(file, IDS_FORMAT);
  const places = unpacked(columns.files);
  const byHash = new Map<number, number[]>();
  let hash = 0;
  for (const [row, difference] of unpacked(columns.hashes).entries()) {
    hash += difference;
    const known = byHash.get(hash) ?? [];
    known.push(places[row] ?? 0);
    byHash.set(hash, known);
  }
  return (id) => byHash.get(hashOf(id)) ?? [];
}
