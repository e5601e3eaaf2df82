/** The answer of a spreadsheet’s query service: `{ table: { cols: [{ label }], rows: [{ c: [{ v, f }] }] } }`. */
type Cell = { readonly v?: unknown; readonly f?: unknown } | null;

/** The rows of such an answer, its labels first where there are any; `undefined` for any other value. */
export function queryRows(value: unknown): readonly (readonly string[])[] | undefined {
  const table = member(value, 'table');
  const cols = member(table, 'cols');
  const rows = member(table, 'rows');
  if (!Array.isArray(cols) || !Array.isArray(rows)) return undefined;
  const labels = (cols as unknown[]).map((col) => textOf(member(col, 'label')).trim());
  const cells = (rows as unknown[]).map((row) => {
    const inside = member(row, 'c');
    return Array.isArray(inside) ? (inside as Cell[]).map(cellText) : [];
  });
  return labels.some((label) => label !== '') ? [labels, ...cells] : cells;
}

/** Dates and times by their value, which no language shapes; numbers as shown where that keeps a zero. */
function cellText(cell: Cell): string {
  const { v, f } = cell ?? {};
  if (Array.isArray(v)) return clock((v as unknown[]).map(Number));
  const [, inside] = typeof v === 'string' ? (/^Date\(([\d,\s]+)\)$/.exec(v) ?? []) : [];
  if (inside !== undefined) return dateText(inside.split(',').map(Number));
  const isPadded = typeof v === 'number' && typeof f === 'string' && /^0\d+$/.test(f);
  return isPadded ? f : textOf(v);
}

/** Months count from 0; a time alone stands on 30 December 1899, the spreadsheet’s first day. */
function dateText([year = 0, month = 0, day = 0, ...time]: readonly number[]): string {
  if (year === 1899) return clock(time);
  const date = [year, padded(month + 1), padded(day)].join('-');
  return time.some((part) => part !== 0) ? `${date} ${clock(time)}` : date;
}

const clock = ([hours = 0, minutes = 0, seconds = 0]: readonly number[]): string =>
  [hours, minutes, seconds].map(padded).join(':');

const padded = (part: number): string => String(part).padStart(2, '0');

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (Reflect.get(value, key) as unknown)
    : undefined;
