import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtSite, pathInside } from './built-site.ts';

const { pages, files } = builtSite();

/** Width and height from a PNG’s header (PNG specification, 11.2.2 IHDR), or nothing when it is no PNG. */
const pngSize = (path: string): readonly [number, number] | undefined => {
  const bytes = readFileSync(`dist${path}`);
  const isPng = bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : undefined;
};

test('the site’s own styles come before those of parts and pages, which refine them', () => {
  const wrong = pages.filter(({ $ }) => {
    const first = $('link[rel="stylesheet"]').attr('href') ?? '';
    const path = pathInside(first, '/') ?? '';
    return !files.has(path) || !readFileSync(`dist${path}`, 'utf8').includes('color-scheme:');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page has a share image of 1200 × 630 pixels', () => {
  const sizes = new Map<string, readonly [number, number] | undefined>();
  const wrong = pages.filter(({ $, path }) => {
    const image = pathInside($('meta[property="og:image"]').attr('content') ?? '', path) ?? '';
    if (!files.has(image)) return true;
    if (!sizes.has(image)) sizes.set(image, pngSize(image));
    return String(sizes.get(image)) !== '1200,630';
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every article has a share image of its own', () => {
  const images = pages
    .filter(({ kind }) => kind === 'article')
    .map(({ $ }) => $('meta[property="og:image"]').attr('content'));
  expect(images.length).toBeGreaterThan(0);
  expect(new Set(images).size).toBe(images.length);
});

test('the manifest names icons that exist in the sizes it gives', () => {
  const manifest = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8')) as {
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src, sizes } of manifest.icons) {
    expect(pngSize(pathInside(src, '/') ?? '')?.join('x'), src).toBe(sizes);
  }
});

test('the icon in the tab has colours for the night', () => {
  expect(readFileSync('dist/favicon.svg', 'utf8')).toContain('prefers-color-scheme:dark');
});
