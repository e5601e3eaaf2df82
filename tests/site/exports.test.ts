import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tableFrom } from '../../src/feeds/table.ts';
import { imported } from '../unit/feeds/imported.ts';

/** A list with everything in it that must not be republished, marked “leaked” or by its number. */
const HOSTILE_LIST = 'tests/fixtures/site/hostile.json';
const LEAKS =
  /leaked|@\w+\.example|555[ -]?010[ -]?(?:7777|8888)|7654321|53\.79|1\.541|javascript:|onerror/i;

/** Every key that may stand in a feed of ours, at any depth. */
const ALLOWED_KEYS = new Set(
  `slug name day time end_time timezone types attendance_option group group_notes notes district
  location location_notes formatted_address city postal_code country latitude longitude approximate
  regions conference_url conference_url_notes conference_phone conference_phone_notes website updated
  url feedback_url entity
  alongside version programme languages schedule kind start minutes zone attendance place postalCode
  point lat lon precision transit remote sources reportUrl sample feed text`.split(/\s+/),
);
const ALLOWED_PROPERTIES = new Set(
  `slug name day time end_time timezone weeks_of_month every_other_week weeks_unclear months closed_from closed_until
  step_free accessible_toilet hearing_loop sign_language childcare parking programme attendance_option types languages group location
  formatted_address city regions postal_code country approximate location_notes transit conference_url
  conference_url_notes conference_phone conference_phone_notes notes group_notes district website
  updated url entity`.split(/\s+/),
);

const folder = mkdtempSync(join(tmpdir(), 'alongside-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));
const built = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  execFileSync('astro', ['build', `--outDir=${folder}`, '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      ASTRO_TELEMETRY_DISABLED: '1',
      MEETING_FEEDS: `meeting-guide=${HOSTILE_LIST}`,
    },
  });
}, 240_000);

const keysIn = (value: unknown): readonly string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Array.isArray(value)
      ? value.flatMap(keysIn)
      : Object.entries(value).flatMap(([key, one]) => [key, ...keysIn(one)]);

test('a real list is offered to take away, and the pages that show it say where', () => {
  for (const page of ['index.html', 'meetings/index.html', 'meetings/data-quality/index.html']) {
    const link = load(built(page))('link[rel="alternate"][title="Meetings Feed"]');
    expect(link.attr('href'), page).toBe('/meetings.json');
    expect(link.attr('type'), page).toBe('application/json');
  }
});

test('the feed is one that our own importer reads whole, every row accepted', () => {
  const { report } = imported(built('meetings.json'), 'auto');
  expect(report).toMatchObject({ format: 'meeting-guide', read: 6, accepted: 6, repaired: 0 });
  expect(report.issues).toEqual([]);
});

test.each(['meetings.json', 'meetings.csv', 'meetings.geojson'])(
  '%s holds nothing that was not meant for the public',
  (name) => {
    expect(built(name).match(LEAKS)).toBeNull();
    expect(built(name)).toContain('Bell Lane');
  },
);

test('the page on the quality of the lists repeats nothing private, and names rows', () => {
  const $ = load(built('meetings/data-quality/index.html'));
  const text = $('main').text();
  expect($('main').html()?.match(LEAKS)).toBeNull();
  expect(text).toContain('hostile');
  expect(text).toMatch(/The list says that the address is not published/);
  expect($('.finding li').text()).toContain('row 3: refuge');
  expect($('main a[href="/meetings.csv"]')).toHaveLength(1);
  expect($('meta[name="robots"]')).toHaveLength(0);
});

test('place pages of a real list are for search engines, describe their meetings, and leak nothing', () => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^meetings\/(?:in|online)\/(?:.*\/)?index\.html$/.test(path),
  );
  expect(paths.length).toBeGreaterThan(3);
  const html = paths.map(built);
  expect(html.flatMap((page) => page.match(LEAKS) ?? [])).toEqual([]);
  expect(html.join('')).toContain('Bell Lane');
  const events = html.flatMap((page) => {
    const $ = load(page);
    expect($('meta[name="robots"]')).toHaveLength(0);
    expect($('.sample-banner')).toHaveLength(0);
    return $('script[type="application/ld+json"]')
      .toArray()
      .map((script) => JSON.parse($(script).text()) as { readonly '@type': string })
      .filter((data) => data['@type'] === 'ItemList');
  });
  expect(events.length).toBeGreaterThan(0);
});

test('each weekly meeting has a calendar address that a parser reads and that leaks nothing', () => {
  const folderOfAll = 'meetings/calendar';
  const names = readdirSync(join(folder, folderOfAll));
  expect(names.length).toBeGreaterThan(3);
  for (const name of names) {
    expect(name).toMatch(/^[0-9a-f-]{36}\.ics$/);
    const text = built(join(folderOfAll, name));
    expect(text.match(LEAKS)).toBeNull();
    const [event] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(`${String(event?.getFirstPropertyValue('uid'))}.ics`).toBe(name);
  }
  const finder = load(built('meetings/index.html'))('meeting-finder');
  expect(finder.attr('data-calendar')).toBe('/meetings/calendar/');
});

test('every key of the exported files is on the list of what may be published', () => {
  const feed: unknown = JSON.parse(built('meetings.json'));
  expect(keysIn(feed).filter((key) => !ALLOWED_KEYS.has(key))).toEqual([]);
  const map = JSON.parse(built('meetings.geojson')) as { features: { properties: object }[] };
  const properties = map.features.flatMap((feature) => Object.keys(feature.properties));
  expect(properties.filter((key) => !ALLOWED_PROPERTIES.has(key))).toEqual([]);
  const [header = []] = tableFrom(built('meetings.csv')).rows;
  const columns = header.map((column) => column.toLowerCase().replaceAll(' ', '_'));
  const besides = ['latitude', 'longitude', 'email', 'phone', 'contacts'];
  expect(columns.filter((key) => !ALLOWED_PROPERTIES.has(key))).toEqual(besides);
});

test('the table’s columns of contacts stay empty, and no cell starts a formula', () => {
  const [header = [], ...rows] = tableFrom(built('meetings.csv')).rows;
  expect(rows).toHaveLength(6);
  for (const column of ['Email', 'Phone', 'Contacts']) {
    expect(rows.map((row) => row[header.indexOf(column)])).toEqual(rows.map(() => ''));
  }
  const texts = rows.flatMap((row) => row.filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell)));
  expect(texts.filter((cell) => /^\s*[=+\-@]/u.test(cell))).toEqual([]);
});

test('a withheld address has no point on the exported map', () => {
  const map = JSON.parse(built('meetings.geojson')) as {
    features: { id: string; geometry: unknown }[];
  };
  expect(map.features.find(({ id }) => id === 'refuge')?.geometry).toBeNull();
  expect(map.features.filter(({ geometry }) => geometry !== null)).toHaveLength(5);
});
