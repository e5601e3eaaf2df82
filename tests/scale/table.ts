/** One measured figure and its budget; without a limit where it is only shown. */
export type Row = {
  readonly what: string;
  readonly measured: number;
  readonly limit?: number | undefined;
  readonly unit: string;
  readonly note?: string;
};

/** Whether a budget is broken, or could not be measured. */
export function isOver({ measured, limit }: Row): boolean {
  return limit !== undefined && !(measured <= limit);
}

const shown = (value: number, unit: string): string =>
  `${unit === '' ? value.toLocaleString('en') : value.toFixed(1)}${unit === '' ? '' : ` ${unit}`}`;

/** The rows as text in columns; a budget that is broken, or could not be measured, is marked. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.limit === undefined ? '' : isOver(row) ? 'OVER' : 'ok  ',
    row.what,
    shown(row.measured, row.unit),
    row.limit === undefined ? '' : shown(row.limit, row.unit),
    row.note ?? '',
  ]);
  const all = [['', 'what', 'measured', 'limit', ''], ...cells];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}
