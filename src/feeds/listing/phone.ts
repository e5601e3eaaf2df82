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

const DIALLED = /^(?:[+\d\s().\-–—‑,;#*]|p(?=\d))+/iu;

/** Reads the number at the start of a text, with its tones; prose after it is handed back, not dialled. */
export function phoneFrom(value: unknown): PhoneRead {
  const text = lineOf(value);
  if (text === undefined) return { kind: 'none' };
  const bare = text.replace(/^(?:tel|phone|call|dial(?:-in)?)\s*:?\s*/iu, '');
  const start = DIALLED.exec(bare)?.[0] ?? '';
  // A letter right after a tone means that the tone was cut in half: it cannot be dialled.
  const isCutTone = /[\d,]$/.test(start) && /^[a-z]/iu.test(bare.slice(start.length));
  const dialled = isCutTone ? start.replace(/[,;\s]+\d*$/u, '') : start;
  const phone = dialled
    .replace(/[;pP]/g, ',')
    .replace(/[^+\d,#*]/g, '')
    .replace(/(?<=.)\+/g, '')
    .replace(/,+$/, '');
  const digits = (phone.split(/[,#*]/)[0] ?? '').replace(/\D/g, '').length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return { kind: 'unreadable', text };
  const rest = bare.slice(dialled.length).trim();
  const isMended = rest !== '' || bare !== text;
  return { kind: 'phone', phone, isMended, ...(rest === '' ? {} : { rest }) };
}
