import { expect, test } from 'vitest';
import { en } from '../../src/i18n/strings/en.ts';
import { LIMITS } from '../scale/limits.ts';
import { pageWeight } from '../scale/page-weight.ts';
import { builtSite, type BuiltPage } from './built-site.ts';

const { pages } = builtSite();
const programmes = pages.filter(({ kind }) => kind === 'programme');
const index = pages.find(({ path }) => path === '/programs/');
const lacking = (has: (page: BuiltPage) => boolean): readonly string[] =>
  programmes.filter((page) => !has(page)).map(({ path }) => path);

test('a programme is at most 14 KB of HTML and CSS over the wire', () => {
  expect(programmes.length).toBeGreaterThanOrEqual(46);
  const tooHeavy = programmes
    .map(pageWeight)
    .filter(({ htmlBytes, cssBytes }) => htmlBytes + cssBytes > LIMITS.articleBytes);
  expect(tooHeavy).toEqual([]);
});

test('every programme for one’s own use tells nobody to change a medicine over a meeting', () => {
  const silent = lacking(({ $ }) => $('main').text().includes(en.programs.neverChange));
  const forFamilies = programmes
    .filter(({ $ }) => $('meta[name="search-audience"][content="family"]').length > 0)
    .map(({ path }) => path);
  expect(silent).toEqual(forFamilies);
  expect(forFamilies).toContain('/programs/al-anon/');
});

test('every programme shows the same facts in the same order', () => {
  const all = Object.entries(en.programs.facts);
  const forFamilies = all.filter(([key]) => key !== 'goal' && key !== 'medication');
  const names = (facts: typeof all): string => facts.map(([, name]) => name).join();
  const expected = [names(all), names(forFamilies)];
  expect(
    lacking(({ $ }) =>
      expected.includes(
        $('.facts dt')
          .toArray()
          .map((term) => $(term).text())
          .join(),
      ),
    ),
  ).toEqual([]);
});

test('no fact is blank', () => {
  expect(
    lacking(({ $ }) =>
      $('.facts dd')
        .toArray()
        .every((fact) => $(fact).text().trim().length > 3),
    ),
  ).toEqual([]);
});

test('the page of all programmes leads to each, in its lists and in its tables', () => {
  const linked = (selector: string): readonly string[] =>
    index
      ?.$(selector)
      .toArray()
      .map((link) => (index.$(link).attr('href') ?? '').replace(/^.*(?=\/programs\/)/, '')) ?? [];
  const all = programmes.map(({ path }) => path).sort();
  expect([...linked('.program-list a')].sort()).toEqual(all);
  expect([...linked('.comparison th[scope="row"] a')].sort()).toEqual(all);
});

test('every comparison can be reached and moved by keyboard, and says what it is', () => {
  const regions = index?.$('.comparison').toArray() ?? [];
  expect(regions).toHaveLength(3);
  for (const region of regions) {
    const { tabindex, role, 'aria-labelledby': name } = region.attribs;
    expect({ tabindex, role }).toEqual({ tabindex: '0', role: 'region' });
    expect(index?.$(`caption#${name?.split(' ').at(-1) ?? ''}`).text()).not.toBe('');
  }
});
