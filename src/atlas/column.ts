import { unpacked } from './packed.ts';

/**
 * Texts in the order of their rows. `of` holds each once, as they first come; `at` is packed: 0 for none,
 * 1 for the next of `of`, 2 for the last that came, 3 for the one before it …
 */
export type TextColumn = { readonly of: readonly string[]; readonly at: string };

/** Values of which there are few. `of` holds each once, the most frequent first; `at` is packed: places in `of`. */
export type TableColumn<T> = { readonly of: readonly T[]; readonly at: string };

/** The texts of a column, row by row. */
export function textsOf({ of, at }: TextColumn): readonly (string | undefined)[] {
  let come = 0;
  return unpacked(at).map((code) => {
    if (code === 0) return undefined;
    if (code === 1) return of[come++];
    return of[come - code + 1];
  });
}

/** The values of a column, row by row. */
export function valuesOf<T>({ of, at }: TableColumn<T>): readonly (T | undefined)[] {
  return unpacked(at).map((code) => of[code]);
}
