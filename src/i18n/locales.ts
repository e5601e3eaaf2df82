/** The languages the site is written in, BCP 47; the first is the one without a path of its own. */
export const LOCALES = ['en'] as const;

export type Locale = (typeof LOCALES)[number];

/** Writing direction, for `<html dir>`. */
export const DIRECTION: Readonly<Record<Locale, 'ltr' | 'rtl'>> = { en: 'ltr' };

/** How dates are written in each language: the articles are in British English. */
export const DATE_LANGUAGE: Readonly<Record<Locale, string>> = { en: 'en-GB' };
