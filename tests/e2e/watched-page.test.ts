import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { expect, test } from '../browser/test.ts';
import { servedFolder } from '../browser/served-folder.ts';
import { openedPage, TEST_NOW, type VisitOptions } from '../browser/visit.ts';

const CSP = `<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`;

/** What the watch reports of a site of one page, made for this test. */
const problemsOf = async (
  browser: Browser,
  html: string,
  options?: VisitOptions,
): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'alongside-page-'));
  await writeFile(join(folder, 'index.html'), `<!doctype html><title>t</title>${html}`);
  await writeFile(join(folder, 'fails.js'), `throw new Error('planted');`);
  const served = await servedFolder(folder);
  try {
    const visit = await openedPage(browser, served.url, options);
    expect(await visit.page.evaluate(() => Date.now())).toBe(TEST_NOW);
    await visit.close();
    return visit.problems;
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
};

test('a page that does nothing wrong has no problems, and its clock stands still', async ({
  browser,
}) => {
  expect(await problemsOf(browser, `${CSP}<a href="https://other.example/">a link</a>`)).toEqual(
    [],
  );
});

test('the watch notices a request to another origin', async ({ browser }) => {
  const problems = await problemsOf(browser, '<img src="https://other.example/a.png" alt="">');
  expect(problems).toContain('request to another origin: https://other.example/a.png');
});

test('the watch notices what the content security policy forbids', async ({ browser }) => {
  const problems = await problemsOf(browser, `${CSP}<p style="color:red">x</p><script>1</script>`);
  expect(problems).toEqual([
    expect.stringMatching(/^console: .*inline style.*Content Security Policy/),
    expect.stringMatching(/^console: .*inline script.*Content Security Policy/),
  ]);
});

test('the watch notices a script that fails, unless the test expects it to', async ({
  browser,
}) => {
  const html = `${CSP}<script src="/fails.js"></script>`;
  expect(await problemsOf(browser, html)).toEqual(['script error: planted']);
  expect(await problemsOf(browser, html, { expected: [/planted/] })).toEqual([]);
});
