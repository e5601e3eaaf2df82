import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What axe finds wrong on the page as it stands, one line a finding: rule, element, what to do. Every
 * rule of WCAG 2.0 to 2.2, A and AA, and axe’s own best practices.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // A script that the browser’s driver evaluates is not subject to the page’s security policy.
  await page.evaluate(`${axeSource}; undefined`);
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id}: ${help}`, `  at ${target.join(' ')}`, `  ${failureSummary ?? ''}`].join('\n'),
    ),
  );
}
