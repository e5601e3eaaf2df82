import { folded } from '../../../text/folded.ts';
import { COLUMN_FIELDS, type ColumnField } from './column-headers.ts';

/**
 * The operator’s words on a table’s columns: field → the header of its column, or of several to be
 * joined. Where no row names the columns, “column 4” or “column D” says which.
 */
export type ColumnMap = { readonly [field in ColumnField]?: string | readonly string[] };

/** Headers that a map names and the table does not have. */
export function missingColumns(header: readonly string[], map: ColumnMap): readonly string[] {
  const names = new Set(header.map((name) => folded(name)));
  return Object.values(map)
    .flat()
    .filter((name) => !names.has(folded(name)) && positionNamed(name) === undefined);
}

/** The position (from 0) that “column 4” or “column D” names. */
export function positionNamed(name: string): number | undefined {
  const [, number, letter] = /^column (?:([1-9]\d{0,2})|([a-z]))$/iu.exec(name.trim()) ?? [];
  if (number !== undefined) return Number(number) - 1;
  return letter === undefined ? undefined : letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0);
}

/** Whether a map tells columns by where they stand, so that the first row may be a meeting. */
export const isByPosition = (map: ColumnMap): boolean => {
  const names = Object.values(map).flat();
  return names.length > 0 && names.every((name) => positionNamed(name) !== undefined);
};

/** A column map from JSON text: known fields only, each with a header or several; `undefined` when it is none. */
export function parsedMap(text: string): ColumnMap | undefined {
  try {
    return checkedMap(JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** The same from a value, such as a feed’s `columns` setting. */
export function checkedMap(value: unknown): ColumnMap | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value as Record<string, unknown>);
  const isMap = entries.every(
    ([field, headers]) =>
      COLUMN_FIELDS.some((known) => known === field) &&
      [headers].flat().every((header) => typeof header === 'string'),
  );
  return isMap ? (Object.fromEntries(entries) as ColumnMap) : undefined;
}
