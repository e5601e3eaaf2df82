import { expect, test } from 'vitest';
import { crisisSchema, type CrisisLine } from '../../../src/crisis/crisis.schema.ts';
import { callHref, dialled, textHref } from '../../../src/crisis/dialling.ts';
import { hoursInWords } from '../../../src/crisis/hours-in-words.ts';
import { addressInWords } from '../../../src/crisis/line-in-words.ts';
import { WORLDWIDE_DIRECTORY } from '../../../src/crisis/worldwide-directory.ts';
import {
  ALWAYS_OPEN,
  EMERGENCY,
  FREE,
  FREE_UNDER_CONDITION,
  LOCAL,
  NEVER_PRINT,
  WEEKLY_HOURS,
} from './double-entry.ts';
import { realCountries, realCountry } from './real-countries.ts';

type Located = { readonly code: string; readonly line: CrisisLine; readonly key: string };

const keyOf = (code: string, line: CrisisLine): string => {
  const { numbers, text, whatsapp, website } = line;
  const number = numbers[0]?.dial ?? text?.to ?? (whatsapp && dialled(whatsapp));
  return `${code} ${number ?? addressInWords(website ?? line.chat ?? '')}`;
};

const lines: readonly Located[] = [...realCountries].flatMap(([code, { lines }]) =>
  lines.map((line) => ({ code, line, key: keyOf(code, line) })),
);

const keysOf = (condition: (line: CrisisLine) => boolean): readonly string[] =>
  [...new Set(lines.filter(({ line }) => condition(line)).map(({ key }) => key))].sort();

test('there are 34 countries, each with a verified line or, in Italy, word of one', () => {
  expect(realCountries.size).toBe(34);
  const without = [...realCountries].filter(([, { lines }]) => lines.length === 0);
  expect(without.map(([code]) => code)).toEqual(['it']);
  expect(realCountry('it').gaps.some(({ sources }) => sources !== undefined)).toBe(true);
});

test('every number has a source with a date, or says that the source has none', () => {
  const sourced = [...realCountries.values()].flatMap(({ lines, emergency }) => [
    ...lines,
    ...emergency,
  ]);
  expect(sourced.length).toBeGreaterThan(100);
  for (const { sources } of sourced) {
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) {
      expect(source.name).not.toBe('');
      expect(['verified', 'verified-2']).toContain(source.status);
      if (source.date === 'undated') expect('seen' in source && source.seen).toBe('2026-11-23');
      else expect(source.date <= '2026-11-23').toBe(true);
    }
  }
});

