import { expect, test } from 'vitest';
import { isHeldSomewhere } from '../../src/directory/held-place.ts';
import { siteMeetings } from '../../src/feeds/site-meetings.ts';
import { builtSite, type BuiltPage } from './built-site.ts';

const { pages } = builtSite();
const { meetings } = await siteMeetings();
const placePages = pages.filter(({ path }) => path.startsWith('/meetings/in/'));
const onlinePages = pages.filter(({ path }) => path.startsWith('/meetings/online/'));

/** Ids of the meetings on a page, from the links to their details. */
const idsOn = ({ $ }: BuiltPage): readonly string[] =>
  $('.lines li')
    .toArray()
    .map((line) => $(line).find('a[href*="#meeting="]').attr('href') ?? '')
    .map((href) => decodeURIComponent(href.slice(href.indexOf('#meeting=') + 9)));

test('every meeting that is held somewhere stands on exactly one place page', () => {
  const shown = placePages.flatMap(idsOn);
  const held = meetings.filter(isHeldSomewhere).map(({ id }) => id);
  expect(held.length).toBeGreaterThan(100);
  expect(shown.toSorted()).toEqual(held.toSorted());
});

test('every meeting that one joins from afar stands on exactly one page of online meetings', () => {
  const shown = onlinePages.flatMap(idsOn);
  const remote = meetings.filter((meeting) => !isHeldSomewhere(meeting)).map(({ id }) => id);
  expect(remote.length).toBeGreaterThan(10);
  expect(shown.toSorted()).toEqual(remote.toSorted());
});

test('every place page but the first is linked from the page above it, and leads back up', () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  for (const { path, $ } of placePages) {
    if (path === '/meetings/in/') continue;
    const above = path.replace(/[^/]+\/$/, '');
    const links = (page: BuiltPage | undefined): readonly string[] =>
      page
        ?.$('main a[href]')
        .toArray()
        .map((link) => page.$(link).attr('href') ?? '') ?? [];
    expect(
      links(byPath.get(above)).some((href) => decodeURI(href).endsWith(path)),
      `${above} → ${path}`,
    ).toBe(true);
    const back = $('.breadcrumbs a').last().attr('href') ?? '';
    expect(decodeURI(back).endsWith(above), `${path} → ${above}`).toBe(true);
  }
});

test('titles are neutral: they name no programme', () => {
  const names = /\b(?:AA|NA|Al-Anon|Anonymous|SMART|[Dd]rug|[Aa]lcohol)/;
  const told = [...placePages, ...onlinePages].filter(({ $ }) =>
    names.test($('head > title').text()),
  );
  expect(told.map(({ path }) => path)).toEqual([]);
});
