import { expect, test } from 'vitest';
import { gathered } from '../../../src/directory/gathered.ts';
import { bestSpelling, placeSlug, slugRegister } from '../../../src/directory/place-names.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { heldIn } from './held-in.ts';

/** “GB/England/Leeds 2” for each town. */
const townsIn = (meetings: readonly Meeting[], countryAt?: () => string): readonly string[] =>
  gathered(meetings, countryAt).flatMap(({ country, regions }) =>
    regions.flatMap(({ name, towns }) =>
      towns.map(
        (town) =>
          `${country ?? '?'}/${name ?? '?'}/${town.name ?? '?'}${town.within === undefined ? '' : ` (${town.within})`} ${town.meetings.length}`,
      ),
    ),
  );
const inUs = (city: string, place: Parameters<typeof heldIn>[2]): Meeting =>
  heldIn(city, {}, { country: 'US', regions: [], ...place });

test('spellings of one name are one town, under the one most used', () => {
  const names = ['St. Louis', 'Saint Louis', 'SAINT LOUIS', 'St Louis', 'St. Louis'];
  expect(townsIn(names.map((name) => inUs(name, { regions: ['MO'] })))).toEqual([
    'US/Missouri/St. Louis 5',
  ]);
  expect(bestSpelling(['DES MOINES', 'DES MOINES', 'Des Moines'])).toBe('Des Moines');
});

test('codes and names of states are one region, from the list’s areas or from the address', () => {
  const meetings = [
    inUs('Devon', { regions: ['PA', 'Devon'] }),
    inUs('Devon', { regions: ['Pennsylvania'] }),
    inUs('Devon', {
      regions: ['Delaware County', 'Devon'],
      address: '1 Road, Devon, PA 19333, USA',
    }),
    inUs('Indiana', { regions: ['Indiana'], address: '5 Main St, Indiana, PA 15701' }),
    inUs('Washington', { regions: ['DC', 'Washington'] }),
  ];
  expect(townsIn(meetings)).toEqual([
    'US/District of Columbia/Washington 1',
    'US/Pennsylvania/Devon 3',
    'US/Pennsylvania/Indiana 1',
  ]);
});

test('a city that bears its state’s name stands in that state', () => {
  const meetings = [
    heldIn('Araruama', {}, { country: 'BR', regions: ['Rio de Janeiro', 'Araruama'] }),
    heldIn('Rio de Janeiro', {}, { country: 'BR', regions: ['Rio de Janeiro', 'Flamengo'] }),
    heldIn('Berlin', {}, { country: 'DE', regions: ['Berlin', 'Mitte'] }),
  ];
  expect(townsIn(meetings)).toEqual([
    'BR/Rio de Janeiro/Araruama 1',
    'BR/Rio de Janeiro/Rio de Janeiro 1',
    'DE/?/Berlin 1',
  ]);
});

test('two towns of one name in a region stay apart; one wrong pin makes no second town', () => {
  const at = (lat: number, county: string): Meeting =>
    inUs('Springfield', { regions: ['PA', county], point: { lat, lon: -75.3 } });
  expect(townsIn([at(39.9, 'Delaware County'), at(41.8, 'Bradford County')])).toEqual([
    'US/Pennsylvania/Springfield (Delaware County) 1',
    'US/Pennsylvania/Springfield (Bradford County) 1',
  ]);
  expect(townsIn([at(39.9, 'Delaware County'), at(41.8, 'Delaware County')])).toEqual([
    'US/Pennsylvania/Springfield 2',
  ]);
});

test('a listing without country or state is filed with its namesake nearby, and with no one far away', () => {
  const point = { lat: 40.6, lon: -75.5 };
  const whole = inUs('Allentown', { regions: ['PA'], point });
  const bare = { regions: ['Allentown'], precision: 'exact', city: 'Allentown' } as const;
  const near: Meeting = { ...whole, attendance: { kind: 'in-person', place: { ...bare, point } } };
  const far: Meeting = {
    ...whole,
    attendance: { kind: 'in-person', place: { ...bare, point: { lat: 51, lon: 0 } } },
  };
  expect(townsIn([whole, near, far])).toEqual(['US/Pennsylvania/Allentown 2', '?/?/Allentown 1']);
  expect(townsIn([far], () => 'GB')).toEqual(['GB/?/Allentown 1']);
});

test('a withheld address is filed under its region, without even its town', () => {
  expect(townsIn([heldIn('Leeds', {}, { precision: 'withheld' })])).toEqual(['GB/England/? 1']);
});

test('addresses are readable, and equal ones numbered', () => {
  expect(['São Paulo', 'St. Louis', 'Łódź', '大阪', '—'].map(placeSlug)).toEqual([
    'sao-paulo',
    'saint-louis',
    'lodz',
    '大阪',
    'place',
  ]);
  const slug = slugRegister();
  expect(['Reading', 'READING', 'Towns A'].map(slug)).toEqual([
    'reading',
    'reading-2',
    'towns-a-town',
  ]);
});
