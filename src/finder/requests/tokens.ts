import { folded } from '../../text/folded.ts';

/** A word of a request. */
export type Token = {
  /** As `folded()` leaves it, spelling put right. */
  readonly word: string;
  /** As typed. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether a dash joins it to the word before: “6–8”, “mon-fri”. */
  readonly isJoined: boolean;
  /** Whether a comma follows. */
  readonly hasComma: boolean;
  /** Whether a comma, a full stop or a dash in the open follows. */
  readonly hasStop: boolean;
};

const UNITS = 'am|pm|a\\.m|p\\.m|p|h|hs|hrs?|ish|k|km|kms|mi|mls|miles?|mins?|oclock';
const WORD = new RegExp(
  [
    '(?:\\p{L}\\.){2,}', // a.m., A.A.
    '\\d{1,2}[:.h]\\d{2}(?!\\d)', // 7:30, 18h30
    `\\d+(?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, // 7pm, 10km
    "[\\p{L}\\p{N}\\p{M}]+(?:['’‘ʼ`´][\\p{L}\\p{M}]+)*",
    '&',
  ].join('|'),
  'giu',
);

/** The stretch of a text that some of its words take, from and to before, as typed. */
export function typedText(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/** The words of a text, in order. `respelt` gives the right spelling of a folded word, of one as it was typed. */
export function tokensOf(text: string, respelt: Respelling): readonly Token[] {
  let before = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const gap = text.slice(before, start);
    before = end;
    return {
      word: wordOf(raw, respelt),
      raw,
      start,
      end,
      isJoined: /^\s*[-–—]\s*$/.test(gap),
      hasComma: /^\s*,/.test(text.slice(end)),
      hasStop: /^(?:\s*[,.;:!?…]|\s+[-–—]\s|\s*\n)/.test(text.slice(end)),
    };
  });
}

type Respelling = (word: string, raw: string) => string;

const wordOf = (raw: string, respelt: Respelling): string => {
  if (raw === '&') return 'and';
  if (/^\d/.test(raw) && /[:.]/.test(raw)) return raw.replace('.', ':');
  return respelt(folded(raw.replaceAll('.', '')), raw);
};
