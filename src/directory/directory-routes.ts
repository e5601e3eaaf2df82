import type { Locale } from '../i18n/locales.ts';
import { pageHref } from '../i18n/routes.ts';

/** The address of a place page by its path in the plan: `us/ohio/columbus`. */
export function placeHref(path: string, locale: Locale): string {
  return pageHref(path === '' ? '/meetings/in/' : `/meetings/in/${encodeURI(path)}/`, locale);
}

/** The address of a page of online meetings; the first page without a path. */
export function onlineHref(path: string, locale: Locale): string {
  return pageHref(path === '' ? '/meetings/online/' : `/meetings/online/${path}/`, locale);
}
