import { asText } from './plain-text.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*|(?<=-\d{2})\d{2}:\d{2}.*)?$/u;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:[ ,].*)?$/u;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** A day (YYYY-MM-DD); `none` for a blank; `unreadable` for impossible or ambiguous dates. */
export type DateRead =
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** Reads “2014-05-31 00:32:23”, ISO dates and “8/25/2022 11:17:07 AM”; month and day are told apart by the country. */
export function dateFrom(value: unknown, country?: string): DateRead {
  const text = asText(value).slice(0, 60).trim();
  if (text === '' || /^0000-00-00/.test(text)) return { kind: 'none' };
  const iso = ISO.exec(text);
  if (iso !== null) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = SLASHED.exec(text);
  if (slashed === null) return { kind: 'unreadable' };
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (second > 12 || country === 'US' || first === second) return checked(year, first, second);
  if (first > 12) return checked(year, second, first);
  return { kind: 'unreadable' };
}

function checked(year: number, month: number, day: number): DateRead {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= FIRST_YEAR && year < LAST_YEAR
    ? { kind: 'date', date: date.toISOString().slice(0, 10) }
    : { kind: 'unreadable' };
}
