/**
 * The content security policy of every page, for a `<meta>` element: nothing inline, nothing from
 * elsewhere. What a `<meta>` cannot say (frame-ancestors) is in `public/_headers`.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
