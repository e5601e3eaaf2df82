import { expect, test } from 'vitest';
import { countryAt } from '../../../src/directory/build/country-at.ts';

test.each([
  ['Los Angeles', 34.05, -118.25, 'US'],
  ['Madrid', 40.42, -3.7, 'ES'],
  ['Bengaluru', 12.97, 77.59, 'IN'],
  ['Tijuana, on the border', 32.53, -117.03, undefined],
  ['Basel, where three countries meet', 47.56, 7.59, undefined],
  ['the middle of the Pacific', -40, -140, undefined],
])('%s', (_, lat, lon, country) => {
  expect(countryAt({ lat, lon })).toBe(country);
});
