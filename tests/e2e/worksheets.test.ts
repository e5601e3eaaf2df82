import { readdirSync } from 'node:fs';
import { expect, test } from '../browser/test.ts';

const sheets = readdirSync('content/worksheets/en').map((file) => file.replace(/\.yaml$/, ''));

test.for(sheets)(
  'the worksheet “%s” prints on one page, A4 or Letter',
  async (sheet, { visit }) => {
    const page = await visit(`/worksheets/${sheet}/`, { javaScript: false });
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    }
  },
);

test('a worksheet keeps nothing: it has no boxes to fill in on the screen', async ({ visit }) => {
  const page = await visit('/worksheets/urge-plan/');
  expect(await page.locator('main :is(input, textarea, select, button)').count()).toBe(0);
});
