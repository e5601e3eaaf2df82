import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeManifest } from '../../src/atlas/manifest.ts';
import { fileHref } from '../../src/i18n/routes.ts';
import { builtSite } from './built-site.ts';
import { importsOf, moduleScripts } from './module-scripts.ts';

test.for(['/meetings/', '/embed/meetings/'])(
  'on %s the list comes beside the script that asks for it, under the very address it asks for',
  (path) => {
    const manifest = decodeManifest(JSON.parse(readFileSync('dist/data/manifest.json', 'utf8')));
    const page = builtSite().pages.find((each) => each.path === path);
    const early = page?.$('link[rel="preload"][as="fetch"]').toArray() ?? [];
    expect(early.map((link) => link.attribs['href'])).toEqual([
      page?.$('meeting-finder').attr('data-manifest'),
      ...(manifest.kind === 'whole' ? [fileHref(`/data/${manifest.file}/index.json`)] : []),
    ]);
    // As the script’s own request is made: else the browser would fetch twice.
    expect(early.every((link) => link.attribs['crossorigin'] === 'anonymous')).toBe(true);
  },
);

test.for(['/meetings/', '/embed/meetings/'])(
  'on %s one reads how old the list is, on the way to what became of its rows',
  (path) => {
    const page = builtSite().pages.find((each) => each.path === path);
    const note = page?.$('p:has(> a[href$="/meetings/data-quality/"])').not('.print-only').first();
    expect(note?.text().trim()).toMatch(/^List read on \d{1,2} \p{L}+ \d{4}\./u);
  },
);

test('the page names every script that its scripts import, so that none is found a round trip later', () => {
  const page = builtSite().pages.find(({ path }) => path === '/meetings/');
  const named = moduleScripts(page?.$);
  const imported = named.flatMap((file) => importsOf(file));
  expect(imported).not.toEqual([]);
  expect(imported.filter((file) => !named.includes(file))).toEqual([]);
});
