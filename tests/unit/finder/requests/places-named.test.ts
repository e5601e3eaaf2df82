import { expect, test } from 'vitest';
import { placeAmong } from '../../../../src/finder/requests/place-among.ts';
import { townKeyNamed } from '../../../../src/finder/requests/town-named.ts';
import { townsOf } from '../../../../src/finder/towns.ts';
import { listing, place } from '../listings.ts';

const at = (id: string, city: string, country: string, region: string, lat: number, lon: number) =>
  listing({ id, place: place({ city, country, regions: [region], point: { lat, lon } }) });
const { towns } = townsOf([
  at('a', 'Reading', 'GB', 'Berkshire', 51.4, -1),
  at('b', 'Reading', 'GB', 'Berkshire', 51.4, -1),
  at('c', 'Reading', 'US', 'Pennsylvania', 40.3, -75.9),
  at('d', 'Leeds', 'GB', 'Yorkshire', 53.8, -1.5),
]);

test.each([
  ['leeds', 'leeds.gb'],
  ['Reading', 'reading.gb'],
  // Short forms of regions are the gazetteer’s.
  ['Reading, PA', undefined],
  ['reading pennsylvania', 'reading.us'],
  ['reading yorkshire', undefined],
  ['lee', undefined],
  ['leads', undefined],
  ['', undefined],
])('%j names the list’s town %s', (text, key) => {
  expect(townKeyNamed(towns, text, true)).toBe(key);
});

test('a slip of the finger is forgiven where the words say that it is a place', () => {
  expect(townKeyNamed(towns, 'leeda', false)).toBe('leeds.gb');
  expect(townKeyNamed(towns, 'church', false)).toBeUndefined();
  expect(townKeyNamed(towns, 'raedingg', false)).toBe('reading.gb');
  expect(townKeyNamed(towns, 'raedingg', false, 1)).toBeUndefined();
});

const offer = (name: string) => ({ key: name, name, point: { lat: 0, lon: 0 } });

test('of the places a text may mean, one of its name counts; the beginning of a name is none', () => {
  const offers = [offer('Church Stretton'), offer('Churchill')];
  expect(placeAmong(offers, 'church', 'name')).toBeUndefined();
  expect(placeAmong(offers, 'church', 'slip')).toBeUndefined();
  expect(placeAmong(offers, 'churchill', 'name')?.key).toBe('Churchill');
  expect(placeAmong([offer('Sevilla')], 'seville', 'name')).toBeUndefined();
  expect(placeAmong([offer('Sevilla')], 'seville', 'slip')?.key).toBe('Sevilla');
  expect(placeAmong([offer('York')], 'York, PA', 'name')?.key).toBe('York');
  expect(placeAmong([offer('Brisbane')], 'brisbne', 'one-slip')?.key).toBe('Brisbane');
  expect(placeAmong([offer('Philadelphia')], 'philadlphai', 'slip')?.key).toBe('Philadelphia');
  expect(placeAmong([offer('Philadelphia')], 'philadlphai', 'one-slip')).toBeUndefined();
});

test('another spelling is the place; one that is nothing like it only where a place is asked for', () => {
  expect(placeAmong([offer('London')], 'Londres', 'close-spelling')?.key).toBe('London');
  expect(placeAmong([offer('New York City')], 'New York', 'spelling')?.key).toBe('New York City');
  expect(placeAmong([offer('Puebla')], 'Zaragoza', 'spelling')?.key).toBe('Puebla');
  expect(placeAmong([offer('Puebla')], 'Zaragoza', 'close-spelling')).toBeUndefined();
  expect(placeAmong([offer('Malava')], 'malaga', 'slip')).toBeUndefined();
});
