import { axeFindingsInBothThemes } from '../browser/axe.ts';
import { expect, test } from '../browser/test.ts';
import { builtSite, evenSpread, onePageOfEachKind } from '../site/built-site.ts';

/** Besides one page of each template; `npm run audit` looks at the whole sitemap. */
const MORE_PAGES = 24;

const { pages } = builtSite();
const templates = onePageOfEachKind(pages);
const others = evenSpread(
  pages.filter((page) => page.isIndexable && !templates.includes(page)),
  MORE_PAGES,
);

test.for(templates.flatMap(({ path }) => [360, 1280].map((width) => ({ path, width }))))(
  'axe finds nothing wrong on $path at $width px, in either theme',
  async ({ path, width }, { visit }) => {
    const page = await visit(path, { width });
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  },
);

test.for(others.map(({ path }, index) => ({ path, width: index % 2 === 0 ? 360 : 1280 })))(
  'axe finds nothing wrong on $path at $width px, in either theme',
  async ({ path, width }, { visit }) => {
    const page = await visit(path, { width });
    expect(await axeFindingsInBothThemes(page)).toEqual([]);
  },
);

test('axe notices a picture without words and pale text', async ({ visit }) => {
  const page = await visit('/');
  await page.evaluate(() => {
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const text = document.createElement('p');
    text.textContent = 'Pale words';
    text.style.color = '#eee';
    text.style.background = '#fff';
    document.querySelector('main')?.append(picture, text);
  });
  const findings = await axeFindingsInBothThemes(page);
  expect(findings).toContainEqual(expect.stringMatching(/^light: image-alt:/));
  expect(findings).toContainEqual(expect.stringMatching(/^light: color-contrast:/));
  expect(findings).toContainEqual(expect.stringMatching(/^dark: color-contrast:/));
});
