import { getCollection } from 'astro:content';
import { pageHref } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { ReadingPath } from './path.schema.ts';

/** A reading path as lists show it. */
export type ListedPath = ReadingPath & {
  readonly slug: string;
  readonly path: string;
  readonly href: string;
};

/** Every reading path in one language, in order. */
export async function pathsIn(locale: Locale): Promise<readonly ListedPath[]> {
  const entries = await getCollection('paths', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map(({ id, data }) => {
      const slug = id.slice(locale.length + 1);
      const path = `/paths/${slug}/`;
      return { ...data, slug, path, href: pageHref(path, locale) };
    })
    .toSorted((a, b) => a.order - b.order);
}
