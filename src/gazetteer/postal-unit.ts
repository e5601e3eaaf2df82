/** How a country’s codes are cut to the part that names an area, and what may begin one. */
type Rule = {
  /** The unit is the first group; the whole is a code, or the beginning of one. */
  readonly whole: RegExp;
  /** A beginning shorter than this says too little. */
  readonly least: number;
};

/** Where the part that names an area is not simply all digits. Letters and digits only, capitals. */
const RULES: Readonly<Record<string, Rule>> = {
  GB: { whole: /^([A-Z]{1,2}\d[A-Z\d]?)(?:\d[A-Z]{2})?$/, least: 2 },
  CA: { whole: /^([A-Z]\d[A-Z])(?:\d(?:[A-Z]\d?)?)?$/, least: 2 },
  IE: { whole: /^([A-Z]\d[\dW])(?:[A-Z\d]{1,4})?$/, least: 3 },
  NL: { whole: /^(\d{4})[A-Z]{0,2}$/, least: 3 },
  US: { whole: /^(\d{5})\d{0,4}$/, least: 3 },
  AR: { whole: /^[A-Z]?(\d{4})[A-Z]{0,3}$/, least: 3 },
  BR: { whole: /^(\d{5})\d{0,3}$/, least: 3 },
  PT: { whole: /^(\d{4})\d{0,3}$/, least: 3 },
  JP: { whole: /^(\d{3})\d{0,4}$/, least: 3 },
};
const DIGITS: Rule = { whole: /^(?:[A-Z]{1,2})?(\d{3,7})$/, least: 3 };

/** Countries whose codes hold letters where others have digits: such a text can only be one of theirs. */
export const LETTERED: readonly string[] = ['GB', 'CA', 'IE'];

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, '');

/**
 * The part of a postal code that names an area: “LS1 4DY” → “LS1”, “K1A 0B1” → “K1A”, “19104-1234” → “19104”,
 * “2605 Brøndby” → “2605”; `undefined` for what is no code of that country. `country`: ISO 3166-1 alpha-2.
 */
export function postalUnit(country: string, text: string): string | undefined {
  const { whole } = RULES[country] ?? DIGITS;
  const [code] =
    /^[A-Z\d]+(?:[\s-]*[A-Z]*\d[A-Z\d]*|\s+[A-Z]{2}$)*/.exec(text.trim().toUpperCase()) ?? [];
  return code === undefined ? undefined : whole.exec(letters(code))?.[1];
}

/**
 * How a text begins a code of that country: the unit, when that much is there, else the beginning of one
 * (“SW”, “191”); `undefined` when no code of that country begins so, or it says too little.
 */
export function postalBeginning(country: string, text: string): string | undefined {
  const unit = postalUnit(country, text);
  if (unit !== undefined) return unit;
  const typed = letters(text);
  const { least } = RULES[country] ?? DIGITS;
  if (typed.length < least || !/^[A-Z\d\s-]+$/i.test(text.trim())) return undefined;
  if (country === 'GB') return /^[A-Z]{1,2}\d?[A-Z\d]?$/.test(typed) ? typed : undefined;
  if (country === 'CA') return /^[A-Z]\d$/.test(typed) ? typed : undefined;
  return /^\d+$/.test(typed) && country !== 'IE' ? typed : undefined;
}
