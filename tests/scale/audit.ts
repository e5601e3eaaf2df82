import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { z } from 'astro/zod';
import { site } from '../../src/site.config.ts';
import { axeFindings } from '../browser/axe.ts';
import { CHROMIUM_ARGS, chromiumPath } from '../browser/chromium.ts';
import { servedFolder } from '../browser/served-folder.ts';
import { openedPage } from '../browser/visit.ts';
import { builtSite, onePageOfEachKind, type BuiltPage } from '../site/built-site.ts';

/** `npm run audit`: Lighthouse as a phone sees it on one page of each kind, and axe on every page of the sitemap. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const reportSchema = z.object({
  categories: z.record(z.string(), z.object({ score: z.number().nullable() })),
  audits: z.record(z.string(), z.object({ displayValue: z.string().optional() })),
});

if (!existsSync('dist/index.html')) {
  console.error('dist/ is empty: run `npm run build` first.');
  process.exit(2);
}
const browserPath = chromiumPath();
const served = await servedFolder('dist', site.base);
const addressOf = ({ path }: BuiltPage): string => `${served.url}${path.slice(1)}`;
const { pages } = builtSite();

const lighthouse = async (page: BuiltPage): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    'lighthouse',
    [
      addressOf(page),
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=--headless ${CHROMIUM_ARGS.join(' ')}`,
    ],
    { env: { ...process.env, CHROME_PATH: browserPath }, maxBuffer: 64 * 1024 * 1024 },
  );
  const { categories, audits } = reportSchema.parse(JSON.parse(stdout));
  const scores = CATEGORIES.map((name) => {
    const score = categories[name]?.score;
    return String(typeof score === 'number' ? Math.round(score * 100) : '–').padStart(name.length);
  });
  const paint = audits['largest-contentful-paint']?.displayValue ?? '–';
  const size = audits['total-byte-weight']?.displayValue ?? '–';
  return [page.kind.padEnd(14), ...scores, paint.padStart(8), ` ${size}`].join('  ');
};

console.log(['page'.padEnd(14), ...CATEGORIES, '     LCP', ' weight'].join('  '));
for (const page of onePageOfEachKind(pages)) {
  console.log(page.isIndexable ? await lighthouse(page) : `${await lighthouse(page)}  (noindex)`);
}

const browser = await chromium.launch({ executablePath: browserPath, args: [...CHROMIUM_ARGS] });
let found = 0;
const indexable = pages.filter((page) => page.isIndexable);
for (const page of indexable) {
  for (const colourScheme of ['light', 'dark'] as const) {
    const visit = await openedPage(browser, addressOf(page), { colourScheme });
    for (const finding of [...(await axeFindings(visit.page)), ...visit.problems]) {
      found += 1;
      console.log(`\n${page.path} (${colourScheme})\n${finding}`);
    }
    await visit.close();
  }
}
await browser.close();
await served.close();
console.log(`\naxe: ${indexable.length} pages of the sitemap, both themes, ${found} findings`);
process.exitCode = found === 0 ? 0 : 1;
