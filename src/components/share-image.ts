import { fileHref } from '../i18n/routes.ts';
import type { Topic } from './article.schema.ts';

/** Kinds of page that have a share image of their own; every other page shows `page`. */
export const SHARED_PAGES = [
  'home',
  'meetings',
  'help-now',
  'articles',
  'programs',
  'search',
  'page',
] as const;

export type SharedPage = (typeof SHARED_PAGES)[number];

/** Path of an article’s share image, for `Page`’s `image`. The id is the collection’s: `en/being-understood`. */
export const articleShareImage = (id: string): string => `/share/articles/${id}.png`;

/** Path of a topic’s share image. */
export const topicShareImage = (topic: Topic): string => `/share/topics/${topic}.png`;

/** Path of a programme’s share image. */
export const programShareImage = (id: string): string => `/share/programs/${id}.png`;

/** Path of the share image of a kind of page. */
export const pageShareImage = (page: SharedPage): string => `/share/${page}.png`;

/** The complete address of a share image: those who show it do not know this page’s address. */
export const shareImageAddress = (path: string, siteUrl: string): string =>
  new URL(fileHref(path), siteUrl).href;
