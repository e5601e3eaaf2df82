import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { site } from '../../src/site.config.ts';
import { builtSite, type BuiltPage } from './built-site.ts';

const { files, pages } = builtSite();
const showsSample =
  site.feeds.some((feed) => feed.sample) && process.env['MEETING_FEEDS'] === undefined;
const meetingPages = pages.filter(({ path }) => /^\/(?:embed\/)?meetings\//.test(path));

test.runIf(showsSample)(
  'sample listings are kept from search engines, on every page of theirs',
  () => {
    expect(meetingPages.length).toBeGreaterThan(0);
    expect(meetingPages.filter((page) => page.isIndexable).map(({ path }) => path)).toEqual([]);
  },
);

test.runIf(showsSample)('every page with sample listings says so before it shows the first', () => {
  const words = /sample/i;
  const silent = meetingPages.filter(({ $ }) => !words.test($('.sample-banner').first().text()));
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test.runIf(showsSample)(
  'sample listings are offered to no machine: no feed, no structured data',
  () => {
    const offered = pages.filter(
      ({ $ }) => $('link[rel="alternate"][title="Meetings Feed"]').length > 0,
    );
    expect(offered.map(({ path }) => path)).toEqual([]);
    const described = meetingPages.filter(({ $ }) =>
      /"@type"\s*:\s*"(?:Event|Place|Schedule)/.test(
        $('script[type="application/ld+json"]').text(),
      ),
    );
    expect(described.map(({ path }) => path)).toEqual([]);
    for (const file of ['/meetings.json', '/meetings.csv', '/meetings.geojson']) {
      expect(files.has(file), file).toBe(false);
    }
    expect([...files].filter((file) => file.endsWith('.ics'))).toEqual([]);
  },
);

test.runIf(showsSample)('no sample meeting has a number that could be dialled', () => {
  const dialledOn = (page: BuiltPage): readonly string[] =>
    page
      .$('main a[href^="tel:"]')
      .toArray()
      .map((link) => page.$(link).attr('href') ?? '');
  const crisisLines = new Set(pages.filter(({ kind }) => kind === 'help-now').flatMap(dialledOn));
  expect(crisisLines.size).toBeGreaterThan(50);
  expect(meetingPages.flatMap(dialledOn).filter((line) => !crisisLines.has(line))).toEqual([]);
  const lists = [...files].filter((file) => /^\/data\/(?!crisis).*\.json$/.test(file));
  const numbers = lists.flatMap((file) =>
    [...readFileSync(`dist${file}`, 'utf8').matchAll(/"(?:tel:)?[+\d*,#]{7,}"/g)].map(
      ([found]) => found,
    ),
  );
  // A row of noughts shows where a number would stand, and reaches nobody.
  expect(numbers.filter((number) => /[1-9]/.test(number))).toEqual([]);
});
