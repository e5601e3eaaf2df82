import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { builtSite } from './built-site.ts';
import { brokenLinks } from './links.ts';

const BASE = '/under/a/path/';
const folder = mkdtempSync(join(tmpdir(), 'alongside-base-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a site that lives under a path keeps every link and resource under it', () => {
  execFileSync('astro', ['build', `--base=${BASE}`, `--outDir=${folder}`, '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // Nothing of Vitest’s own environment, where BASE_URL and NODE_ENV are set.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const built = builtSite(folder);
  expect(built.pages.length).toBe(builtSite().pages.length);
  const dataPaths = built.pages.flatMap(({ path, $ }) =>
    $('[data-manifest], [data-source]')
      .toArray()
      .map((element) => $(element).attr('data-manifest') ?? $(element).attr('data-source') ?? '')
      .filter((address) => !address.startsWith(BASE))
      .map((address) => `${path} reads ${address}`),
  );
  expect(dataPaths).toEqual([]);
  expect(brokenLinks(built, BASE)).toEqual([]);
});
