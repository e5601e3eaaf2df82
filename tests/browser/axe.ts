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
 * What axe finds wrong on the page in both themes, one line a finding: theme, rule, element, what to do.
 * By day every rule of WCAG 2.0 to 2.2, A and AA, and axe’s own best practices; by night those on
 * colour, as nothing else is different then.
 */
export async function axeFindingsInBothThemes(page: Page): Promise<readonly string[]> {
  const findings: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await axeFindings(page, colorScheme === 'dark' ? ['cat.color'] : undefined);
    findings.push(...found.map((finding) => `${colorScheme}: ${finding}`));
  }
  return findings;
}

/** What axe finds wrong on the page as it stands; of its rules those with one of the tags, or all. */
export async function axeFindings(
  page: Page,
  tags?: readonly string[],
): Promise<readonly string[]> {
  // A script that the browser’s driver evaluates is not subject to the page’s security policy.
  await page.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
  const { violations } = await page.evaluate(
    (values) =>
      window.axe.run(document, {
        resultTypes: ['violations'],
        ...(values === undefined ? {} : { runOnly: { type: 'tag', values: [...values] } }),
      }),
    tags,
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) =>
      [`${id}: ${help}`, `  at ${target.join(' ')}`, `  ${failureSummary ?? ''}`].join('\n'),
    ),
  );
}
