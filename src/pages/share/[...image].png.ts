import type { APIRoute, GetStaticPaths } from 'astro';
import { getCollection } from 'astro:content';
import { articlesIn, topicsOf } from '../../components/articles.ts';
import { shareCard, type ShareCard } from '../../components/build/share-card.ts';
import { LOGO, TOPIC_MARKS } from '../../components/ring-marks.ts';
import { SHARED_PAGES } from '../../components/share-image.ts';
import { LOCALES } from '../../i18n/locales.ts';
import { strings } from '../../i18n/strings.ts';
import { site } from '../../site.config.ts';

type Image = { params: { image: string }; props: ShareCard };

const [locale] = LOCALES;
const { articles: words, programs: programWords, share } = strings(locale);
const siteName = site.name;

export const getStaticPaths = (async (): Promise<Image[]> => {
  const articles = await articlesIn(locale);
  const ofArticles = articles.map(({ id, title, topic }) => ({
    params: { image: `articles/${id}` },
    props: { title, above: words.topics[topic].name, siteName, mark: TOPIC_MARKS[topic] },
  }));
  const ofTopics = topicsOf(articles).map((topic) => ({
    params: { image: `topics/${topic}` },
    props: {
      title: words.topics[topic].description.replace(/\.$/, ''),
      above: words.topics[topic].name,
      siteName,
      mark: TOPIC_MARKS[topic],
    },
  }));
  const ofPages = SHARED_PAGES.map((page) => ({
    params: { image: page },
    props: { title: share[page], siteName, mark: LOGO },
  }));
  const programs = await getCollection('programs');
  const ofPrograms = programs.map(({ id, data: { name } }) => ({
    params: { image: `programs/${id}` },
    props: { title: name, above: programWords.crumb, siteName, mark: LOGO },
  }));
  return [...ofArticles, ...ofTopics, ...ofPrograms, ...ofPages];
}) satisfies GetStaticPaths;

/** Share images, drawn at build: one an article, one a topic, one a programme, one a kind of page. */
export const GET: APIRoute<ShareCard> = async ({ props }) =>
  new Response(new Uint8Array(await shareCard(props)), {
    headers: { 'Content-Type': 'image/png' },
  });
