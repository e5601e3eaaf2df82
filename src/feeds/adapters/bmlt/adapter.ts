import type { Adapter } from '../../adapter.ts';
import { listFrom } from '../../listing/list-from.ts';
import type { Listing } from '../../listing/listing.ts';
import { rowsIn } from '../rows.ts';
import { isAdminRow, searchRowOf } from './admin-row.ts';
import { searchResultListing, serverDumpListing } from './bmlt-listing.ts';
import { BMLT_TYPES, formatWordsOf, type FormatWords } from './row-formats.ts';

/** BMLT servers: GetSearchResults (bare, or with its formats), and the dump of a server of servers. */
export const bmlt: Adapter = {
  format: 'bmlt',
  recognises: ({ value }) => {
    const row = firstRow(value);
    if (Object.hasOwn(row, 'weekday_tinyint')) return 'its rows have weekday_tinyint';
    if (isAdminRow(row)) return 'its rows have day, startTime and venueType';
    return isDump(row) ? 'its rows have server_id, meeting_id and weekday' : undefined;
  },
  open: ({ value }, context) => {
    const rows = rowsIn(value);
    const formatsById = formatsIn(value);
    const isAdmin = isAdminRow(firstRow(value));
    const listingOf = isDump(firstRow(value))
      ? serverDumpListing
      : (row: unknown): Listing | undefined =>
          searchResultListing(isAdmin ? adminRowIn(row) : row, formatsById);
    const programme = context.feed.programme ?? (isFromNa(rows) ? 'na' : undefined);
    const feed = programme === undefined ? context.feed : { ...context.feed, programme };
    return listFrom(rows, listingOf, BMLT_TYPES, { ...context, feed });
  },
};

const firstRow = (value: unknown): object => {
  const row = rowsIn(value)?.find((one) => typeof one === 'object' && one !== null);
  return typeof row === 'object' && row !== null ? row : {};
};

const adminRowIn = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && !Array.isArray(row)
    ? searchRowOf(row as Readonly<Record<string, unknown>>)
    : row;

const isDump = (row: object): boolean =>
  ['server_id', 'meeting_id', 'weekday'].every((key) => Object.hasOwn(row, key));

/** Groups with a world number of Narcotics Anonymous (“G00123456”) make the list one of NA’s. */
const isFromNa = (rows: readonly unknown[] | undefined): boolean =>
  rows?.some((row) => {
    const id =
      typeof row === 'object' && row !== null
        ? (Reflect.get(row, 'worldid_mixed') ?? Reflect.get(row, 'worldId'))
        : '';
    return typeof id === 'string' && /^G\d{6,9}$/.test(id);
  }) ?? false;

/** The server’s own formats, by their shared id, when they came with the meetings. */
function formatsIn(value: unknown): ReadonlyMap<string, FormatWords> {
  const formats: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'formats')
      ? Reflect.get(value, 'formats')
      : undefined;
  const list = Array.isArray(formats) ? (formats as unknown[]) : [];
  return new Map(
    list.flatMap((format) => {
      const words = formatWordsOf(format);
      const id = typeof format === 'object' && format !== null ? Reflect.get(format, 'id') : '';
      return words === undefined ? [] : [[String(id), words] as const];
    }),
  );
}
