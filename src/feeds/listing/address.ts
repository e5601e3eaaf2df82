import { countryEnding, countryFrom, countryOfPostalCode, countryOfState } from './country.ts';
import { asText, lineOf } from './plain-text.ts';
import type { Findings } from '../findings.ts';

/** The parts of an address as a feed may give them: one line, or street, city and so on apart. */
export type AddressWords = {
  readonly formattedAddress: unknown;
  readonly address: unknown;
  readonly city: unknown;
  readonly state: unknown;
  readonly postalCode: unknown;
  readonly country: unknown;
};

/** An address understood as far as it says. */
export type Address = {
  readonly line?: string;
  readonly city?: string;
  readonly postalCode?: string;
  readonly country?: string;
  /** The row itself, by name or kind of postal code, or its list says in which country. */
  readonly saysCountry: boolean;
  /** The address leads to a door: it has a street, or a number that is no postal code. */
  readonly namesDoor: boolean;
  /** Letters lie there; nobody meets, and a pin on it marks a post office or a town. */
  readonly isPostBox: boolean;
};

const POST_BOX =
  /^(?:p\.? ?o\.? ?box|post office box|postfach|apartado(?: de correos)?|bo[iî]te postale|postbus)\b/iu;
const US_STATE_AND_ZIP = /^([A-Z]{2})(?:\s+(\d{5}(?:-\d{4})?))?$/;
const CANADIAN = /^([A-Z]{2})\s+([A-Z]\d[A-Z]\s*\d[A-Z]\d)$/;
const BRITISH_CODE = /\b([A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2})$/;
const IRISH_CODE = /\b([A-Z]\d[\dW]\s?[A-Z\d]{4})$/;
const LEADING_CODE = /^((?:[A-Z]{1,2}-)?\d{4,5}|\d{2}-\d{3}|\d{3}\s\d{2})\s+(?=\p{L})/u;
const TRAILING_CODE = /\s+(\d{4,6}|\d{5}-\d{3})$/u;

const STREET_WORD =
  /(?:\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|way|square|place|court|rue|calle|via|avenida|rua)|(?:straße|strasse|str\.?|gasse|weg|platz|straat|gatan|vägen))\s*$|^(?:rue|calle|via|avenida|rua|ul\.)\s/iu;

/** Reads an address; a country that cannot be told is noted, and the feed’s own is used where there is one. */
export function addressFrom(
  words: AddressWords,
  feedCountry: string | undefined,
  findings: Findings,
): Address {
  const formatted = lineOf(words.formattedAddress);
  const street = lineOf(words.address)?.replace(/(?<=.)\s*@.*$/u, '');
  const city = lineOf(words.city);
  const state = lineOf(words.state);
  const namedCountry = lineOf(words.country);
  const line = formatted ?? joined(street, city, state, words.postalCode, namedCountry);
  const seen = line === undefined ? {} : understood(line);
  const seenTown = isTown(seen.city) ? seen.city : undefined;
  const written = lineOf(asText(words.postalCode).replace(/\.0$/, ''));
  const coded = written === undefined ? undefined : countryOfPostalCode(written);
  const ownCountry = countryOf(namedCountry, state, written, findings) ?? coded ?? seen.country;
  const country = ownCountry ?? feedCountry;
  const postal = postalCodeOf(words.postalCode, country) ?? seen.postalCode;
  const town = city ?? seenTown;
  return {
    ...(line === undefined ? {} : { line }),
    ...(town === undefined ? {} : { city: town }),
    ...(postal === undefined ? {} : { postalCode: postal }),
    ...(country === undefined ? {} : { country }),
    // A state’s letters, or the last part of an address put together, may be mistaken for a country.
    saysCountry:
      (ownCountry === undefined && feedCountry !== undefined) ||
      (ownCountry !== undefined &&
        (namedCountry !== undefined ||
          coded !== undefined ||
          (formatted !== undefined && seen.country !== undefined))),
    isPostBox: POST_BOX.test(street ?? line ?? ''),
    namesDoor:
      !POST_BOX.test(street ?? line ?? '') &&
      (street !== undefined ||
        (line !== undefined && (hasHouseNumber(line, postal) || namesStreet(postal)))),
  };
}

