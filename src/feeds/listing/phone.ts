import { lineOf } from './plain-text.ts';

const FEWEST_DIGITS = 7;
/** E.164 allows 15, and international prefixes may stand before them. */
const MOST_DIGITS = 18;

/** A number to dial: digits, `+`, `*`, `,` and `#`; and words that stood beside it. */
export type PhoneRead =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'phone';
      readonly phone: string;
      readonly isMended: boolean;
      readonly rest?: string;
    }
  | { readonly kind: 'unreadable'; readonly text: string };

const NUMBER_WITHIN = /(?<![\d-])(?:\+\d|\(?\d{3}\)?[\s.-]?\d{3}[\s.-]?\d{4}|1?\d{10})/u;
/** Numbers that follow these words let people in once they are connected; they are not dialled first. */
const IDENTIFIES =
  /\b(?:id|zoom|meeting|skype|pass\w*|pw|pwd|pin|code|kennwort|senha|reunión|sala)\b/iu;
const DIALLED = /^(?:[+\d\s().\-–—‑,;#*]|p(?=\d))+/iu;

/** Reads the number at the start of a text, with its tones; prose after it is handed back, not dialled. */
export function phoneFrom(value: unknown): PhoneRead {
  const text = lineOf(value);
  if (text === undefined) return { kind: 'none' };
  const bare = text.replace(/^(?:tel|phone|call|dial(?:-in)?)\s*:?\s*/iu, '');
  const before = wordsBefore(bare);
  const start = DIALLED.exec(bare.slice(before.length))?.[0] ?? '';
  // A letter right after a tone means that the tone was cut in half: it cannot be dialled.
  const isCutTone =
    /[\d,]$/.test(start) && /^[a-z]/iu.test(bare.slice(before.length + start.length));
  const dialled = isCutTone ? start.replace(/[,;\s]+\d*$/u, '') : start;
  const phone = dialled
    .replace(/[;pP]/g, ',')
    .replace(/[^+\d,#*]/g, '')
    .replace(/(?<=.)\+/g, '')
    .replace(/,+$/, '');
  const digits = (phone.split(/[,#*]/)[0] ?? '').replace(/\D/g, '').length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return { kind: 'unreadable', text };
  const after = bare.slice(before.length + dialled.length).trim();
  const rest = before === '' ? after : `${before}${after === '' ? '' : `… ${after}`}`.trim();
  const isMended = rest !== '' || bare !== text;
  return { kind: 'phone', phone, isMended, ...(rest === '' ? {} : { rest }) };
}

/** What stands before the first number to dial: “Chicago ”; “” when the text starts with it or has none. */
function wordsBefore(text: string): string {
  if (/^[+\d(]/.test(text)) return '';
  const before = text.slice(0, NUMBER_WITHIN.exec(text)?.index ?? 0);
  return IDENTIFIES.test(before) ? '' : before;
}
