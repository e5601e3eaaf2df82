import type { TableColumn, TextColumn } from '../column.ts';
import { packed } from '../packed.ts';

/** The texts of rows as a column (`column.ts`). The empty text counts as none. */
export function textColumn(texts: readonly (string | undefined)[]): TextColumn {
  const of: string[] = [];
  const places = new Map<string, number>();
  const codes = texts.map((text = '') => {
    if (text === '') return 0;
    const known = places.get(text);
    if (known !== undefined) return of.length - known + 1;
    places.set(text, of.length);
    of.push(text);
    return 1;
  });
  return { of, at: packed(codes) };
}

/** The values of rows as a column (`column.ts`). Values are the same when their JSON is. */
export function tableColumn<T>(values: readonly T[]): TableColumn<T> {
  const tally = new Map<string, { readonly value: T; readonly first: number; times: number }>();
  const keys = values.map((value) => JSON.stringify(value) ?? '');
  for (const [at, value] of values.entries()) {
    const key = keys[at] ?? '';
    const known = tally.get(key);
    if (known === undefined) tally.set(key, { value, first: at, times: 1 });
    else known.times += 1;
  }
  const ordered = [...tally].sort((a, b) => b[1].times - a[1].times || a[1].first - b[1].first);
  const places = new Map(ordered.map(([key], at) => [key, at]));
  return {
    of: ordered.map(([, { value }]) => value),
    at: packed(keys.map((key) => places.get(key) ?? 0)),
  };
}
