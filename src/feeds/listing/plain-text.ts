import { wellFormed } from '../../text/well-formed.ts';
import { decodedOnce } from './entities.ts';
import { withoutMarkup, type TextShape } from './markup.ts';

const LONGEST_LINE = 1_000;
const LONGEST_PARAGRAPHS = 20_000;

/** Control characters, bidirectional overrides and isolates, zero-width spaces and byte order marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
const BLANKS = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** Words that stand for “nothing” in exported tables. */
const STANDS_FOR_NOTHING = /^(?:null|n\/a|none|undefined|nan|-+|\.)$/iu;

/** A feed’s value as text: numbers are written out, anything but text and numbers is no text. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' && Number.isFinite(value) ? String(value) : '';
}

/** One line of plain text (a name, a venue, an address), or `undefined` when nothing is left of it. */
export function lineOf(value: unknown): string | undefined {
  const raw = asText(value);
  if (raw === '') return undefined;
  return unlessNothing(
    cut(plain(cut(raw, LONGEST_LINE), 'line').replace(/\s+/gu, ' ').trim(), LONGEST_LINE),
  );
}

/** Plain paragraphs (notes): tags become line breaks or go, paragraphs are parted by a blank line. */
export function paragraphsOf(value: unknown): string | undefined {
  const raw = asText(value);
  if (raw === '') return undefined;
  const text = plain(cut(raw, LONGEST_PARAGRAPHS), 'paragraphs')
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return unlessNothing(cut(text, LONGEST_PARAGRAPHS));
}

/** Whether a value is longer than what is kept of it. */
export function isCutShort(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONGEST_PARAGRAPHS;
}

const unlessNothing = (text: string): string | undefined =>
  text === '' || STANDS_FOR_NOTHING.test(text) ? undefined : text;

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;

/** Text written as HTML within HTML within … is read this deep; none seen goes beyond two. */
const DEEPEST = 8;

/**
 * Tidy text without markup and character references, however often they were escaped: what one
 * turn uncovers (“&amp;lt;b&amp;gt;”) the next one takes away, so that cleaned text stays as it is.
 */
function plain(text: string, shape: TextShape): string {
  let result = tidied(text);
  for (let turn = 0; turn < DEEPEST && /[<&]|\]\]>/.test(result); turn++) {
    const before = result;
    result = tidied(withoutMarkup(decodedOnce(before), shape));
    if (result === before) break;
  }
  return result;
}

/** Nothing to tidy: printable ASCII, single blanks and line breaks. */
const TIDY = /^[!-~]+(?:[ \n][!-~]+)*$/;

const tidied = (text: string): string => (TIDY.test(text) ? text : tidiedUp(text));

const tidiedUp = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .normalize('NFC');
