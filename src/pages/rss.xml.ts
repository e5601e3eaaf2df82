import rss from '@astrojs/rss';
import { articlesIn } from '../components/articles.ts';
import { LOCALES } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { site } from '../site.config.ts';

/** The articles as a feed, latest reviewed first; each item’s date is its last review. */
export async function GET() {
  const [locale] = LOCALES;
  const words = strings(locale).articles;
  const articles = await articlesIn(locale);
  return rss({
    title: site.name,
    description: words.indexDescription,
    site: site.url,
    items: articles
      .toSorted((a, b) => b.reviewed.getTime() - a.reviewed.getTime())
      .map(({ title, description, href, topic, reviewed }) => ({
        title,
        description,
        link: new URL(href, site.url).href,
        pubDate: reviewed,
        categories: [words.topics[topic].name],
      })),
    customData: `<language>${locale}</language>`,
  });
}
