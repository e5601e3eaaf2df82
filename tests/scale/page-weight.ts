import { pathInside, type BuiltPage } from '../site/built-site.ts';
import { brotliBytes, gzipBytes } from './wire-size.ts';

/** What a reader downloads before the words are on the screen. */
export type PageWeight = {
  readonly path: string;
  readonly htmlBytes: number;
  readonly cssBytes: number;
  /** Gzip; every script the page asks for by itself, with what those import at once. */
  readonly scriptBytes: number;
};

const ownFiles = (page: BuiltPage, selector: string, attribute: string): readonly string[] =>
  page
    .$(selector)
    .toArray()
    .map((element) => pathInside(page.$(element).attr(attribute) ?? '', page.path))
    .filter((path) => path !== undefined);

const total = (paths: readonly string[], bytes: (file: string) => number): number =>
  [...new Set(paths)].reduce((sum, path) => sum + bytes(`dist${path}`), 0);

/** The weight of one built page: HTML and CSS in brotli bytes, scripts in gzip bytes. */
export function pageWeight(page: BuiltPage): PageWeight {
  return {
    path: page.path,
    htmlBytes: brotliBytes(page.file),
    cssBytes: total(
      ownFiles(page, 'link[rel="stylesheet"]:not([media="print"])', 'href'),
      brotliBytes,
    ),
    scriptBytes: total(ownFiles(page, 'script[src]', 'src'), gzipBytes),
  };
}
