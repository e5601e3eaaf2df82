/** Gathers strings and hands out their places; place 0 is the empty string. */
export type StringTable = {
  readonly at: (text: string | undefined) => number;
  readonly strings: readonly string[];
};

/** A table that numbers strings in the order they first come. */
export function stringTable(): StringTable {
  const strings: string[] = [''];
  const places = new Map<string, number>([['', 0]]);
  return {
    strings,
    at: (text = '') => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, strings.length);
      return strings.push(text) - 1;
    },
  };
}

/** Gathers values that are equal when their JSON is, and hands out their places. */
export type ValueTable<T> = { readonly at: (value: T) => number; readonly values: readonly T[] };

export function valueTable<T>(first: readonly T[] = []): ValueTable<T> {
  const values: T[] = [...first];
  const places = new Map(values.map((value, at) => [JSON.stringify(value), at]));
  return {
    values,
    at: (value) => {
      const key = JSON.stringify(value);
      const known = places.get(key);
      if (known !== undefined) return known;
      places.set(key, values.length);
      return values.push(value) - 1;
    },
  };
}
