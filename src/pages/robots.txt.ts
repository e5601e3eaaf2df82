import { fileHref, pageHref } from '../i18n/routes.ts';
import { site } from '../site.config.ts';

/** Everything may be read by crawlers except searches; the sitemap leaves out what asks not to be listed. */
export function GET() {
  const sitemap = new URL(fileHref('/sitemap-index.xml'), site.url).href;
  return new Response(`User-agent: *\nDisallow: ${pageHref('/search/')}\n\nSitemap: ${sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
