import type { Asked } from './lexicon.ts';
import { areFree, lengthOfPart, phraseAt, type Reading } from './reading.ts';

/** “Open tonight”, “what is open on Sunday”: hours, not the kind of meeting. */
export function isOpenForNow(
  reading: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean {
  const isOpen =
    asked.some(({ filter, values }) => filter === 'type' && values[0] === 'open') &&
    lengthOfPart(reading, 'open', at) === end - at;
  if (!isOpen) return false;
  const isKind = lengthOfPart(reading, 'meeting', at - 1) > 0 && areFree(reading, at - 1, at);
  if (isKind) return false;
  const next = phraseAt(reading, end) ?? phraseAt(reading, end + 1);
  return next?.asked[0]?.filter === 'day' || next?.asked[0]?.filter === 'soon';
}

/** Short names of programmes that are everyday words or regions elsewhere, written small in passing. */
const EVERYDAY_CODES: ReadonlySet<string> = new Set([
  ...['pa', 'ma', 'ha', 'ga', 'oa', 'ca', 'cr', 'bb', 'bi', 'mar', 'ice', 'lit', 'pm', 'am'],
]);

/** Whether a word (from, to before) that may be a programme’s short name is an everyday one here: “ma”, “pa”. */
export function isCodeInPassing(
  { tokens }: Reading,
  at: number,
  end: number,
  asked: readonly Asked[],
): boolean {
  const token = tokens[at];
  if (end - at > 1 || token === undefined || !EVERYDAY_CODES.has(token.word)) return false;
  if (asked.some(({ filter }) => filter !== 'programme')) return false;
  return tokens.length > 4 && token.raw !== token.raw.toUpperCase();
}
