import type { Listing } from '../../listing/listing.ts';
import { isProgrammeName } from '../../listing/programme.ts';
import type { Columns, TableField } from './columns.ts';
import { factsOfCells } from './table-facts.ts';

/** Words that exported tables write for an empty cell. */
const EMPTY = /^(?:null|na|n\/a|nan|none|-+)$/i;
/** Where “NA” is more likely Narcotics Anonymous than nothing. */
const MAY_BE_NA = new Set<TableField>(['name', 'group', 'programme', 'entity']);

/** The listing of a table’s row; `undefined` for a row without name, day, time and place. */
export function listingOfRow(row: readonly string[], columns: Columns): Listing | undefined {
  const listing: Partial<Record<TableField, string>> = {};
  for (const [field, positions] of columns) {
    const text = positions
      .map((position) => (row[position] ?? '').trim())
      .filter((cell) => cell !== '' && (MAY_BE_NA.has(field) || !EMPTY.test(cell)))
      .join(' ');
    if (text !== '') listing[field] = text;
  }
  const { name, day, time, address, formattedAddress, location, conferenceUrl } = listing;
  const isTelling = [name, day, time, address, formattedAddress, location, conferenceUrl].some(
    Boolean,
  );
  if (!isTelling || isConflictMarker(row)) return undefined;
  return {
    ...withProgrammeFromType(listing),
    id: listing.id ?? idOf(listing),
    ...factsOfCells(listing),
  };
}

/** A list of several programmes may name them in its column of types. */
function withProgrammeFromType(listing: Listing): Listing {
  const { programme, types, ...others } = listing;
  return programme === undefined && typeof types === 'string' && isProgrammeName(types)
    ? { ...others, programme: types }
    : listing;
}

/** A table without ids knows a meeting by name, day and time, and by its town. */
const idOf = ({ name, location, day, time, city }: Listing): string =>
  [name ?? location, city, day, time].filter((part) => part !== undefined).join(' ');

/** Lines that a version control system left in a file: “<<<<<<< HEAD”. */
const isConflictMarker = (row: readonly string[]): boolean =>
  /^(?:<{7}|={7}|>{7})/.test(row[0] ?? '');
