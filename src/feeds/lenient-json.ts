const DEEPEST = 200;
const SIMPLE_ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Words of other languages for what JSON says otherwise; the rest of them mean nothing. */
const OTHER_WORDS: Readonly<Record<string, boolean>> = { True: true, False: false };

/** Where in a text something is, counted from 1, as editors count. */
export type TextPlace = { readonly line: number; readonly column: number };

/** Raised where a text stops being JSON; `message` is one line that names the place. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
}

/** A value read from a text, and where the reading had to be forgiving. */
export type LenientValue = {
  readonly value: unknown;
  /** Index just after the value. */
  readonly end: number;
  /** Places of escapes, line breaks in strings or commas that JSON does not allow. */
  readonly slips: readonly TextPlace[];
};

/** The line and column of an index in a text. */
export function placeIn(text: string, index: number): TextPlace {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  return { line, column: index - before.lastIndexOf('\n') };
}

/**
 * Reads one JSON value at `start`, forgiving what hands write by mistake: stray backslashes, raw
 * line breaks in strings, a comma too many, single quotes, names without quotes, remarks, NaN. Keys become own properties, `__proto__` included.
 * @throws {JsonError} naming line and column where the value breaks off, or nests deeper than 200.
 */
export function lenientJson(text: string, start = 0): LenientValue {
  let at = start;
  const slips: number[] = [];

  const fail = (reason: string): never => {
    const { line, column } = placeIn(text, at);
    throw new JsonError(`${reason} at line ${line}, column ${column}`);
  };
  const slip = (): void => {
    slips.push(at);
  };
  const skipBlanks = (): void => {
    for (;;) {
      while (/[\s\uFEFF]/.test(text[at] ?? '')) at++;
      if (text[at] !== '/') return;
      const end =
        text[at + 1] === '/'
          ? text.indexOf('\n', at)
          : text[at + 1] === '*'
            ? text.indexOf('*/', at + 2) + 1
            : 0;
      if (end <= 0) return;
      slip();
      at = end + 1;
    }
  };
  const expected = (what: string): never =>
    at >= text.length
      ? fail(`it breaks off (expected ${what})`)
      : fail(`expected ${what}, found ${JSON.stringify(text[at])}`);

  const escape = (): string => {
    const letter = text[at] ?? '';
    if (letter === 'u') {
      const hex = text.slice(at + 1, at + 5);
      if (/^[\da-f]{4}$/i.test(hex)) {
        at += 5;
        return String.fromCharCode(Number.parseInt(hex, 16));
      }
    }
    if (!/["'\\/bfnrt]/.test(letter)) slip();
    at++;
    return SIMPLE_ESCAPES[letter] ?? letter;
  };

  const string = (quote = '"'): string => {
    at++;
    let result = '';
    for (let from = at; ; at++) {
      const letter = text[at];
      if (letter === undefined) return fail('a text in quotes breaks off');
      if (letter === quote) {
        result += text.slice(from, at++);
        return result;
      }
      if (letter === '\\') {
        result += text.slice(from, at++);
        result += escape();
        from = at--;
      } else if (letter < ' ') slip();
    }
  };

  const name = (): string => {
    const letter = text[at] ?? '';
    if (letter === '"') return string();
    if (letter === "'") {
      slip();
      return string("'");
    }
    const bare = /^[A-Za-z_$][\w$]{0,99}(?=\s*:)/.exec(text.slice(at, at + 120))?.[0];
    if (bare === undefined) return expected('a name in quotes');
    slip();
    at += bare.length;
    return bare;
  };

  const members = (close: string, member: () => void): void => {
    at++;
    for (skipBlanks(); text[at] !== close; skipBlanks()) {
      member();
      skipBlanks();
      if (text[at] === close) break;
      if (text[at] !== ',') expected(`"," or "${close}"`);
      at++;
      for (skipBlanks(); text[at] === ',' || text[at] === close; skipBlanks()) {
        slip();
        if (text[at] === close) break;
        at++;
      }
    }
    at++;
  };

  const value = (depth: number): unknown => {
    if (depth > DEEPEST) return fail(`the list is nested more than ${DEEPEST} levels deep`);
    skipBlanks();
    const letter = text[at];
    if (letter === '"') return string();
    if (letter === "'") {
      slip();
      return string("'");
    }
    if (letter === '[') {
      const items: unknown[] = [];
      members(']', () => items.push(value(depth + 1)));
      return items;
    }
    if (letter === '{') {
      const entries: [string, unknown][] = [];
      members('}', () => {
        const key = name();
        skipBlanks();
        if (text[at] !== ':') expected('":"');
        at++;
        entries.push([key, value(depth + 1)]);
      });
      return Object.fromEntries(entries);
    }
    const word = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)/.exec(
      text.slice(at, at + 400),
    )?.[0];
    if (word === undefined) {
      const other = /^(?:NaN|-?Infinity|undefined|None|True|False)\b/.exec(
        text.slice(at, at + 12),
      )?.[0];
      if (other === undefined) return expected('a value');
      slip();
      at += other.length;
      return OTHER_WORDS[other] ?? null;
    }
    at += word.length;
    return JSON.parse(word) as unknown;
  };

  const read = value(0);
  return { value: read, end: at, slips: placesIn(text, slips) };
}

/** The places of many indices, which come in the order of the text, in one walk through it. */
function placesIn(text: string, indices: readonly number[]): readonly TextPlace[] {
  let line = 1;
  let lineStart = 0;
  const lineEndFrom = (from: number): number => {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
  };
  let lineEnd = lineEndFrom(0);
  return indices.map((index) => {
    while (lineEnd < index) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = lineEndFrom(lineStart);
    }
    return { line, column: index - lineStart + 1 };
  });
}
