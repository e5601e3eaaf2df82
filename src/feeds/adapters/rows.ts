/** Names under which lists of rows have been seen wrapped in an object. */
const WRAPPERS = ['meetings', 'records', 'data', 'rows', 'items', 'results', 'message'];

/** The rows of a JSON value: the value itself, or the list in its wrapper; `undefined` when there is none. */
export function rowsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return (value as unknown[]).map((row) => unwrappedRecord(joined(row)));
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of WRAPPERS) {
    const inside = Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined;
    const list = typeof inside === 'string' ? listInText(inside) : inside;
    if (Array.isArray(list)) return (list as unknown[]).map(unwrappedRecord);
  }
  return keyedRows(value as Record<string, unknown>);
}

/** A row in parts, `[{meeting}, {place}]`, is one; where both parts have a key, the first one’s counts. */
function joined(row: unknown): unknown {
  if (!Array.isArray(row) || row.length < 2 || row.length > 5) return row;
  const parts = row as unknown[];
  return parts.every(isObject) ? Object.assign({}, ...[...parts].reverse()) : row;
}

/** Rows under names: `{ "Bell Hall": { …, "meetings": { "Lamp Group": [{…}] } } }`, or name → meeting. */
function keyedRows(value: Record<string, unknown>): readonly unknown[] | undefined {
  const entries = Object.entries(value);
  if (entries.length === 0 || !entries.every(([, one]) => isObject(one))) return undefined;
  const rows = entries.flatMap(([name, one]) => {
    const { meetings, ...place } = one as Record<string, unknown>;
    if (meetings === undefined) return [{ name, ...place }];
    if (Array.isArray(meetings)) return listOf(meetings, { location: name, ...place });
    return isObject(meetings)
      ? Object.entries(meetings).flatMap(([group, times]) =>
          listOf(Array.isArray(times) ? times : [times], { name: group, location: name, ...place }),
        )
      : [];
  });
  return rows.length === 0 ? undefined : rows;
}

const listOf = (rows: readonly unknown[], shared: object): readonly unknown[] =>
  rows.map((row) => (isObject(row) ? { ...shared, ...row } : row));

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A table service’s `{ id, fields: {…} }` stands for its fields; the record’s id serves where they have none. */
function unwrappedRecord(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !Object.hasOwn(row, 'fields')) return row;
  const { id, fields } = row as { readonly id?: unknown; readonly fields: unknown };
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields)
    ? { id, ...fields }
    : row;
}

function listInText(text: string): unknown {
  if (!/^\s*\[/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
