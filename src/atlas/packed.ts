/** Each digit carries five bits; those of the upper half say that another follows. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = 32;

/** Whole numbers from 0 up as text, small ones in one character: a column that packs better than a list of numerals. */
export function packed(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let left = number;
    for (; left >= BASE; left = Math.floor(left / BASE)) text += DIGITS[BASE + (left % BASE)];
    text += DIGITS[left];
  }
  return text;
}

const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** The numbers of a packed text; what is no digit is passed over. */
export function unpacked(text: string): readonly number[] {
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUES.get(text.charCodeAt(at));
    if (value === undefined) continue;
    if (value >= BASE) {
      number += (value - BASE) * place;
      place *= BASE;
    } else {
      numbers.push(number + value * place);
      number = 0;
      place = 1;
    }
  }
  return numbers;
}

/** A number of either sign as one from 0 up: 0, −1, 1, −2, 2 … */
export function folding(signed: number): number {
  return signed < 0 ? -2 * signed - 1 : 2 * signed;
}

/** The number that `folding` made this of. */
export function unfolded(number: number): number {
  return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
