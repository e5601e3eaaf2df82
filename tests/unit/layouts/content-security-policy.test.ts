import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/layouts/content-security-policy.ts';
import type { StreetTiles } from '../../../src/site.schema.ts';

const pictures = (url: string): StreetTiles => ({ kind: 'raster', url, credit: '©', maxZoom: 18 });
const archive = (address: string): StreetTiles => ({
  ...{ kind: 'pmtiles', archive: address, credit: '©', maxZoom: 18 },
});

test('without a street map, or with one of the site’s own, nothing comes from elsewhere', () => {
  for (const tiles of [
    undefined,
    pictures('/tiles/{z}/{x}/{y}.png'),
    archive('/map/town.pmtiles'),
  ]) {
    expect(contentSecurityPolicy(tiles)).not.toContain('http');
  }
});

test('a street map in pictures adds its one host, for pictures alone', () => {
  const added = contentSecurityPolicy(pictures('https://tiles.example.org/st/{z}/{x}/{y}.png'));
  expect(added).toBe(contentSecurityPolicy().replace('data:', 'data: https://tiles.example.org'));
});

test('a street map in one file adds its one host, to read from alone', () => {
  const added = contentSecurityPolicy(archive('https://maps.example.org/st/town.pmtiles'));
  expect(added).toBe(
    contentSecurityPolicy().replace(
      'object-src',
      "connect-src 'self' https://maps.example.org; object-src",
    ),
  );
});
