import { getCollection, type CollectionEntry } from 'astro:content';
import { pageHref } from '../i18n/routes.ts';
import type { Locale } from '../i18n/locales.ts';
import { TOPICS, type Audience, type Topic } from './article.schema.ts';
import { readingMinutes } from './reading-time.ts';

/** An article as lists, cards and feeds show it. */
export type ListedArticle = {
  readonly id: string;
  readonly slug: string;
  /** From the site’s root, without base path: what `pageHref()` takes. */
  readonly path: string;
  readonly href: string;
  readonly title: string;
  readonly description: string;
  readonly topic: Topic;
  readonly audience: readonly Audience[];
  readonly minutes: number;
  readonly reviewed: Date;
  readonly entry: CollectionEntry<'articles'>;
};

const listed = (entry: CollectionEntry<'articles'>, locale: Locale): ListedArticle => {
  const { title, description, topic, audience, reviewed } = entry.data;
  const slug = entry.id.slice(locale.length + 1);
  const path = `/articles/${topic}/${slug}/`;
  return {
    id: entry.id,
    slug,
    path,
    href: pageHref(path, locale),
    title,
    description,
    topic,
    audience,
    minutes: readingMinutes(entry.body ?? ''),
    reviewed,
    entry,
  };
};

/** Every article in one language, by topic in the order of `TOPICS`, then by place, then by title. */
export async function articlesIn(locale: Locale): Promise<readonly ListedArticle[]> {
  const entries = await getCollection('articles', ({ id }) => id.startsWith(`${locale}/`));
  return entries
    .map((entry) => listed(entry, locale))
    .toSorted(
      (a, b) =>
        TOPICS.indexOf(a.topic) - TOPICS.indexOf(b.topic) ||
        a.entry.data.place - b.entry.data.place ||
        a.title.localeCompare(b.title, locale),
    );
}

/** Topics that have at least one article, in order; the others are not shown, so no link ends nowhere. */
export function topicsOf(articles: readonly ListedArticle[]): readonly Topic[] {
  return TOPICS.filter((topic) => articles.some((article) => article.topic === topic));
}
