/** A step on the way from the home page to a page. */
export type Breadcrumb = { readonly title: string; readonly href: string };

/**
 * The breadcrumbs as schema.org `BreadcrumbList` in JSON-LD, safe inside a `<script>` element.
 * @param siteUrl the address the site is served from; `href`s are made absolute with it.
 */
export function breadcrumbData(breadcrumbs: readonly Breadcrumb[], siteUrl: string): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: breadcrumbs.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: new URL(href, siteUrl).href,
    })),
  }).replaceAll('<', '\\u003c');
}
