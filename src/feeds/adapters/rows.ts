/** Names under which lists of rows have been seen wrapped in an object. */
const WRAPPERS =
  'meetings records data rows items results features entries entry list message result response payload body feed'.split(
    ' ',
  );
/** How many such objects may stand one in the other: `{ "result": { "data": […] } }`. */
const DEEPEST_WRAPPER = 3;

/** The rows of a JSON value: the value itself, or the list in its wrapper; `undefined` when there is none. */
export function rowsIn(value: unknown): readonly unknown[] | undefined {
  return (
    listIn(value, 0) ?? (isObject(value) ? keyedRows(value as Record<string, unknown>) : undefined)
  );
}

function listIn(value: unknown, depth: number): readonly unknown[] | undefined {
  if (Array.isArray(value)) return (value as unknown[]).map((row) => unwrappedRecord(joined(row)));
  if (typeof value !== 'object' || value === null) return undefined;
  for (const name of WRAPPERS) {
    const inside = Object.hasOwn(value, name)
      ? (value as Record<string, unknown>)[name]
      : undefined;
    const list = typeof inside === 'string' ? listInText(inside) : inside;
    if (Array.isArray(list)) return (list as unknown[]).map((row) => unwrappedRecord(joined(row)));
    const deeper = isObject(list) && depth < DEEPEST_WRAPPER ? listIn(list, depth + 1) : undefined;
    if (deeper !== undefined) return deeper;
  }
  return undefined;
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

/**
 * A table service’s `{ id, fields: {…} }` stands for its fields, a map’s feature for its properties and
 * its point; the id beside them serves where they have none.
 */
function unwrappedRecord(row: unknown): unknown {
  if (!isObject(row)) return row;
  const { id, fields, properties, geometry } = row as Readonly<Record<string, unknown>>;
  const known = id === undefined ? {} : { id };
  if (isObject(fields)) return { ...known, ...fields };
  if (!isObject(properties)) return row;
  const [longitude, latitude] =
    isObject(geometry) && Array.isArray(Reflect.get(geometry, 'coordinates'))
      ? (Reflect.get(geometry, 'coordinates') as unknown[])
      : [];
  return { ...known, latitude, longitude, ...properties };
}

function listInText(text: string): unknown {
  if (!/^\s*\[/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
