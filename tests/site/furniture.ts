import { site } from '../../src/site.config.ts';
import type { BuiltPage } from './built-site.ts';

type Requirement = readonly [name: string, isMet: (page: BuiltPage) => boolean];

/** The page made for other sites’ frames: no header, footer or quick exit of its own. */
const FRAMED = 'embed-meetings';

const REQUIREMENTS: readonly Requirement[] = [
  ['a title of 1 to 100 characters', ({ $ }) => /^.{1,100}$/.test($('head > title').text())],
  [
    'a description of 20 to 200 characters',
    ({ $ }) => /^.{20,200}$/s.test($('meta[name="description"]').attr('content') ?? ''),
  ],
  ['a language', ({ $ }) => /^[a-z]{2}(?:-[A-Za-z]+)*$/.test($('html').attr('lang') ?? '')],
  ['a writing direction', ({ $ }) => /^(?:ltr|rtl)$/.test($('html').attr('dir') ?? '')],
  ['exactly one h1, with text', ({ $ }) => $('h1').length === 1 && $('h1').text().trim() !== ''],
  ['exactly one main', ({ $ }) => $('main').length === 1],
  [
    'a skip link first in the body, to the main part',
    ({ $ }) =>
      $('body').find('a, button, input, [tabindex]').first().is('a[href="#main"]') &&
      $('main#main').length === 1,
  ],
  [
    'a viewport that may be zoomed',
    ({ $ }) =>
      /^(?!.*(?:user-scalable|maximum-scale)).*width=device-width/.test(
        $('meta[name="viewport"]').attr('content') ?? '',
      ),
  ],
  [
    'a canonical address, unless search engines are kept away',
    ({ $, path, isIndexable }) => {
      const address = $('link[rel="canonical"]').attr('href');
      return isIndexable
        ? address?.startsWith('http') === true && address.endsWith(path)
        : address === undefined;
    },
  ],
  [
    'the crisis strip, with a number to dial and the way to more help',
    ({ $, kind }) => {
      const strip = kind === FRAMED ? '.embed-help' : '.crisis-strip';
      return (
        $(`${strip} a[href^="tel:"]`).length > 0 && $(`${strip} a[href*="/help-now/"]`).length > 0
      );
    },
  ],
  [
    'the quick exit, unless another site’s page is around it',
    ({ $, kind }) => kind === FRAMED || $(`quick-exit a[href="${site.quickExitUrl}"]`).length === 1,
  ],
  [
    'the way to a meeting in its header, or in a frame the way to this site',
    ({ $, kind }) =>
      $(`${kind === FRAMED ? '.embed-source' : 'header'} a[href$="/meetings/"]`).length > 0,
  ],
];

/** What a page lacks of what every page has, a line for each. */
export function missingFurniture(page: BuiltPage): readonly string[] {
  return REQUIREMENTS.filter(([, isMet]) => !isMet(page)).map(
    ([name]) => `${page.path} lacks ${name}`,
  );
}
