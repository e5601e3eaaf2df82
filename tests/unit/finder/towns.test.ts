import { expect, test } from 'vitest';
import { townsOf, type Town } from '../../../src/finder/towns.ts';
import { townsLike } from '../../../src/finder/towns-like.ts';
import type { ListedPlace } from '../../../src/meetings/listing.ts';
import { listing, place } from './listings.ts';

const townsIn = (places: readonly Partial<ListedPlace>[]): readonly Town[] =>
  townsOf(places.map((each, at) => listing({ id: `m${at}`, place: place(each) }))).towns;

const reading = (country: string, region: string, lat: number, lon: number) => ({
  city: 'Reading',
  country,
  regions: [region],
  point: { lat, lon },
});
const PENNSYLVANIA = reading('US', 'Pennsylvania', 40.3, -75.9);
const MASSACHUSETTS = reading('US', 'Massachusetts', 42.5, -71.1);
const BERKSHIRE = reading('GB', 'Berkshire', 51.5, -1);

test('towns of one name in two countries, or two regions, are told apart', () => {
  const towns = townsIn([PENNSYLVANIA, MASSACHUSETTS, BERKSHIRE]);
  expect(towns.map(({ key, region }) => [key, region]).sort()).toEqual([
    ['reading.gb', undefined],
    ['reading.us.massachusetts', 'Massachusetts'],
    ['reading.us.pennsylvania', 'Pennsylvania'],
  ]);
});

test('meetings of one town are one town, however it is written', () => {
  const towns = townsIn([
    { city: 'São Paulo', country: 'BR', point: { lat: -23.5, lon: -46.6 } },
    { city: 'Sao Paulo', country: 'BR', point: { lat: -23.6, lon: -46.7 } },
    { city: 'São Paulo', country: 'BR' },
  ]);
  expect(towns.map(({ key, meetings }) => [key, meetings])).toEqual([['sao-paulo.br', 3]]);
  expect(towns[0]?.point?.lat).toBeCloseTo(-23.55);
});

test('a town across the antimeridian has its middle there, not in Africa', () => {
  const [town] = townsIn([
    { city: 'Taveuni', country: 'FJ', point: { lat: -16.8, lon: 179.95 } },
    { city: 'Taveuni', country: 'FJ', point: { lat: -16.8, lon: -179.95 } },
  ]);
  expect(Math.abs(town?.point?.lon ?? 0)).toBeCloseTo(180, 1);
});

test('towns are found by the beginnings of their words, accents or not, and by region', () => {
  const others = [
    { city: 'New Haven', country: 'US' },
    { city: 'Łódź', country: 'PL' },
  ];
  const towns = townsIn([PENNSYLVANIA, BERKSHIRE, ...others]);
  const like = (typed: string): readonly string[] =>
    townsLike(towns, typed, 8).map(({ key }) => key);
  expect(like('haven')).toEqual(['new-haven.us']);
  expect(like('lod')).toEqual(['lodz.pl']);
  expect(like('reading penn')).toEqual(['reading.us']);
  expect(like('eading')).toEqual([]);
  expect(townsLike(towns, '', 2)).toHaveLength(2);
});
