import type { Adapter, FeedContext, OpenList } from '../../adapter.ts';
import { NotAFeedError, type Container } from '../../container.ts';
import { quoted } from '../../findings.ts';
import { listFrom } from '../../listing/list-from.ts';
import { COLUMN_FIELDS } from './column-headers.ts';
import { checkedMap, isByPosition, missingColumns } from './column-map.ts';
import { columnsOf, type Columns } from './columns.ts';
import { queryRows } from './query-answer.ts';
import { listingOfRow } from './table-listing.ts';
import { TABLE_TYPES } from './type-words.ts';

type Rows = readonly (readonly string[])[];

/** Tables whose first row names the columns: Google Sheets, TSML exports, and any other with a column map. */
export const csv: Adapter = {
  format: 'csv',
  recognises: (container) => {
    const found = namedColumns(rowsOf(container)?.[0] ?? []);
    return found.length >= 3 ? `its columns are named ${found.join(', ')}` : undefined;
  },
  open: (container, context) => {
    const rows = rowsOf(container);
    return rows === undefined ? undefined : opened(rows, context);
  },
};

const namedColumns = (header: readonly string[]): readonly string[] => {
  const columns = columnsOf(header);
  return (['name', 'day', 'time', 'address', 'location', 'types'] as const).filter((field) =>
    columns.has(field),
  );
};

/** How many rows of titles and remarks may stand above the one that names the columns. */
const MOST_TITLES = 8;

/** The rows of a table from the one that names the columns on; titles above it are not rows. */
function rowsOf(container: Container): Rows | undefined {
  const rows = container.kind === 'table' ? container.table.rows : sheetRows(container.value);
  const header = rows?.slice(0, MOST_TITLES).findIndex((row) => namedColumns(row).length >= 3);
  return header === undefined || header === -1 ? rows : rows?.slice(header);
}

/** The rows of a sheet’s JSON: `{ "values": [[…], …] }`, the list of them alone, or a query’s answer. */
function sheetRows(value: unknown): Rows | undefined {
  const answered = queryRows(value);
  if (answered !== undefined) return answered.filter(hasText);
  const values: unknown =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Reflect.get(value, 'values')
      : value;
  if (!Array.isArray(values) || !(values as unknown[]).every(Array.isArray)) return undefined;
  return (values as unknown[][])
    .map((row) => row.map((cell) => (typeof cell === 'object' ? '' : String(cell))))
    .filter(hasText);
}

const hasText = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

function opened(all: Rows, context: FeedContext): OpenList | undefined {
  const [header = [], ...rows] = all;
  const map = checkedMap(context.feed.columns ?? {});
  if (map === undefined) {
    throw new NotAFeedError(
      `The column map names a field that there is not; the fields are ${COLUMN_FIELDS.join(', ')}.`,
    );
  }
  if (isByPosition(map) && namedColumns(header).length < 3) {
    const widest = all.reduce((most, row) => Math.max(most, row.length), 0);
    const nameless = Array.from({ length: widest }, () => '');
    return withSlippedRows(all, nameless, columnsOf(nameless, map), context);
  }
  const missing = missingColumns(header, map);
  const shown = header.slice(0, 12).join(', ');
  if (missing.length > 0) {
    throw new NotAFeedError(`There is no column “${missing[0]}”; the columns are ${shown}.`);
  }
  const columns = columnsOf(header, map);
  if (!columns.has('name') && !(columns.has('day') && columns.has('time'))) {
    throw new NotAFeedError(withoutHeader(header));
  }
  return withSlippedRows(rows, header, columns, context);
}

/** Why a table is refused whose columns nobody names, and how to name them. */
export function withoutHeader(firstRow: readonly string[]): string {
  const cells = firstRow
    .slice(0, 12)
    .map((cell, at) => `column ${at + 1} “${quoted(cell.slice(0, 40))}”`);
  return `No row names the columns (Name, Day, Time, Address …). Add such a row, or say where each stands with a column map: {"name": "column 4", "day": "column 2", "time": "column 3"}. The first row reads ${cells.join(', ')}.`;
}

/** Rows with more cells than the header are refused: a comma without its quotes has moved day, time and place. */
function withSlippedRows(
  rows: Rows,
  header: readonly string[],
  columns: Columns,
  context: FeedContext,
): OpenList | undefined {
  const list = listFrom(
    rows,
    (row) => listingOfRow(row as readonly string[], columns),
    TABLE_TYPES,
    context,
  );
  if (list === undefined) return undefined;
  return {
    rows,
    meetingsFrom: (row, findings) => {
      const surplus = (row as readonly string[]).slice(header.length);
      if (surplus.every((cell) => cell.trim() === '')) return list.meetingsFrom(row, findings);
      findings.reject(
        'shifted-columns',
        '',
        'The row has more cells than the header; a comma inside a cell may lack its quotes, so nothing in it can be trusted.',
      );
      return [];
    },
  };
}
