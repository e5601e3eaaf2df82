import type { Meeting } from '../../meetings/schema.ts';

/** A file format of one row to a meeting: what stands before, between and after the rows. */
export type RowFormat = {
  readonly opening: string;
  readonly joint: string;
  readonly closing: string;
  /** The whole file where there is no row. */
  readonly empty: string;
  /** The row of a meeting; `feed` is the name of the feed it came from. */
  readonly row: (meeting: Meeting, feed?: string) => string;
};

/** The file of some rows. */
export function textOfRows(
  { opening, joint, closing, empty }: RowFormat,
  rows: readonly string[],
): string {
  return rows.length === 0 ? empty : `${opening}${rows.join(joint)}${closing}`;
}

/** The bytes (UTF-8) of a file of so many rows, which themselves take `rowBytes` together. */
export function bytesOfRows(
  { opening, joint, closing, empty }: RowFormat,
  rows: number,
  rowBytes: number,
): number {
  if (rows === 0) return Buffer.byteLength(empty);
  return Buffer.byteLength(opening + closing) + rowBytes + (rows - 1) * Buffer.byteLength(joint);
}
