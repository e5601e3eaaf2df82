import { expect, test } from 'vitest';
import { LIMITS } from '../scale/limits.ts';
import { pageWeight } from '../scale/page-weight.ts';
import { builtSite } from './built-site.ts';

const articles = builtSite().pages.filter((page) => page.kind === 'article');

test('an article is at most 14 KB of HTML and CSS over the wire', () => {
  expect(articles.length).toBeGreaterThanOrEqual(6);
  const tooHeavy = articles
    .map(pageWeight)
    .filter(({ htmlBytes, cssBytes }) => htmlBytes + cssBytes > LIMITS.articleBytes);
  expect(tooHeavy).toEqual([]);
});

test('an article says who it is for, when it was reviewed and where its facts come from', () => {
  const lacking = articles.filter(({ $ }) => {
    const sources = $('main ol li[id] a[href^="https://"]').length;
    const references = $('main sup a[href^="#"]').length;
    return $('main time[datetime]').length === 0 || (references > 0 && sources === 0);
  });
  expect(lacking.map(({ path }) => path)).toEqual([]);
});
