import { LOCALES, type Locale } from './locales.ts';

const [DEFAULT_LOCALE] = LOCALES;

/**
 * The address of a page of this site, base path and language included.
 * @param path from the site’s root, starting with “/”: `/meetings/`, `/articles/network/#key-points`.
 */
export function pageHref(path: string, locale: Locale = DEFAULT_LOCALE): string {
  const language = locale === DEFAULT_LOCALE ? '' : `/${locale}`;
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${language}${path}`;
}

/** The address of a file that is the same in every language: data, images, feeds. */
export function fileHref(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
