import { LOCALES } from '../i18n/locales.ts';

/**
 * How many place pages one language may have. A host takes 15,000 files, some 3,000 of which are the
 * list itself, articles, search and pictures; and a page takes some 6 ms to build, so that 150,000
 * meetings stay within the 90 seconds of a build.
 */
export const MOST_PLACE_PAGES = Math.floor(5000 / LOCALES.length);

/** More meetings than this make a page slow on an old phone (some 700 bytes each, 20 elements). */
export const MOST_ON_PAGE = 300;
