import { expect, test } from 'vitest';
import { defineSite, SiteConfigError, type SiteInput } from '../../../src/site.schema.ts';

const GOOD: SiteInput = {
  name: 'Riverside',
  description: 'Groups in Riverside.',
  url: 'https://example.org',
  country: 'IE',
  timeZone: 'Europe/Dublin',
  reportUrl: 'mailto:meetings@example.org',
  quickExitUrl: 'https://www.bbc.com/weather',
  feeds: [{ name: 'County list', source: 'content/meetings/county.json' }],
};

/** The message an operator reads; `changes` are typed loosely, as a file that is being edited is. */
const messageFor = (changes: Readonly<Record<string, unknown>>): string => {
  try {
    defineSite({ ...GOOD, ...changes } as SiteInput);
  } catch (error) {
    expect(error).toBeInstanceOf(SiteConfigError);
    return (error as SiteConfigError).message;
  }
  return 'accepted';
};

test('settings are filled in with their defaults, privacy first', () => {
  expect(defineSite(GOOD)).toMatchObject({
    base: '/',
    publish: { contacts: false, passcodes: false },
    feeds: [{ format: 'auto', sample: false }],
  });
});

test.each([
  ['timeZone', 'Dublin', 'expected an IANA time zone', `timeZone: 'Europe/Dublin',`],
  ['country', 'ireland', 'two-letter country code', `country: 'IE',`],
  ['url', 'example.org', 'URL', `url: 'https://example.org',`],
  ['url', 'https://example.org/site/', 'belongs into `base`', `url: 'https://example.org',`],
  ['base', 'site', 'starts and ends with "/"', `base: '/',`],
  ['reportUrl', 'meetings@example.org', '"mailto:…"', `reportUrl: 'mailto:meetings@example.org',`],
  ['quickExitUrl', 'http://x.example', 'URL', `quickExitUrl: 'https://www.bbc.com/weather',`],
  ['name', '', '1', `name: 'Riverside Recovery Groups',`],
])(
  'a wrong %s (%s) is shown with what was expected and a line that works',
  (key, value, expected, line) => {
    const message = messageFor({ [key]: value });
    expect(message).toContain('src/site.config.ts cannot be used');
    expect(message).toContain(`  ${key}\n    found:    ${JSON.stringify(value)}\n`);
    expect(message).toContain(expected);
    expect(message).toContain(`write:    ${line}`);
  },
);

test('a setting that is missing is found as nothing', () => {
  const { timeZone: _, ...rest } = GOOD;
  expect(() => defineSite(rest as SiteInput)).toThrow(/timeZone\n {4}found: {4}nothing\n/);
});

test('a setting of a feed is named by its place in the list', () => {
  const message = messageFor({ feeds: [GOOD.feeds[0], { name: 'B', source: 'b', format: 'xml' }] });
  expect(message).toContain('feeds.1.format');
  expect(message).toContain('found:    "xml"');
  expect(message).toContain(`write:    format: 'auto'`);
});

test('a misspelt setting is named, not passed over', () => {
  expect(messageFor({ timezone: 'Europe/Dublin' })).toContain('  timezone\n');
  expect(messageFor({ timezone: 'Europe/Dublin' })).toContain('no such setting');
  expect(messageFor({ feeds: [{ name: 'A', source: 'a', colour: 'red' }] })).toContain(
    'feeds.0.colour',
  );
});

test('every misspelt setting is named when there are several', () => {
  const message = messageFor({ timezone: 'x', feedz: [] });
  expect(message).toContain('  timezone\n');
  expect(message).toContain('  feedz\n');
});

test('all mistakes are shown at once, so that one edit mends them', () => {
  const message = messageFor({ country: 'x', base: 'y', feeds: [] });
  expect(message.match(/found:/g)).toHaveLength(3);
});

test('the lines it proposes are lines it accepts', () => {
  const proposals: Readonly<Record<string, unknown>> = {
    name: 1,
    description: 1,
    url: 1,
    base: 1,
    country: 1,
    timeZone: 1,
    reportUrl: 1,
    quickExitUrl: 1,
    feeds: 1,
    publish: 1,
  };
  const lines = [...messageFor(proposals).matchAll(/write: {4}(.*)/g)].map(
    ([, line]) => line ?? '',
  );
  expect(lines).toHaveLength(Object.keys(proposals).length);
  const proposed: unknown = new Function(`return {${lines.join('\n')}}`)();
  expect(() => defineSite(proposed as SiteInput)).not.toThrow();
});

const tiles = (changes: Readonly<Record<string, unknown>>): string =>
  messageFor({
    map: {
      tiles: { kind: 'raster', url: '/tiles/{z}/{x}/{y}.png', credit: '© somebody', ...changes },
    },
  });

test.each(['/tiles/{z}/{x}/{y}.png', 'https://tiles.example.org/{z}/{x}/{y}.webp?key=abc'])(
  'street tiles may be at %s',
  (url) => {
    expect(tiles({ url })).toBe('accepted');
  },
);

test.each([
  'https://{s}.tiles.example.org/{z}/{x}/{y}.png',
  'http://tiles.example.org/{z}/{x}/{y}.png',
  '//tiles.example.org/{z}/{x}/{y}.png',
  'https://tiles.example.org/',
])('street tiles at %s are refused, with a line that works', (url) => {
  const message = tiles({ url });
  expect(message).toContain('  map.tiles.url\n');
  expect(message).toContain('one host');
  expect(message).toContain(`write:    url: 'https://tiles.example.org/{z}/{x}/{y}.png',`);
});

test('street tiles name who made them', () => {
  expect(tiles({ credit: '' })).toContain('  map.tiles.credit\n');
});

const archive = (changes: Readonly<Record<string, unknown>>): string =>
  messageFor({
    map: {
      tiles: { kind: 'pmtiles', archive: '/map/town.pmtiles', credit: '© somebody', ...changes },
    },
  });

test.each(['/map/town.pmtiles', 'https://maps.example.org/county.pmtiles?v=2'])(
  'a street map in one file may be at %s',
  (address) => {
    expect(archive({ archive: address })).toBe('accepted');
  },
);

test.each([
  'http://maps.example.org/town.pmtiles',
  '//maps.example.org/town.pmtiles',
  'map/town.pmtiles',
  '/map/town.mbtiles',
])('a street map in one file at %s is refused, with a line that works', (address) => {
  const message = archive({ archive: address });
  expect(message).toContain('  map.tiles.archive\n');
  expect(message).toContain(`write:    archive: '/map/town.pmtiles',`);
});

test('a street map of no known kind is told which there are', () => {
  expect(archive({ kind: 'mbtiles' })).toContain('"raster" or "pmtiles"');
});
