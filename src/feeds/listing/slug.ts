import { wellFormed } from '../../text/well-formed.ts';
import { asText } from './plain-text.ts';

const LONGEST = 100;

/** An id made of words: letters, digits and single hyphens, at most 100 characters; “” when nothing is left. */
export function slugFrom(value: unknown): string {
  return wellFormed(asText(value).slice(0, 400))
    .normalize('NFC')
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/\p{Surrogate}|^-+|-+$/gu, '');
}

/** Hands out each id once: the second “monday” becomes “monday-2”. Capitals do not tell ids apart. */
export function newIdRegister(): (wanted: string) => string {
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = nextNumber.get(wanted.toLowerCase()) ?? 2;
    while (taken.has(id.toLowerCase())) id = `${wanted}-${number++}`;
    if (id !== wanted) nextNumber.set(wanted.toLowerCase(), number);
    taken.add(id.toLowerCase());
    return id;
  };
}
