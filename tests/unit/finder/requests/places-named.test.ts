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
});

const offer = (name: string) => ({ key: name, name, point: { lat: 0, lon: 0 } });

test('of the places a text may mean, one of its name counts; the beginning of a name is none', () => {
  const offers = [offer('Church Stretton'), offer('Churchill')];
  expect(placeAmong(offers, 'church', true)).toBeUndefined();
  expect(placeAmong(offers, 'church', false)).toBeUndefined();
  expect(placeAmong(offers, 'churchill', true)?.key).toBe('Churchill');
  expect(placeAmong([offer('Sevilla')], 'seville', true)).toBeUndefined();
  expect(placeAmong([offer('Sevilla')], 'seville', false)?.key).toBe('Sevilla');
  expect(placeAmong([offer('York')], 'York, PA', true)?.key).toBe('York');
});
