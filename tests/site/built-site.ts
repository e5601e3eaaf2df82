import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { site } from '../../src/site.config.ts';

/** One HTML page of `dist/`. */
export type BuiltPage = {
  /** From the site’s root, base path left out: `/articles/`, `/404.html`. */
  readonly path: string;
  readonly file: string;
  readonly html: string;
  readonly $: CheerioAPI;
  /** What kind of page it is: pages of one kind come from one template. */
  readonly kind: string;
  readonly isIndexable: boolean;
};

/** Everything that `npm run build` left in `dist/`. */
export type BuiltSite = {
  /** Paths from the site’s root: `/_assets/x.css`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => `/${name}`);

/** Names a page’s template after its address; pages whose last step varies share one name. */
export function kindOf(path: string): string {
  const steps = path.split('/').filter((step) => step !== '');
  const [section = '', second] = steps;
  if (section === 'articles') return ['articles', 'topic', 'article'][steps.length - 1] ?? path;
  if (section === 'programs' && second === 'which-group') return second;
  if (section === 'programs') return steps.length > 1 ? 'programme' : 'programmes';
  if (section === 'meetings' && second === 'in') return `place-${steps.length - 2}`;
  return path === '/' ? 'home' : steps.join('-');
}

const pageOf = (folder: string, name: string): BuiltPage => {
  const file = join(folder, name);
  const html = readFileSync(file, 'utf8');
  const $ = load(html);
  const path = name.replace(/\/index\.html$/, '/');
  return {
    path,
    file,
    html,
    $,
    kind: kindOf(path),
    isIndexable: !/noindex/.test($('meta[name="robots"]').attr('content') ?? ''),
  };
};

/** Reads a built site; `folder` is `dist` unless said otherwise. */
export function builtSite(folder = 'dist'): BuiltSite {
  const files = filesBelow(folder);
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => pageOf(folder, name));
  return { files: new Set(files), pages };
}

/** One page of each kind: the first of each, by path. */
export function onePageOfEachKind(pages: readonly BuiltPage[]): readonly BuiltPage[] {
  const byKind = new Map<string, BuiltPage>();
  for (const page of pages.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!byKind.has(page.kind)) byKind.set(page.kind, page);
  }
  return [...byKind.values()];
}

/** At most so many of the items, taken at even distances. */
export function evenSpread<T>(items: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, items.length / count);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

/** An address of a page as a path from the site’s root, or undefined when it leads elsewhere. */
export function pathInside(
  address: string,
  from: string,
  base: string = site.base,
): string | undefined {
  const origin = 'http://inside.invalid';
  const url = new URL(address, `${origin}${base}${from.slice(1)}`);
  const ownOrigin = new URL(site.url).origin;
  if (url.origin !== origin && url.origin !== ownOrigin) return undefined;
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(base)) return `outside the base path: ${path}`;
  return `/${path.slice(base.length)}${url.hash}`;
}
