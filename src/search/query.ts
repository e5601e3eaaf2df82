/** What somebody looks for on the search page. */
export type SearchQuery = {
  readonly text: string;
  /** Whom the page should be written for; everybody where absent. */
  readonly audience?: string | undefined;
  readonly topic?: string | undefined;
};

/** Values the filters offer; anything else in an address is dropped. */
export type SearchChoices = {
  readonly audience: readonly string[];
  readonly topic: readonly string[];
};

const LONGEST_TEXT = 200;

/** The URL fragment of a query, without “#”: `q=first+meeting&topic=coping`. The empty query is the empty string. */
export function fragmentOf({ text, audience, topic }: SearchQuery): string {
  const pairs = Object.entries({ q: text.trim(), audience, topic }).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, value]],
  );
  return new URLSearchParams(pairs).toString();
}

/** The query a fragment stands for, with or without “#”. Unknown keys and values are dropped. */
export function queryOf(fragment: string, choices: SearchChoices): SearchQuery {
  const pairs = new URLSearchParams(fragment.replace(/^#/, ''));
  const chosen = (key: keyof SearchChoices): string | undefined =>
    choices[key].find((choice) => choice === pairs.get(key));
  return {
    text: (pairs.get('q') ?? '').slice(0, LONGEST_TEXT),
    audience: chosen('audience'),
    topic: chosen('topic'),
  };
}

/** Nothing is asked for: no text and no filter. */
export function isEmptyQuery({ text, audience, topic }: SearchQuery): boolean {
  return text.trim() === '' && audience === undefined && topic === undefined;
}
