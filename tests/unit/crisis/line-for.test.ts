import { expect, test } from 'vitest';
import { contactsFor, contactsOf } from '../../../src/crisis/contacts.ts';
import { gapsInWords } from '../../../src/crisis/gaps.ts';
import { emergencyFor, lineFor } from '../../../src/crisis/line-for.ts';
import { linesByRegion } from '../../../src/crisis/line-order.ts';
import { realCountries, realCountry } from './real-countries.ts';

test('a country is offered its first national line for each need', () => {
  const name = (code: string, need: 'crisis' | 'drugs' | 'family'): string | undefined =>
    lineFor(realCountry(code), need)?.name;
  expect(name('us', 'crisis')).toBe('988 Suicide & Crisis Lifeline');
  expect(name('us', 'drugs')).toBe('SAMHSA National Helpline');
  expect(name('gb', 'crisis')).toBe('Samaritans');
  expect(name('ie', 'drugs')).toBe('HSE Drugs and Alcohol Helpline');
  expect(name('fi', 'drugs')).toBe('Päihdeneuvonta');
  expect(name('mx', 'drugs')).toBe('Línea de la Vida');
  expect(name('au', 'family')).toBe('Family Drug Support');
  expect(name('se', 'drugs')).toBe('Alkoholhjälpen');
});

test('a local line is never offered to a whole country', () => {
  for (const country of realCountries.values()) {
    for (const need of ['crisis', 'drugs', 'family'] as const) {
      expect(lineFor(country, need)?.region?.extent).not.toBe('only');
    }
  }
  expect(lineFor(realCountry('co'), 'crisis')).toBeUndefined();
  expect(lineFor(realCountry('ca'), 'drugs')).toBeUndefined();
});

test('a line that serves mainly a part says so in the strip', () => {
  const [contact] = contactsFor(realCountry('gb'), 'drugs', 'en');
  expect(contact).toMatchObject({ label: 'Drugs', detail: 'mainly England' });
});

test('a country with a line for each language is offered two', () => {
  const contacts = contactsFor(realCountry('be'), 'crisis', 'en');
  expect(contacts.map(({ ways }) => ways[0]?.words)).toEqual(['0800 32 123', '1813']);
  expect(contacts[0]?.detail).toBe('in French');
  expect(contacts[1]?.detail).toBe('in Dutch, hours not confirmed');
  expect(contactsFor(realCountry('be'), 'drugs', 'en')[0]).toMatchObject({
    ways: [{ words: 'druglijn.be' }],
    detail: 'in Dutch',
  });
});

test('what must be known to get through stands beside the number', () => {
  const detail = (code: string): string | undefined =>
    contactsFor(realCountry(code), 'crisis', 'en')[0]?.detail;
  expect(detail('pe')).toBe('then option 5');
  expect(detail('cl')).toBe('from mobile phones');
});

test('each country’s strip begins with the emergency, then crisis, then drugs and alcohol', () => {
  for (const [code, country] of realCountries) {
    const contacts = contactsOf(country, 'en');
    expect(contacts.length, code).toBeGreaterThanOrEqual(3);
    expect(contacts[0]?.label, code).toMatch(/^(Emergency|Ambulance)$/);
    expect(contacts[1]?.label, code).toMatch(/^(Crisis|Mental health)$/);
    expect(contacts.at(-1)?.label, code).toMatch(/^(Drugs and alcohol|Drugs|Alcohol)$/);
    for (const { ways, detail } of contacts) {
      if (ways.length === 0) expect(detail, code).toMatch(/no verified line|your local number/);
      for (const { words, href } of ways) {
        expect(words, code).not.toBe('');
        expect(href, code).toMatch(/^(tel:[\d*+]+|sms:\d+(\?&body=\w+)?|https:\/\/\S+)$/);
      }
    }
  }
});

test('the police’s own number is never offered in danger to life', () => {
  expect(realCountry('br').emergency.map(({ number }) => number)).toEqual(['190']);
  expect(emergencyFor(realCountry('br'))).toEqual([]);
  expect(contactsFor(realCountry('br'), 'emergency', 'en')).toEqual([
    { label: 'Emergency', ways: [], detail: 'your local number' },
  ]);
});

test('a missing kind of line is said, never passed over', () => {
  const gaps = (code: string): string => gapsInWords(realCountry(code), 'en').join('\n');
  expect(gaps('dk')).toContain('We found no verified crisis line for Denmark.');
  expect(gaps('at')).toContain('We found no verified drug and alcohol line for Austria.');
  expect(gaps('nl')).toContain('drug and alcohol line for the Netherlands.');
  expect(gaps('us')).toBe('');
  for (const [code, country] of realCountries) {
    for (const need of ['crisis', 'drugs'] as const) {
      const isTold = lineFor(country, need) !== undefined || gaps(code) !== '';
      expect(isTold, `${code} ${need}`).toBe(true);
    }
  }
});

test('lines are printed crisis first, the whole country before its parts', () => {
  const [whole, ...parts] = linesByRegion(realCountry('gb').lines);
  expect(whole?.lines.map(({ name }) => name)).toEqual([
    'Samaritans',
    'Shout',
    'FRANK',
    'Al-Anon UK',
  ]);
  expect(parts.map(({ region }) => region)).toEqual([
    'Great Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
  ]);
});
