import { getCollection } from 'astro:content';
import { pageHref } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Worksheet } from './worksheet.schema.ts';

/** A worksheet as lists show it. */
export type ListedWorksheet = Worksheet & {
  readonly slug: string;
  readonly path: string;
  readonly href: string;
};

/** Every worksheet in one language, in order. */
export async function worksheetsIn(locale: Locale): Promise<readonly ListedWorksheet[]> {
  const entries = await getCollection('worksheets', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map(({ id, data }) => {
      const slug = id.slice(locale.length + 1);
      const path = `/worksheets/${slug}/`;
      return { ...data, slug, path, href: pageHref(path, locale) };
    })
    .toSorted((a, b) => a.order - b.order);
}
