import type { SearchQuery } from './query.ts';

/** The URL fragment of a query, without “#”: `q=first+meeting&topic=coping`. The empty query is the empty string. */
export function fragmentOf({ text, audience, topic }: SearchQuery): string {
  const pairs = Object.entries({ q: text.trim(), audience, topic }).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return new URLSearchParams(pairs).toString();
}
