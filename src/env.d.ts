declare namespace App {
  interface Locals {
    /** Language of the page being rendered, for components that MDX uses without saying so. */
    locale?: import('./i18n/locales.ts').Locale;
    /** Citations of the article being rendered; read by `<Source>`. */
    citations?: import('./components/sources.ts').Citations;
  }
}

interface ImportMetaEnv {
  /** The kind of street map the operator switched on, or `none`; known when the site is built. */
  readonly STREET_MAP: 'raster' | 'pmtiles' | 'none';
}
