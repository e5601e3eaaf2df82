import type { APIRoute } from 'astro';
import { DAY } from '../components/ring-svg.ts';
import { LOCALES } from '../i18n/locales.ts';
import { fileHref, pageHref } from '../i18n/routes.ts';
import { site } from '../site.config.ts';

const icon = (name: string, side: number, purpose = 'any'): object => ({
  src: fileHref(`/icons/${name}.png`),
  sizes: `${side}x${side}`,
  type: 'image/png',
  purpose,
});

/** What a phone needs to put the site on its home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      lang: LOCALES[0],
      start_url: pageHref('/'),
      scope: pageHref('/'),
      display: 'minimal-ui',
      background_color: DAY.paper,
      theme_color: DAY.paper,
      icons: [icon('192', 192), icon('512', 512), icon('maskable', 512, 'maskable')],
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