test('what is dialled is what is printed, with blanks and punctuation left out', () => {
  for (const { line } of lines) {
    for (const { printed, dial } of line.numbers) {
      expect(printed).toMatch(/^[\d+*#() .-]+$/);
      expect(dialled(printed)).toBe(dial);
      expect(callHref(dial)).toBe(`tel:${dial}`);
    }
  }
  expect(callHref('*123#')).toBe('tel:*123%23');
});

test('letters on the keys spell the same number', () => {
  const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
  const keyed = (letters: string): string =>
    dialled(
      letters.replace(/[A-Z]/g, (letter) =>
        String(KEYS.findIndex((key) => key.includes(letter)) + 2),
      ),
    );
  const spelt = lines.flatMap(({ line }) => line.numbers.filter(({ letters }) => letters));
  expect(spelt.length).toBe(4);
  for (const { letters, dial } of spelt) expect(keyed(letters ?? '')).toBe(dial);
});

test('text messages go to the number that is printed, with the word that is printed', () => {
  const texts = lines.flatMap(({ line }) => (line.text === undefined ? [] : [line.text]));
  expect(texts.length).toBeGreaterThan(8);
  for (const text of texts) {
    expect(dialled(text.printed.replace(/ \(.*\)$/, ''))).toBe(text.to);
    const link = new URL(textHref(text));
    expect(link.protocol).toBe('sms:');
    expect(link.pathname).toBe(text.to);
    expect(link.searchParams.get('body') ?? undefined).toBe(text.body);
  }
});

test('emergency numbers are those that were verified, and no others', () => {
  const printed = [...realCountries].map(
    ([code, { emergency }]) => [code, emergency.map(({ number }) => number)] as const,
  );
  expect(Object.fromEntries(printed)).toEqual(EMERGENCY);
});

test('“24 hours” is said only of lines that a source says it of', () => {
  expect(keysOf(({ hours }) => hours === 'always')).toEqual([...ALWAYS_OPEN].sort());
});

test('opening hours are those of the source', () => {
  const printed = lines
    .filter(({ line: { hours } }) => typeof hours === 'object' && 'weekly' in hours)
    .map(({ key, line }) => [key, hoursInWords(line.hours, 'en').replaceAll('\u00A0', ' ')]);
  expect(Object.fromEntries(printed)).toEqual(WEEKLY_HOURS);
});

test('“free” is said only of lines that a source says it of, with its condition', () => {
  expect(keysOf(({ free }) => free !== undefined)).toEqual([...FREE].sort());
  expect(keysOf(({ free }) => typeof free === 'string')).toEqual([...FREE_UNDER_CONDITION].sort());
});

test('a line for a part of a country says which part', () => {
  const local = new Map<string, string[]>();
  for (const { key, line } of lines) {
    if (line.region !== undefined) local.set(key, [...(local.get(key) ?? []), line.region.name]);
  }
  const printed = [...local].map(([key, names]) => [key, names.join(', ')]);
  expect(Object.fromEntries(printed)).toEqual(LOCAL);
});

/** Every number in the text as somebody would dial it, blanks and punctuation taken as part of it. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/[+*#\d][\d\s().-]*/g) ?? []).map(dialled);

/** A number of six digits or more counts inside a longer one too: with a country or area code before it. */
const isPrinted = (banned: string, numbers: readonly string[]): boolean =>
  numbers.some((number) => number === banned || (banned.length > 5 && number.includes(banned)));

test('retired, doubtful and unverified numbers appear nowhere, not even in a note', () => {
  const found: string[] = [];
  for (const [code, country] of realCountries) {
    const shown = country.lines.map(({ sources: _, ...rest }) => rest);
    const numbers = numbersIn(JSON.stringify({ ...country, lines: shown }));
    for (const banned of [...(NEVER_PRINT['*'] ?? []), ...(NEVER_PRINT[code] ?? [])]) {
      if (isPrinted(banned, numbers)) found.push(`${code} ${banned}`);
    }
  }
  expect(found).toEqual([]);
});

test.each([
  ['0811912020', 'Or try 0 811 91 20 20 (old).'],
  ['911', 'Call 911.'],
  ['900161515', '{"printed":"+34 900 16 15 15"}'],
])('the search for banned numbers finds %s when it is planted', (banned, text) => {
  expect(isPrinted(banned, numbersIn(text))).toBe(true);
  expect(isPrinted('911', numbersIn('800 911 2000'))).toBe(false);
});

test('the worldwide directory is findahelpline.com', () => {
  expect(WORLDWIDE_DIRECTORY).toEqual({
    name: 'findahelpline.com',
    href: 'https://findahelpline.com',
  });
});

test.each([
  ['a number without a source', { lines: [{ name: 'X', kinds: ['crisis'], numbers: [] }] }],
  [
    'a source without a date',
    { emergency: [{ number: '999', sources: [{ name: 'x', status: 'verified' }] }] },
  ],
  [
    'an undated source that does not say when it was seen',
    {
      emergency: [{ number: '999', sources: [{ name: 'x', date: 'undated', status: 'verified' }] }],
    },
  ],
  [
    'an unverified source',
    { emergency: [{ number: '9', sources: [{ name: 'x', date: '2026', status: 'unverified' }] }] },
  ],
  [
    'a dial string with a blank',
    {
      emergency: [{ number: '99 9', sources: [{ name: 'x', date: '2026', status: 'verified' }] }],
    },
  ],
  ['a misspelt key', { line: [] }],
])('the schema refuses %s', (_, country) => {
  expect(crisisSchema.safeParse({ name: 'X', ...country }).success).toBe(false);
});
