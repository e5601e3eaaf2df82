import { folded } from '../../../text/folded.ts';
import type { ListingField } from '../../listing/listing.ts';
import { COLUMN_FIELDS, HEADERS, type ColumnField } from './column-headers.ts';
import { positionNamed, type ColumnMap } from './column-map.ts';
import type { PartialField } from './table-facts.ts';

/** For each field the positions of its columns, left to right as the map or the header gives them. */
export type Columns = ReadonlyMap<TableField, readonly number[]>;
/** A field of a listing, or a part of one. */
export type TableField = ListingField | PartialField;

const AM_PM = new Set(['ampm', 'am pm', 'a p']);

/** The columns of a header row; columns that the map claims are not guessed at. */
export function columnsOf(header: readonly string[], map: ColumnMap = {}): Columns {
  const names = header.map((name) => folded(name.slice(0, 200)));
  const columns = new Map<TableField, readonly number[]>();
  const claimed = new Set<number>();
  for (const [field, wanted] of Object.entries(map) as [
    ColumnField,
    string | readonly string[],
  ][]) {
    const positions = [wanted].flat().flatMap((name) => {
      const position = names.indexOf(folded(name));
      return position === -1 ? (positionNamed(name) ?? []) : [position];
    });
    positions.forEach((position) => claimed.add(position));
    if (positions.length > 0) columns.set(listingField(field), positions);
  }
  for (const field of COLUMN_FIELDS) {
    if (columns.has(listingField(field)) || map[field] !== undefined) continue;
    const accepted: readonly string[] = HEADERS[field];
    const found = accepted
      .map((name) => names.findIndex((one, at) => one === folded(name) && !claimed.has(at)))
      .find((at) => at !== -1);
    if (found === undefined) continue;
    claimed.add(found);
    const half = names.findIndex((name) => AM_PM.has(name));
    const positions = field === 'time' && half !== -1 ? [found, half] : [found];
    columns.set(listingField(field), positions);
  }
  return columns;
}

const listingField = (field: ColumnField): TableField =>
  (field === 'slug'
    ? 'id'
    : field.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())) as TableField;
