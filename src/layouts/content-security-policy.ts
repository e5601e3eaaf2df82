import type { StreetTiles } from '../site.schema.ts';

/**
 * The content security policy of every page, for a `<meta>` element: nothing inline, nothing from
 * elsewhere, but the pictures or the file of a street map where the operator switched one on. What a
 * `<meta>` cannot say (frame-ancestors) is in `public/_headers`.
 */
export function contentSecurityPolicy(tiles?: StreetTiles): string {
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' data:${tiles?.kind === 'raster' ? hostOf(tiles.url) : ''}`,
    ...(tiles?.kind === 'pmtiles' ? [`connect-src 'self'${hostOf(tiles.archive)}`] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The host of another site, to be added to a list; nothing for a path of this one. */
const hostOf = (address: string): string =>
  address.startsWith('https://') ? ` ${new URL(address).origin}` : '';
