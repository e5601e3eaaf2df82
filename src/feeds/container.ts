import type { Finding } from './findings.ts';
import {
  jsonWithin,
  leniently,
  linesOfObjects,
  parsedInQuotes,
  parsedWhole,
  unwrappedText,
} from './json-container.ts';
import { JsonError, placeIn } from './lenient-json.ts';
import { tableFrom, type Table } from './table.ts';

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
  /^(?:\/\*.*?\*\/\s*)?(?:export\s+default\s+|(?:(?:var|let|const)\s+)?[\w$.]+\s*[(=]\s*)(?=[[{'`])/su;
const WEB_PAGE = /^<(?:!doctype|!--|html|head|body|title|div|p|form|center|h\d|script|meta)\b/i;
/** First bytes of files that are no text. */
const NO_TEXT: readonly (readonly [RegExp, string])[] = [
  [
    /^PK\u0003\u0004/,
    'This is an Excel workbook or a zip file. Save the sheet as CSV and use that.',
  ],
  [
    /^%PDF-/,
    'This is a PDF, which no program can read as a list. Ask for the table it was made from.',
  ],
  [
    /^\u00D0\u00CF\u0011\u00E0/,
    'This is an old Excel workbook. Save the sheet as CSV and use that.',
  ],
  [/^BEGIN:V/, 'This is a calendar, which does not hold all that a list of meetings needs.'],
];
const MERGE_MARKER = /^[ \t]*(?:<{7}|={7}|>{7}|\|{7})(?: [^\n{}[\]"]*)?\r?$/gmu;

/**
 * Opens a text: a table, JSON, JSON with text before it or after its end, JSONP, or one JSON object a line.
 * @throws {NotAFeedError} when there is no complete value in it; the message names line and column.
 */
export function containerOf(text: string): Container {
  const blank = /^[\s\uFEFF]*/u.exec(text)?.[0].length ?? 0;
  const head = text.slice(blank, blank + 500);
  if (head === '') throw new NotAFeedError('The file is empty.');
  const otherKind = NO_TEXT.find(([start]) => start.test(head));
  if (otherKind !== undefined) throw new NotAFeedError(otherKind[1]);

  const start = startOf(text, blank, head);
  if (start === undefined) return withoutStart(text, head);
  const lines = linesOfObjects(text.slice(blank));
  if (lines !== undefined) return lines;
  const whole = parsedWhole(text, start) ?? parsedInQuotes(text, start);
  if (whole !== undefined) return { kind: 'json', value: unwrappedText(whole.value), findings: [] };
  try {
    return leniently(text, start);
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const settled = text.replace(MERGE_MARKER, '');
    if (settled !== text) return afterMerge(text, settled);
    throw new NotAFeedError(`This is not a complete list of meetings: ${error.message}.`);
  }
}

/** Where JSON starts, or `undefined` for a text that does not start with it. */
function startOf(text: string, blank: number, head: string): number | undefined {
  if (WEB_PAGE.test(head)) return undefined;
  const start = blank + (JSONP_OR_ASSIGNMENT.exec(head)?.[0].length ?? 0);
  return /[[{'`]/.test(text[start] ?? '') || isJsonText(text) ? start : undefined;
}

/** A whole list written as one text in quotes. */
const isJsonText = (text: string): boolean => /^[\s\uFEFF]*"\s*\[/u.test(text);

/** A table; or a list that a program’s warnings, or a guard against foreign scripts, stand before. */
function withoutStart(text: string, head: string): Container {
  const isPage = /^<(?:!doctype|html|head|body|\?xml|rss|feed)/i.test(head);
  const within = isPage ? undefined : jsonWithin(text);
  if (within !== undefined) return within;
  if (/^<(?:\?xml|rss|feed)/i.test(head)) {
    throw new NotAFeedError(
      'This is XML, which is not read here. Ask for the list as JSON or CSV.',
    );
  }
  if (WEB_PAGE.test(head) || /^<(?:br|b)\b/i.test(head)) {
    throw new NotAFeedError('This is a web page, not a list of meetings. Is the address right?');
  }
  return { kind: 'table', table: tableFrom(text), findings: [] };
}

/** Version control left its marks between the rows: those of both sides are read, and the operator told. */
function afterMerge(text: string, settled: string): Container {
  const { line } = placeIn(text, text.search(MERGE_MARKER));
  const inside = containerOf(settled);
  const finding: Finding = {
    code: 'merge-markers',
    outcome: 'repaired',
    message: `Two versions of this file were left side by side, from line ${line} (between <<<<<<< and >>>>>>>). The meetings of both are shown; please settle which is right.`,
  };
  return { ...inside, findings: [finding, ...inside.findings] };
}
