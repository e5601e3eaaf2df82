import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { builtSite, pathInside } from './built-site.ts';

const { files, pages } = builtSite();

const addressesIn = (file: string): readonly string[] => {
  const $ = load(readFileSync(`dist${file}`, 'utf8'), { xml: true });
  return $('loc')
    .toArray()
    .map((element) => pathInside($(element).text(), '/') ?? $(element).text());
};

test('the sitemap lists exactly the pages that search engines may show', () => {
  const listed = addressesIn('/sitemap-index.xml').flatMap(addressesIn);
  const indexable = pages.filter((page) => page.isIndexable).map(({ path }) => path);
  expect([...listed].sort()).toEqual([...indexable].sort());
});

test('robots.txt names the sitemap', () => {
  expect(files.has('/robots.txt'), 'dist/robots.txt').toBe(true);
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(
    /^Sitemap: https?:\/\/\S+\/sitemap-index\.xml$/m,
  );
});
