import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { formatsFor } from './formats.ts';
import type { PlacePage } from './page-plan.ts';

const LONGEST_TITLE = 70;
const LONGEST_NAME = 60;

/** What a page of the directory is called. */
export type PageNames = {
  /** Among its neighbours: “Columbus”, “Monday”. */
  readonly own: string;
  /** “Columbus, Ohio”: enough to tell it from others. */
  readonly place: string;
  /** Heading and title: “Meetings in Columbus, Ohio”. */
  readonly title: string;
  /** For tabs and search engines: “Meetings in Columbus, Ohio: 42 a week”. */
  readonly tab: string;
  readonly description: string;
};

/** Names a page; `countryInSentence` is “the United States” where the language wants an article. */
export function pageNames(
  page: PlacePage,
  locale: Locale,
  countryInSentence: (code: string) => string | undefined = () => undefined,
): PageNames {
  const words = strings(locale).directory;
  if (page.kind === 'world') {
    const { title, description } = words;
    return { own: words.placesLabel, place: title, title, tab: title, description };
  }
  const formats = formatsFor(locale, page.country ?? 'US');
  const country = countryName(page.country, locale);
  const region = clipped(page.region ?? '');
  const town =
    page.within === undefined
      ? clipped(page.town ?? '')
      : filled(words.townWithin, { town: clipped(page.town ?? ''), within: clipped(page.within) });
  const inArea = (place: string, area: string): string =>
    filled(words.placeInArea, { place, area });
  const place =
    page.town !== undefined
      ? inArea(town, page.region === undefined ? country : region)
      : page.region !== undefined
        ? inArea(region, country)
        : page.country === undefined
          ? country
          : (countryInSentence(page.country) ?? country);
  const ofPlace =
    page.town === undefined && page.region === undefined && page.country === undefined
      ? words.elsewhere
      : filled(words.inPlace, { place });
  const part = partName(page, locale);
  const title = part === undefined ? ofPlace : filled(words.part, { title: ofPlace, part });
  const n = formats.number(page.weekly);
  const tab = filled(words.aWeek, { title, n });
  const form = formats.isOne(page.total) ? 'one' : 'other';
  const isList = page.kind === 'town' || page.kind === 'part';
  return {
    own: part ?? (page.town !== undefined ? town : page.region !== undefined ? region : country),
    place,
    title,
    tab: page.weekly === 0 || tab.length > LONGEST_TITLE ? title : tab,
    description: filled(isList ? words[`describe.${form}`] : words[`describeArea.${form}`], {
      n: formats.number(page.total),
      place: part === undefined ? place : `${place} (${part})`,
    }),
  };
}

/** A country in the page’s language, or that nobody tells which. */
export function countryName(code: string | undefined, locale: Locale): string {
  return code === undefined
    ? strings(locale).directory.elsewhere
    : formatsFor(locale, code).country(code);
}

const partName = ({ part }: PlacePage, locale: Locale): string | undefined => {
  const words = strings(locale).directory;
  if (part === undefined) return undefined;
  if (part.kind === 'week') return words.parts[part.part];
  return part.letter === '' ? words.noLetter : filled(words.letter, { letter: part.letter });
};

const clipped = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
