import type { Meeting } from '../../meetings/schema.ts';
import { textOfRows, type RowFormat } from './row-format.ts';
import { TABLE_COLUMNS, tableRow } from './table-row.ts';

/** What a spreadsheet takes for the start of a formula, their full-width forms included. */
const STARTS_A_FORMULA = /^[\s]*[=+\-@\t\r|＝＋－＠]/u;
const NEEDS_QUOTES = /[",;\t\r\n']|^\s|\s$/u;

/**
 * Meetings as a table that opens safely in a spreadsheet: UTF-8 with a byte order mark, commas, lines
 * ended by CR LF (RFC 4180). A text that a spreadsheet could take for a formula gets an apostrophe
 * before it, and a number to dial `tel:`, so that neither is run or rounded.
 */
export function csvOf(meetings: readonly Meeting[]): string {
  return textOfRows(
    CSV_ROWS,
    meetings.map((meeting) => CSV_ROWS.row(meeting)),
  );
}

const LINE_END = '\r\n';
const HEADER = `\uFEFF${TABLE_COLUMNS.join(',')}${LINE_END}`;

/** The rows of `csvOf`. */
export const CSV_ROWS: RowFormat = {
  opening: HEADER,
  joint: LINE_END,
  closing: LINE_END,
  empty: HEADER,
  row: (meeting) => {
    const row = tableRow(meeting);
    return TABLE_COLUMNS.map((column) => cell(row[column], isDialled(column))).join(',');
  },
};

const isDialled = (column: string): boolean => column === 'Conference Phone' || column === 'Phone';

function cell(value: string | number | undefined, isDialled: boolean): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = isDialled && value !== '' ? `tel:${value}` : guarded(value);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const guarded = (text: string): string => (STARTS_A_FORMULA.test(text) ? `'${text}` : text);
