/** A table read from delimited text: its first row is not told apart from the others. */
export type Table = {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
};

const DELIMITERS = [',', ';', '\t', '|'] as const;
const WIDEST_ROW = 1_000;

/**
 * Reads comma-, semicolon-, tab- or bar-separated text: quoted cells may hold line breaks and
 * doubled quotes, lines may end in LF, CRLF or a bare CR. Rows without any text are left out.
 */
export function tableFrom(text: string): Table {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text;
  // A bare CR ends a line only where no LF does; elsewhere it is a blank inside a cell.
  const lines = whole.replaceAll('\r\n', '\n').replaceAll('\r', whole.includes('\n') ? ' ' : '\n');
  // Spreadsheets write “sep=;” on a line of its own.
  const [line, stated] = /^sep=([,;\t|])\n/.exec(lines) ?? [''];
  const delimiter = stated ?? delimiterOf(lines);
  const rows = rowsOf(lines.slice(line.length), delimiter).filter((row) =>
    row.some((cell) => cell.trim() !== ''),
  );
  return { delimiter, rows };
}

/** The delimiter that splits the first line with text into most cells; under a title, that of a line below. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000).trimStart();
  const [first = ''] = rowsOf(start, '\n')[0] ?? [];
  const below = start
    .slice(first.length, first.length + 5_000)
    .trimStart()
    .split('\n')
    .slice(0, 5);
  const [ofFirst, ofBelow] = [[first], below].map((lines) => {
    const shown = lines.map((line) => line.replace(/"[^"]*"/g, ''));
    const counts = DELIMITERS.map((one) =>
      Math.max(...shown.map((line) => line.split(one).length), 1),
    );
    const most = Math.max(...counts);
    return { most, delimiter: DELIMITERS[counts.indexOf(most)] ?? ',' };
  });
  const isTitle = ofFirst?.most === 1 && (ofBelow?.most ?? 0) > 2;
  return (isTitle ? ofBelow : ofFirst)?.delimiter ?? ',';
}

function rowsOf(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : undefined;
    const end = cell?.end ?? at;
    let stop = end;
    while (stop < text.length && text[stop] !== delimiter && text[stop] !== '\n') stop++;
    // What follows a closing quote within the cell belongs to it: `"Bell" Lane`.
    const rest = text.slice(end, stop);
    if (row.length < WIDEST_ROW) row.push((cell?.value ?? '') + rest);
    if (text[stop] === delimiter && delimiter !== '\n') {
      at = stop + 1;
      if (at >= text.length) row.push('');
      continue;
    }
    rows.push(row);
    row = [];
    at = stop + 1;
    if (delimiter === '\n') return rows;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The cell whose opening quote is at `start`; a quote that is never closed opens nothing. */
function quotedCell(
  text: string,
  start: number,
): { readonly value: string; readonly end: number } | undefined {
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote === -1) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}
