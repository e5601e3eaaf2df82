import type { APIRoute } from 'astro';
import { fileHref } from '../i18n/routes.ts';
import { site } from '../site.config.ts';

/** Welcomes every crawler and names the sitemap; pages that should stay out say so themselves. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(fileHref('/sitemap-index.xml'), site.url).href}\n`,
  );
