import { ofKind, type Packed } from './format.ts';

/** The name and version written into the manifest, and the only ones the decoder accepts. */
export const MANIFEST_FORMAT = { format: 'alongside-manifest', version: 2 } as const;

/**
 * What the list is made of. Files are named by what they hold: `<file>/index.json` and
 * `<file>/details.json` beside the manifest belong together and never change.
 */
export type Manifest = WholeManifest | CellsManifest;

/** A list that ships whole. */
export type WholeManifest = typeof MANIFEST_FORMAT & {
  readonly kind: 'whole';
  readonly meetings: number;
  readonly file: string;
};

/** A list in pieces. Its files are those of the cells, then of the hours, the standing one, the countries’. */
export type CellsManifest = typeof MANIFEST_FORMAT & {
  readonly kind: 'cells';
  readonly meetings: number;
  readonly files: readonly string[];
  /** Meetings in each file. */
  readonly counts: Packed;
  /** Keys of the cells that hold in-person and hybrid meetings (`geo/cell.ts`). */
  readonly cells: readonly string[];
  /** First hour (0 = Sunday, 0:00 UTC) of each slice of what can be joined from afar; the last reaches to the first. */
  readonly hours: readonly number[];
  /** 1 when there is a file of what can be joined from afar at no one hour: always open, on demand, very long. */
  readonly standing: 0 | 1;
  /** Countries (ISO 3166-1, “” for none named) with meetings of which not even the town is known. */
  readonly countries: readonly string[];
  /** Where `overview.json` lies. */
  readonly overview: string;
  /** Where `ids-0.json` and so on lie, and how many there are. */
  readonly ids: string;
  readonly idFiles: number;
};

/** The manifest as it was read. @throws {AtlasFormatError} for any other file. */
export function decodeManifest(file: unknown): Manifest {
  return ofKind<Manifest>(file, MANIFEST_FORMAT);
}