function joined(
  street: string | undefined,
  city: string | undefined,
  state: string | undefined,
  postalCode: unknown,
  country: string | undefined,
): string | undefined {
  const written = lineOf(asText(postalCode).replace(/\.0$/, ''));
  const nation = state === undefined ? undefined : countryOfState(state, written);
  const code = postalCodeOf(postalCode, nation);
  const isWhole =
    city !== undefined &&
    (street
      ?.split(/\s*,\s*/u)
      .slice(1)
      .includes(city) ??
      false);
  if (isWhole) return street;
  const region =
    nation !== undefined && state !== undefined
      ? withCode(state, code)
      : state === city
        ? undefined
        : state;
  const town = nation !== undefined ? city : withCode(code, city);
  const parts = [street, town, region, country].filter((part) => part !== undefined && part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

const withCode = (first: string | undefined, second: string | undefined): string =>
  [first, second].filter((part) => part !== undefined).join(' ');

/** A postal code as text; a US code that lost its leading zeros as a number gets them back. */
function postalCodeOf(value: unknown, country: string | undefined): string | undefined {
  const text = lineOf(asText(value).replace(/\.0$/, ''));
  if (text === undefined || text.length > 12) return undefined;
  return country === 'US' && /^\d{3,4}$/.test(text) ? text.padStart(5, '0') : text;
}

function countryOf(
  named: string | undefined,
  state: string | undefined,
  postalCode: string | undefined,
  findings: Findings,
): string | undefined {
  if (named === undefined) {
    return state === undefined ? undefined : countryOfState(state, postalCode);
  }
  const country = countryFrom(named);
  if (country === undefined) {
    findings.note(
      'unknown-country',
      'country',
      'The country is not one we know by that name.',
      named,
    );
  }
  return country;
}

/** What the last parts of a one-line address say. */
function understood(line: string): Partial<Pick<Address, 'city' | 'postalCode' | 'country'>> {
  const parts = line.split(/\s*,\s*/u).filter((part) => part !== '');
  const ending =
    parts.length > 1 ? countryEnding(parts.at(-1) ?? '', parts.at(-2) ?? '') : undefined;
  if (ending !== undefined) parts.pop();
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2);
  const american = US_STATE_AND_ZIP.exec(last);
  const state = american?.[1] === undefined ? undefined : countryOfState(american[1]);
  const hasZip = american?.[2] !== undefined;
  if (american && state === 'US' && (ending === 'US' || hasZip || ending === undefined)) {
    const country = ending ?? (hasZip ? 'US' : undefined);
    return known({ city: before, postalCode: american[2], country });
  }
  const canadian = CANADIAN.exec(last);
  if (canadian) return known({ city: before, postalCode: canadian[2], country: ending ?? 'CA' });
  const british = ending === 'GB' || ending === undefined ? BRITISH_CODE.exec(last) : null;
  const coded =
    british ??
    (ending === 'IE' ? IRISH_CODE.exec(last) : null) ??
    LEADING_CODE.exec(last) ??
    (ending === undefined ? null : TRAILING_CODE.exec(last));
  if (coded) {
    const rest = last.replace(coded[1] ?? '', '').trim();
    const country = ending ?? (british ? 'GB' : undefined);
    return known({ city: rest === '' ? before : rest, postalCode: coded[1], country });
  }
  // “Town, County”, unless what stands before is a street.
  return known({ city: parts.length > 2 && isTown(before) ? before : last, country: ending });
}

const isTown = (part: string | undefined): boolean =>
  part !== undefined && !/\d/.test(part) && !STREET_WORD.test(part);

function known<T extends object>(parts: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined && part !== ''),
  ) as { [K in keyof T]?: NonNullable<T[K]> };
}

/** British, Irish, Canadian and Dutch codes stand for a street, or for one side of it. */
const namesStreet = (postalCode: string | undefined): boolean =>
  postalCode !== undefined && /\d/.test(postalCode) && /[A-Z]{2}$|\d[A-Z]\d$/.test(postalCode);

const hasHouseNumber = (line: string, postalCode: string | undefined): boolean =>
  /\p{N}/u.test(postalCode === undefined ? line : line.replace(postalCode, ''));
