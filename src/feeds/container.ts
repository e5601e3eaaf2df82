import { tableFrom, type Table } from './table.ts';
import { JsonError, lenientJson, placeIn, type TextPlace } from './lenient-json.ts';
import type { Finding } from './findings.ts';
import { quoted } from './findings.ts';

/** Raised for a text in which no list of meetings can be found: one line, with the place if there is one. */
export class NotAFeedError extends Error {
  override readonly name = 'NotAFeedError';
}

/** What a source’s text holds before any adapter has looked at it, with findings about the list as a whole. */
export type Container = { readonly findings: readonly Finding[] } & (
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'table'; readonly table: Table; readonly value?: undefined }
);

const JSONP_OR_ASSIGNMENT =
  /^(?:\/\*.*?\*\/\s*)?(?:(?:var|let|const)\s+)?[\w$.]+\s*[(=]\s*(?=[[{'`])/su;
const WEB_PAGE = /^<(?:!doctype|!--|html|head|body|\?xml|rss|feed)/i;

/**
 * Opens a text: a table, JSON, JSON with text after its end, JSONP, or one JSON object a line.
 * @throws {NotAFeedError} when there is no complete value in it; the message names line and column.
 */
export function containerOf(text: string): Container {
  const start = startOf(text);
  if (start === undefined) return { kind: 'table', table: tableFrom(text), findings: [] };
  const whole = parsedWhole(text, start) ?? parsedInQuotes(text, start);
  if (whole !== undefined) return { kind: 'json', value: unwrappedText(whole.value), findings: [] };
  try {
    return leniently(text, start);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    throw new NotAFeedError(`This is not a complete list of meetings: ${error.message}.`);
  }
}

/** Where JSON starts, or `undefined` for a text that is none: then it may be a table. */
function startOf(text: string): number | undefined {
  const blank = /^[\s\uFEFF]*/u.exec(text)?.[0].length ?? 0;
  const head = text.slice(blank, blank + 500);
  if (head === '') throw new NotAFeedError('The file is empty.');
  if (WEB_PAGE.test(head)) {
    throw new NotAFeedError('This is a web page, not a list of meetings. Is the address right?');
  }
  const start = blank + (JSONP_OR_ASSIGNMENT.exec(head)?.[0].length ?? 0);
  return /[[{'`]/.test(text[start] ?? '') || isJsonText(text) ? start : undefined;
}

/** A whole list written as one text in quotes. */
const isJsonText = (text: string): boolean => /^[\s\uFEFF]*"\s*\[/u.test(text);

function parsedWhole(text: string, start: number): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(start === 0 ? text : text.slice(start)) as unknown };
  } catch {
    return undefined;
  }
}

/** JSON inside a JavaScript text in single quotes or backticks: `Data = '[{…}]';`. */
function parsedInQuotes(text: string, start: number): { readonly value: unknown } | undefined {
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
function unwrappedText(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/u.test(value)) return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

function leniently(text: string, start: number): Container {
  const first = lenientJson(text, start);
  const slips = [...first.slips];
  const values = [first.value];
  let end = first.end;
  // One object a line (NDJSON): as long as another object follows, it is the next row.
  for (let next = nextStart(text, end); isObject(values.at(-1)) && text[next] === '{';) {
    const more = lenientJson(text, next);
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
  return { kind: 'json', value: values.length === 1 ? values[0] : values, findings };
}

const nextStart = (text: string, from: number): number => {
  let at = from;
  while (/[\s,]/.test(text[at] ?? '')) at++;
  return at;
};

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const brokenJson = ({ line, column }: TextPlace, count: number): Finding => ({
  code: 'broken-json',
  outcome: 'repaired',
  message:
    count === 1
      ? `One character at line ${line}, column ${column} is not allowed in JSON; it was read as plain text.`
      : `${count} characters are not allowed in JSON, the first at line ${line}, column ${column}; they were read as plain text.`,
});

const textAfterList = (tail: string, { line, column }: TextPlace): Finding => ({
  code: 'text-after-list',
  outcome: 'noted',
  found: quoted(tail.slice(0, 200).replace(/\d[\d\s().-]{6,}/g, '…')),
  message: `After the end of the list there is more text, from line ${line}, column ${column}; the list was read and the rest left out.`,
});
