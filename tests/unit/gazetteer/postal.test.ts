import { expect, test } from 'vitest';
import {
  geoNamesRows,
  PostalFileError,
  postalCodes,
} from '../../../src/gazetteer/build/postal-codes.ts';
import { postalAreas } from '../../../src/gazetteer/client/postal-search.ts';
import { postalBeginning, postalUnit } from '../../../src/gazetteer/postal-unit.ts';

test.for([
  ['GB', 'LS1 4DY', 'LS1'],
  ['GB', 'ls14dy', 'LS1'],
  ['GB', 'SW1A 1AA', 'SW1A'],
  ['GB', 'E1', 'E1'],
  ['CA', 'K1A 0B1', 'K1A'],
  ['CA', 'k1a', 'K1A'],
  ['IE', 'D02 AF30', 'D02'],
  ['IE', 'V92K88V', 'V92'],
  ['IE', 'D6W', 'D6W'],
  ['US', '19104', '19104'],
  ['US', '19104-1234', '19104'],
  ['NL', '1018 AW', '1018'],
  ['NL', '5915ES', '5915'],
  ['DK', '2605 Brøndby', '2605'],
  ['PL', '78-100', '78100'],
  ['AR', 'C1187AAR', '1187'],
  ['AR', '1425', '1425'],
  ['BR', '01310-300', '01310'],
  ['PT', '1100-001', '1100'],
  ['JP', '100-0001', '100'],
  ['DE', '10115', '10115'],
  ['DE', 'D-10115', '10115'],
  ['US', '1910', undefined],
  ['US', 'K1A', undefined],
  ['GB', '19104', undefined],
  ['GB', 'Leeds', undefined],
  ['CA', '', undefined],
] as const)('in %s, the area of “%s” is %s', ([country, text, unit]) => {
  expect(postalUnit(country, text)).toBe(unit);
});

test.for([
  ['US', '191', '191'],
  ['US', '19', undefined],
  ['US', '4 corners', undefined],
  ['US', '100 mile house', undefined],
  ['GB', 'SW', 'SW'],
  ['GB', 'SW1', 'SW1'],
  ['CA', 'K1', 'K1'],
  ['DE', '101', '101'],
  ['IE', '191', undefined],
  ['GB', '191', undefined],
  ['CA', '191', undefined],
] as const)('in %s, “%s” begins a code as %s', ([country, text, beginning]) => {
  expect(postalBeginning(country, text)).toBe(beginning);
});

const at = (code: string, lat = 51, lon = 0) => ({ code, point: { lat, lon } });
const codesOf = (country: string, codes: readonly ReturnType<typeof at>[], typed: string) =>
  postalAreas(country, codes, typed, 8).map(
    ({ code, isBeginning }) => code + (isBeginning ? '…' : ''),
  );

test('a code that is known stands alone once typed to its end, and first before that', () => {
  const codes = [at('LS1'), at('LS10'), at('LS11'), at('M1', 53, -2)];
  expect(codesOf('GB', codes, 'LS1 4DY')).toEqual(['LS1']);
  expect(codesOf('GB', codes, 'LS1')).toEqual(['LS1', 'LS10', 'LS11']);
});

test('the beginning of codes that lie together is their area', () => {
  expect(codesOf('US', [at('19102'), at('19104')], '191')).toEqual(['191…', '19102', '19104']);
});

test('codes that begin alike but lie apart are no area', () => {
  expect(codesOf('US', [at('19102'), at('19104', 40)], '191')).toEqual(['19102', '19104']);
});

test('an unknown code is taken for what lies around it, and not for anything far away', () => {
  const codes = [at('LS1'), at('LS6')];
  expect(codesOf('GB', codes, 'LS29 8AA')).toEqual(['LS…']);
  expect(codesOf('GB', [at('LS1'), at('LS6', 40)], 'LS29')).toEqual([]);
  expect(codesOf('GB', codes, 'ZE1')).toEqual([]);
});

test('codes come from addresses, a wrong one among several does no harm, and the United States have them all', () => {
  const spot = (postalCode: string, lat: number, country = 'GB') => ({
    point: { lat, lon: 0 },
    postalCode,
    country,
  });
  const codes = postalCodes(
    [spot('LS1 1AA', 53.8), spot('LS1 2BB', 53.8), spot('LS1 3CC', 12), spot('x', 0, 'US')],
    [],
  );
  expect(codes.get('GB')).toEqual([{ code: 'LS1', point: { lat: 53.8, lon: 0 } }]);
  const american = new Map(codes.get('US')?.map(({ code, point }) => [code, point]));
  expect(american.size).toBeGreaterThan(40_000);
  expect(american.get('19104')?.lat).toBeCloseTo(39.96, 1);
  expect([...american.values()].every(({ lat, lon }) => lat !== 0 && lon !== 0)).toBe(true);
});

test('a line of a GeoNames postal file is read, and one that is none is shown with what was expected', () => {
  const line = 'GB\tLS1\tLeeds\tEngland\tENG\tWest Yorkshire\t\tLeeds\t\t53.79\t-1.54\t4';
  expect(geoNamesRows('GB.txt', `${line}\n`)).toEqual([
    { country: 'GB', code: 'LS1', point: { lat: 53.79, lon: -1.54 } },
  ]);
  expect(() => geoNamesRows('GB.csv', `${line}\nGB,LS1,Leeds`)).toThrow(PostalFileError);
  expect(() => geoNamesRows('GB.csv', 'GB,LS1,Leeds')).toThrow(
    /line 1 .*[\s\S]*tenth and eleventh/,
  );
});
