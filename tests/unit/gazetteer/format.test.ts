import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePlaces, encodePostal } from '../../../src/gazetteer/build/encode-places.ts';
import { largerPlaces } from '../../../src/gazetteer/build/read-ahead.ts';
import type { PopulatedPlace } from '../../../src/gazetteer/build/populated-places.ts';
import {
  CIRCLES_KM,
  decodeManifest,
  allPlaces,
  decodePlaces,
  decodePostal,
  isCounty,
  PlacesFormatError,
  TOLD_COUNTS,
} from '../../../src/gazetteer/format.ts';

const point = fc.record({
  lat: fc.integer({ min: -9000, max: 9000 }).map((steps) => steps / 100),
  lon: fc.integer({ min: -18_000, max: 18_000 }).map((steps) => steps / 100),
});
const populated: fc.Arbitrary<PopulatedPlace> = fc.record({
  name: fc.constantFrom('Reading', 'St. Mary’s', 'São Paulo', '東京', 'Oulx'),
  others: fc.constant(''),
  country: fc.constantFrom('US', 'GB', 'JP'),
  admin1: fc.constantFrom('PA', 'OH', ''),
  admin2: fc.constant(''),
  point,
  population: fc.integer({ min: 0, max: 20_000_000 }),
  zone: fc.constant(''),
});
const reach = fc.record({
  circleKm: fc.constantFrom(...CIRCLES_KM),
  meetings: fc.integer({ min: 1, max: 100_000 }),
});
const divisions = {
  region: (_: string, admin1: string) => ({ PA: 'Pennsylvania', OH: 'Ohio' })[admin1],
  county: () => undefined,
};

test('places come out of a file as they went in: names, regions, points, sizes, and counts rounded down', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ place: populated, reach }), { maxLength: 40 }), (all) => {
      const file: unknown = JSON.parse(JSON.stringify(encodePlaces(all, divisions)));
      const read = [...decodePlaces(file).values()].flatMap(allPlaces);
      const told = (meetings: number) => TOLD_COUNTS.findLast((count) => count <= meetings);
      const expected = all.map(({ place, reach: { circleKm, meetings } }) =>
        JSON.stringify([
          place.country,
          place.name,
          divisions.region('', place.admin1) ?? null,
          place.point.lat + 0,
          place.point.lon + 0,
          place.population < 1 ? 0 : Math.floor(Math.log2(place.population)),
          circleKm,
          told(meetings),
        ]),
      );
      const got = read.map((each) =>
        JSON.stringify([
          each.country,
          each.name,
          each.region ?? null,
          each.point.lat + 0,
          each.point.lon + 0,
          each.size,
          each.circleKm,
          each.meetings,
        ]),
      );
      expect(got.toSorted()).toEqual(expected.toSorted());
    }),
  );
});

const county = fc.record({
  name: fc.constantFrom('Kent', 'Bucks County', 'Powys'),
  others: fc.subarray(['Kerry', 'Offaly']),
  country: fc.constant('US'),
  region: fc.constantFrom({ name: 'Pennsylvania', code: 'PA' }, { name: 'Ohio', code: 'OH' }),
  point: point.map(({ lat, lon }) => ({
    lat: Math.round(lat) + 0,
    lon: Math.round(lon * 10) / 10,
  })),
  radiusKm: fc.integer({ min: 1, max: 32 }).map((fives) => 5 * fives),
  circleKm: fc.option(fc.constantFrom(...CIRCLES_KM), { nil: undefined }),
  meetings: fc.integer({ min: 1, max: 100_000 }),
  population: fc.integer({ min: 0, max: 20_000_000 }),
});

