import { wellFormed } from '../../text/well-formed.ts';
import { decodedOnce } from './entities.ts';

const LONGEST_LINE = 1_000;
const LONGEST_PARAGRAPHS = 20_000;

/** Control characters, bidirectional overrides and isolates, zero-width spaces and byte order marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
const BLANKS = /[\t \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/gu;
const LINE_BREAK_TAG = /<br\s*\/?>|<\/(?:div|li|tr|h[1-6])\s*>|<(?:li|tr|div)(?:\s[^<>]*)?>/giu;
const PARAGRAPH_TAG = /<\/?(?:p|ul|ol|table|blockquote|hr)(?:\s[^<>]*)?\/?>/giu;
const UNSEEN_ELEMENT = /<(script|style|template|noscript|iframe)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/giu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const ANCHOR = /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)["']?[^<>]*>([\s\S]{0,500}?)<\/a\s*>/giu;
const ANY_TAG = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/giu;
const FORMATTING_TAG =
  /<\/?(?:b|i|u|em|strong|span|font|small|sup|sub|br|p|div)(?:\s[^<>]*)?\/?>/giu;
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
  const line = tidied(decodedOnce(decodedOnce(cut(raw, LONGEST_LINE))).replace(FORMATTING_TAG, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
  return line === '' || STANDS_FOR_NOTHING.test(line) ? undefined : line;
}

/** Plain paragraphs (notes): tags become line breaks or go, paragraphs are parted by a blank line. */
export function paragraphsOf(value: unknown): string | undefined {
  const raw = asText(value);
  if (raw === '') return undefined;
  const once = cut(raw, LONGEST_PARAGRAPHS);
  const plain = /[<&]/.test(once)
    ? withoutTags(decodedOnce(withoutTags(decodedOnce(withoutTags(once)))))
    : once;
  const text = tidied(plain)
    .replace(/ *\n */gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return text === '' || STANDS_FOR_NOTHING.test(text) ? undefined : text;
}

/** Whether a value is longer than what is kept of it. */
export function isCutShort(value: unknown): boolean {
  return typeof value === 'string' && value.length > LONGEST_PARAGRAPHS;
}

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

/** Nothing to tidy: printable ASCII, single blanks and line breaks. */
const TIDY = /^[!-~]+(?:[ \n][!-~]+)*$/;

const tidied = (text: string): string => (TIDY.test(text) ? text : tidiedUp(text));

const tidiedUp = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(INVISIBLE, '')
    .replace(BLANKS, ' ')
    .normalize('NFC');

function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text
    .replace(COMMENT, '')
    .replace(UNSEEN_ELEMENT, '')
    .replace(ANCHOR, (_, address: string, words: string) =>
      /^https?:/i.test(address) && !words.includes(address) ? `${words} (${address})` : words,
    )
    .replace(LINE_BREAK_TAG, '\n')
    .replace(PARAGRAPH_TAG, '\n\n')
    .replace(ANY_TAG, '');
}
