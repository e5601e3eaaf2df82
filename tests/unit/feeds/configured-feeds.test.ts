import { describe, expect, test } from 'vitest';
import { configuredFeeds } from '../../../src/feeds/configured-feeds.ts';

const SITE = [{ name: 'Own list', format: 'auto', source: 'own.json', sample: false }] as const;

describe('MEETING_FEEDS', () => {
  test('the site’s feeds are read when it is not set', () => {
    expect(configuredFeeds(SITE, undefined)).toBe(SITE);
    expect(configuredFeeds(SITE, ' ')).toBe(SITE);
  });

  test('replaces them, one feed a part, with commas and equals signs inside addresses', () => {
    const feeds = configuredFeeds(
      SITE,
      'meeting-guide=lists/county.json, auto=https://example.org/m?a=1,2&b=x',
    );
    expect(feeds.map(({ name, format, source }) => ({ name, format, source }))).toEqual([
      { name: 'county', format: 'meeting-guide', source: 'lists/county.json' },
      { name: 'example.org', format: 'auto', source: 'https://example.org/m?a=1,2&b=x' },
    ]);
  });

  test.each(['lists/county.json', 'morse=lists/county.json', 'auto='])(
    '%j is answered with what was found and a value that works',
    (value) => {
      expect(() => configuredFeeds(SITE, value)).toThrow(/found: +.*\n +expected: .*\n +write: /);
    },
  );
});
