import { expect, test } from 'vitest';
import { crisis } from '../../src/i18n/strings/en-crisis.ts';
import { realCountries } from '../unit/crisis/real-countries.ts';
import { builtSite } from './built-site.ts';

const { pages } = builtSite();
const helpNow = pages.find(({ path }) => path.endsWith('/help-now/'));

test('every page that prints a number says whom to call when life is in danger', () => {
  const silent = pages.filter(
    ({ $ }) => $('a[href^="tel:"]').length > 0 && !$('body').text().includes(crisis.danger),
  );
  expect(pages.some(({ $ }) => $('a[href^="tel:"]').length > 0)).toBe(true);
  expect(silent.map(({ path }) => path)).toEqual([]);
});

test('all countries are on /help-now/ without a script, each with its anchor', () => {
  for (const [code, { name, lines, emergency }] of realCountries) {
    const place = helpNow?.$(`#${code}`);
    expect(place?.text(), code).toContain(name);
    const dials = [
      ...emergency.map(({ number }) => number),
      ...lines.flatMap(({ numbers }) => numbers.map(({ dial }) => dial)),
    ];
    const links = place?.find('a[href^="tel:"]').map((_, { attribs }) => attribs['href']);
    expect(links?.get().toSorted(), code).toEqual(dials.map((dial) => `tel:${dial}`).toSorted());
  }
});

test('every number on /help-now/ stands beside its source', () => {
  const lines = helpNow?.$('.line, .country-emergency > li').toArray() ?? [];
  expect(lines.length).toBeGreaterThan(100);
  for (const line of lines) {
    expect(helpNow?.$(line).find('.line-source').text()).toMatch(/^Source: .+(dated|undated)/);
  }
});

test('the worldwide directory is offered on every page that prints a number', () => {
  const without = pages.filter(
    ({ $ }) =>
      $('a[href^="tel:"]').length > 0 && $('a[href="https://findahelpline.com"]').length === 0,
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});
