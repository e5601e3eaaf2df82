import { axeFindings, axeFindingsInBothThemes } from '../browser/axe.ts';
import { expect, test } from '../browser/test.ts';

const STATES = [
  { state: 'results', hash: '#q=sponsor', shows: '.search-title' },
  { state: 'a mended spelling', hash: '#q=sponsr', shows: '.notice:not([hidden])' },
  { state: 'nothing found', hash: '#q=xylophone', shows: '[data-part="nothing"]' },
  { state: 'a cry for help', hash: '#q=want+to+die', shows: '[data-part="danger"]' },
] as const;

test.for(STATES)(
  'axe finds nothing wrong on the search page with $state, in either theme',
  async ({ hash, shows }, { visit }) => {
    const page = await visit(`/search/${hash}`, { width: 360 });
    await page.locator(shows).first().waitFor();
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  },
);

test('axe finds nothing wrong when the search cannot be loaded', async ({ visit }) => {
  const page = await visit('/search/#q=sponsor', {
    expected: [/ERR_FAILED/],
    prepare: async (context) => {
      await context.route('**/pagefind/**', (route) => route.abort());
    },
  });
  await page.locator('[data-part="failed"]').waitFor();
  expect(await axeFindings(page)).toEqual([]);
});
