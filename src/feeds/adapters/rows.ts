/** Names under which lists of rows have been seen wrapped in an object. */
const WRAPPERS = ['meetings', 'records', 'data', 'rows', 'items', 'results', 'message'];

/** The rows of a JSON value: the value itself, or the list in its wrapper; `undefined` when there is none. */
export function rowsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return (value as unknown[]).map(unwrappedRecord);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of WRAPPERS) {
    const inside = Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined;
    const list = typeof inside === 'string' ? listInText(inside) : inside;
    if (Array.isArray(list)) return (list as unknown[]).map(unwrappedRecord);
  }
  return undefined;
}

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
