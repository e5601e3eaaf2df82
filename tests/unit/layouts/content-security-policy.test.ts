import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/layouts/content-security-policy.ts';

test('without a street map, or with one of the site’s own, nothing comes from elsewhere', () => {
  for (const tiles of [undefined, '/tiles/{z}/{x}/{y}.png']) {
    expect(contentSecurityPolicy(tiles)).not.toContain('http');
  }
});

test('a street map adds its one host, for pictures alone', () => {
  const added = contentSecurityPolicy('https://tiles.example.org/street/{z}/{x}/{y}.png');
  expect(added).toBe(contentSecurityPolicy().replace('data:', 'data: https://tiles.example.org'));
});
