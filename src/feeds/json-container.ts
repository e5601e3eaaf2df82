import type { Container } from './container.ts';
import type { Finding } from './findings.ts';
import { quoted } from './findings.ts';
import { JsonError, lenientJson, placeIn, type TextPlace } from './lenient-json.ts';

type JsonContainer = Extract<Container, { readonly kind: 'json' }>;

/** A text that strict JSON is, from `start` on. */
export function parsedWhole(text: string, start: number): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(start === 0 ? text : text.slice(start)) as unknown };
  } catch {
    return undefined;
  }
}

/** JSON inside a JavaScript text in single quotes or backticks: `Data = '[{…}]';`. */
export function parsedInQuotes(
  text: string,
  start: number,
): { readonly value: unknown } | undefined {
  const quote = text[start] ?? '';
  if (quote !== "'" && quote !== '`') return undefined;
  let end = start + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  const inside = text
    .slice(start + 1, end)
    .replace(/\\(?:\n|(['`\\]))/g, (_, letter?: string) => letter ?? '');
  return parsedWhole(inside, 0);
}

/** A whole list written as one JSON text inside JSON becomes the list. */
export function unwrappedText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/**
 * JSON with slips of the hand, with text after its end, or several values one after the other.
 * @throws {JsonError} when the first value is not complete.
 */
export function leniently(text: string, start: number): JsonContainer {
  const first = lenientJson(text, start);
  const slips = [...first.slips];
  const values = [first.value];
  let end = first.end;
  // Objects, or lists, that follow one another without a list around them are its rows.
  const opening = text[start] === '[' ? '[' : '{';
  for (let next = nextStart(text, end); isMore(values.at(-1)) && text[next] === opening;) {
    let more;
    try {
      more = lenientJson(text, next);
    } catch (error) {
      if (error instanceof JsonError && opening === '[') break;
      throw error;
    }
    values.push(more.value);
    slips.push(...more.slips);
    end = more.end;
    next = nextStart(text, end);
  }
  const tail = text.slice(end).replace(/^[\s\uFEFF]*\)?[\s;]*/u, '');
  const findings = [
    ...(slips[0] === undefined ? [] : [brokenJson(slips[0], slips.length)]),
    ...(tail === '' ? [] : [textAfterList(tail.trim(), placeIn(text, text.length - tail.length))]),
  ];
  const value = values.length === 1 ? values[0] : opening === '[' ? values.flat() : values;
  return { kind: 'json', value, findings };
}

const nextStart = (text: string, from: number): number => {
  let at = from;
  while (/[\s,]/.test(text[at] ?? '')) at++;
  return at;
};

const isMore = (value: unknown): boolean => typeof value === 'object' && value !== null;

/**
 * One JSON object a line, as databases write them: a line that cannot be read becomes a row of its
 * own, to be refused. `undefined` for any other text, and for one that is cut off in its last line.
 */
export function linesOfObjects(text: string): JsonContainer | undefined {
  const end = text.indexOf('\n');
  const first = end === -1 ? '' : text.slice(0, end).trim().replace(/,$/, '');
  if (!first.startsWith('{') || parsedWhole(first, 0) === undefined) return undefined;
  const lines = text
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '');
  if (lines.length < 2) return undefined;
  const rows = lines.map((line) => parsedWhole(line, 0)?.value ?? line);
  const broken = rows.filter((row) => typeof row === 'string').length;
  const isCutOff = typeof rows.at(-1) === 'string' && (lines.at(-1) ?? '').startsWith('{');
  return isCutOff || broken > rows.length / 2
    ? undefined
    : { kind: 'json', value: rows, findings: [] };
}

/** How far into a text, and how many times, the start of a list is looked for. */
const FARTHEST = 50_000;
const MOST_STARTS = 20;
const LIST_START = /\[\s*(?:\{\s*"|\])|\{\s*"[^"\\]{1,60}"\s*:/gu;

/** A list that stands within other text; `undefined` when there is none. */
export function jsonWithin(text: string): JsonContainer | undefined {
  const starts = [...text.slice(0, FARTHEST).matchAll(LIST_START)].slice(0, MOST_STARTS);
  for (const { index } of starts) {
    try {
      const { value, findings } = leniently(text, index);
      if (!hasRows(value)) continue;
      return { kind: 'json', value, findings: [textBeforeList(text, index), ...findings] };
    } catch (error) {
      if (!(error instanceof JsonError)) throw error;
    }
  }
  return undefined;
}

/** A list of objects, or an object with one in it, or in an object of its own. */
const hasRows = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.some((row) => isMore(row))
    : hasList(value) || (isMore(value) && Object.values(value as object).some(hasList));

const hasList = (value: unknown): boolean =>
  isMore(value) && Object.values(value as object).some((inside) => Array.isArray(inside));

function textBeforeList(text: string, index: number): Finding {
  const { line, column } = placeIn(text, index);
  return {
    code: 'text-before-list',
    outcome: 'noted',
    message: `Other text stands before the list, which starts at line ${line}, column ${column}; it was left out. Warnings of a web server look like this: please tell whoever runs it.`,
  };
}

const brokenJson = ({ line, column }: TextPlace, count: number): Finding => ({
  code: 'broken-json',
  outcome: 'repaired',
  message:
    count === 1
      ? `One character at line ${line}, column ${column} is not allowed in JSON; the list was read all the same.`
      : `${count} characters are not allowed in JSON, the first at line ${line}, column ${column}; the list was read all the same.`,
});

const textAfterList = (tail: string, { line, column }: TextPlace): Finding => ({
  code: 'text-after-list',
  outcome: 'noted',
  found: quoted(tail.slice(0, 200).replace(/\d[\d\s().-]{6,}/g, '…')),
  message: `After the end of the list there is more text, from line ${line}, column ${column}; the list was read and the rest left out.`,
});
