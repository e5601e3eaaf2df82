import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CheerioAPI } from 'cheerio';

/** The names of a page’s module scripts, in the order in which they run. */
export function moduleScripts($: CheerioAPI | undefined): readonly string[] {
  const scripts = $?.('script[type="module"][src]').toArray() ?? [];
  return scripts.map(({ attribs }) => basename(attribs['src'] ?? ''));
}

/** The names of the scripts that a built script imports before it runs. */
export function importsOf(file: string): readonly string[] {
  const text = readFileSync(`dist/_assets/${file}`, 'utf8');
  return [...text.matchAll(/(?:^|;)import(?:[^;'"`(]*from)?["'`]\.\/([^"'`]+)["'`]/g)].map(
    ([, name = '']) => name,
  );
}
