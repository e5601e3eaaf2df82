/**
 * The content security policy of every page, for a `<meta>` element: nothing inline, nothing from
 * elsewhere, but the pictures of a street map where the operator switched one on. What a `<meta>` cannot
 * say (frame-ancestors) is in `public/_headers`.
 * @param tiles address of the street map’s pictures, with `{z}`, `{x}` and `{y}`.
 */
export function contentSecurityPolicy(tiles?: string): string {
  const pictures = tiles?.startsWith('https://') === true ? ` ${new URL(tiles).origin}` : '';
  return [
    "default-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' data:${pictures}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
