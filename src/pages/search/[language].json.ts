import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { articlesIn } from '../../components/articles.ts';
import { glossaryIn } from '../../components/glossary.ts';
import { pathsIn } from '../../components/paths.ts';
import { worksheetsIn } from '../../components/worksheets.ts';
import { LOCALES, type Locale } from '../../i18n/locales.ts';
import { pageHref } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import { isAboutOwnUse, programPath } from '../../programs/listed-program.ts';
import type { SearchedPage } from '../../search/searched-page.ts';

export const getStaticPaths = () => LOCALES.map((language) => ({ params: { language } }));

/** What people may ask each page for: the search’s own list, which `askedScores()` learns from. */
export const GET: APIRoute = async ({ params }) => {
  const locale = LOCALES.find((each) => each === params['language']) ?? LOCALES[0];
  const pages = [
    ...(await articlePages(locale)),
    ...(await programPages()),
    ...(await helpPages(locale)),
    ...(await worksheetPages(locale)),
    ...(await wordPages(locale)),
  ];
  const listed = pages.map((page) => ({ ...page, href: pageHref(page.path, locale) }));
  return new Response(JSON.stringify(listed satisfies readonly SearchedPage[]), {
    headers: { 'content-type': 'application/json' },
  });
};

type Page = Omit<SearchedPage, 'href'>;

/** The headings of an MDX text that are sentences of ours, in plain text. */
const headingsOf = (body = ''): readonly string[] =>
  [...body.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) => heading.replace(/[*_`]/g, ''));

const articlePages = async (locale: Locale): Promise<readonly Page[]> =>
  (await articlesIn(locale)).map(({ path, title, description, topic, audience, entry }) => ({
    path,
    kind: 'article' as const,
    title,
    gist: description,
    asked: entry.data.searchWords,
    headings: headingsOf(entry.body),
    topic,
    audience,
  }));

const programPages = async (): Promise<readonly Page[]> =>
  (await getCollection('programs')).map(({ id, data }) => ({
    path: programPath(id),
    kind: 'programme' as const,
    title: data.name,
    gist: data.who.trim(),
    asked: [data.short, `${data.short} meetings`, `what is ${data.short}`, ...data.searchWords],
    headings: [],
    audience: isAboutOwnUse(data) ? [] : ['family'],
  }));

const worksheetPages = async (locale: Locale): Promise<readonly Page[]> =>
  (await worksheetsIn(locale)).map(({ path, title, description, searchWords, blocks }) => ({
    path,
    kind: 'worksheet' as const,
    title,
    gist: description,
    asked: searchWords,
    headings: blocks.map((block) => block.title),
  }));

const wordPages = async (locale: Locale): Promise<readonly Page[]> =>
  (await glossaryIn(locale)).map(({ id, word, also, meaning }) => ({
    path: `/glossary/#${id}`,
    kind: 'word' as const,
    title: word,
    gist: meaning.trim(),
    asked: [...also, `what does ${word} mean`],
    headings: [],
  }));

/** Pages of every other sort: those of `content/pages`, the paths, and the site’s own tools. */
const helpPages = async (locale: Locale): Promise<readonly Page[]> => {
  const { search, crisis, whichGroup, programs, finder, glossary, worksheets } = strings(locale);
  const prefix = `${locale}/`;
  const texts = await getCollection('pages', ({ id }) => id.startsWith(prefix));
  const paths = await pathsIn(locale);
  const tool = (path: string, title: string, gist: string, asked: readonly string[]): Page => ({
    path,
    kind: 'help',
    title,
    gist,
    asked,
    headings: [],
  });
  return [
    ...texts.map(({ id, data, body }) => ({
      ...tool(`/${id.slice(prefix.length)}/`, data.title, data.description, data.searchWords),
      headings: headingsOf(body),
    })),
    ...paths.map(({ path, title, description, searchWords }) =>
      tool(path, title, description, searchWords),
    ),
    tool('/help-now/', crisis.pageTitle, crisis.pageDescription, search.asked.helpNow),
    tool('/meetings/', finder.title, finder.description, search.asked.meetings),
    tool('/programs/', programs.indexTitle, programs.indexDescription, search.asked.programs),
    tool(
      '/programs/which-group/',
      whichGroup.title,
      whichGroup.description,
      search.asked.whichGroup,
    ),
    tool('/glossary/', glossary.title, glossary.lead, glossary.searchWords),
    tool('/worksheets/', worksheets.title, worksheets.lead, worksheets.searchWords),
  ];
};