test('counties come out of a file as they went in, beside the places of their regions', () => {
  const places = ['PA', 'OH'].map((admin1) => ({
    place: {
      ...{ name: 'Reading', others: '', country: 'US', admin1, admin2: '', zone: '' },
      ...{ point: { lat: 40, lon: -75 }, population: 9 },
    },
    reach: { circleKm: 40, meetings: 1 } as const,
  }));
  fc.assert(
    fc.property(fc.array(county, { maxLength: 20 }), (all) => {
      const file: unknown = JSON.parse(JSON.stringify(encodePlaces(places, divisions, all)));
      const read = [...decodePlaces(file).values()].flatMap(allPlaces).filter(isCounty);
      const expected = all.map(({ name, others, region, point: { lat, lon }, ...rest }) => [
        ...[name, others.join(), region.name, region.code, lat + 0, lon + 0],
        ...[rest.radiusKm, rest.circleKm ?? rest.radiusKm],
        TOLD_COUNTS.findLast((count) => count <= rest.meetings),
        rest.population < 1 ? 0 : Math.floor(Math.log2(rest.population)),
      ]);
      const got = read.map((each) => [
        ...[each.name, each.others.join(), each.region, each.regionCode],
        ...[each.point.lat + 0, each.point.lon + 0],
        ...[each.radiusKm, each.circleKm, each.meetings, each.size],
      ]);
      expect(got.map((row) => row.join()).toSorted()).toEqual(
        expected.map((row) => row.join()).toSorted(),
      );
    }),
  );
});

test('beside the larger places of other countries come their larger counties, and no small one', () => {
  const place = {
    ...{ name: 'Reading', others: '', country: 'US', admin1: 'PA', admin2: '', zone: '' },
    ...{ point: { lat: 40, lon: -75 }, population: 90_000 },
  };
  const region = { name: 'Pennsylvania', code: 'PA' };
  const county = (name: string, population: number) => ({
    ...{ name, population, region, others: [], country: 'US' },
    ...{ point: { lat: 40, lon: -75 }, radiusKm: 30, meetings: 1 },
  });
  const file: unknown = largerPlaces([{ place, reach: { circleKm: 40, meetings: 1 } }], divisions, [
    county('Bucks County', 600_000),
    county('Cameron County', 4_000),
  ]);
  const read = decodePlaces(file).get('US')?.names.split('\n');
  expect(read).toEqual(['Reading', 'Bucks County']);
});

test('postal codes come out of a file as they went in', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ code: fc.stringMatching(/^[A-Z\d]{3,5}$/), point })),
      (codes) => {
        const file: unknown = JSON.parse(JSON.stringify(encodePostal('GB', codes)));
        const read = decodePostal(file);
        expect(read.map(({ code }) => code)).toEqual(codes.map(({ code }) => code));
        read.forEach(({ point: { lat, lon } }, at) => {
          expect(lat).toBeCloseTo(codes[at]?.point.lat ?? NaN);
          expect(lon).toBeCloseTo(codes[at]?.point.lon ?? NaN);
        });
      },
    ),
  );
});

test.for([undefined, null, 3, 'places', [], {}, { format: 'alongside-places', version: 2 }])(
  'a file of another format or version is refused: %j',
  (file) => {
    for (const decode of [decodeManifest, decodePlaces, decodePostal]) {
      expect(() => decode(file)).toThrow(PlacesFormatError);
    }
  },
);

test('two places of one name and region are told apart by their counties', () => {
  const newport = (admin2: string, lat: number) => ({
    place: {
      name: 'Newport',
      others: '',
      country: 'GB',
      admin1: 'ENG',
      admin2,
      population: 0,
      zone: '',
      point: { lat, lon: 0 },
    },
    reach: { circleKm: 40, meetings: 1 } as const,
  });
  const file = encodePlaces([newport('a', 51), newport('b', 52)], {
    region: () => 'England',
    county: (_, __, admin2) => ({ a: 'Isle of Wight', b: 'Essex' })[admin2],
  });
  const read = [...decodePlaces(file).values()].flatMap(allPlaces);
  expect(read.map(({ county }) => county)).toEqual(['Isle of Wight', 'Essex']);
});
