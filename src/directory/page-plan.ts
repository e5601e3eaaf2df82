import type { Point } from '../geo/point.ts';
import type { Meeting } from '../meetings/schema.ts';
import { folded } from '../text/folded.ts';
import type { GatheredCountry, GatheredRegion, GatheredTown } from './gathered.ts';
import { slugRegister } from './place-names.ts';
import { weekParts, type WeekPart } from './week.ts';

/** Meetings that stand together on a page; `town` is absent on a town’s own page. */
export type Section = {
  readonly town?: string | undefined;
  /** Named where the page itself names none. */
  readonly region?: string | undefined;
  readonly meetings: readonly Meeting[];
};

/** What makes a page one of several that share a list too long for one. */
export type PagePart =
  | { readonly kind: 'week'; readonly part: WeekPart }
  /** Small towns by their first letter. */
  | { readonly kind: 'letter'; readonly letter: string };

/** One page of the directory: a country, a region, a town, or a part of one of them. */
export type PlacePage = {
  /** Its address below `/meetings/in/`, slashes between steps: `us/ohio/columbus`. Empty for the world. */
  readonly path: string;
  readonly kind: 'world' | 'country' | 'region' | 'town' | 'part';
  /** ISO 3166-1 alpha-2; absent where nobody tells. */
  readonly country?: string | undefined;
  readonly region?: string | undefined;
  readonly town?: string | undefined;
  readonly within?: string | undefined;
  readonly point?: Point | undefined;
  readonly part?: PagePart | undefined;
  /** Meetings here and on the pages below. */
  readonly total: number;
  /** Those of them that are held every week. */
  readonly weekly: number;
  /** The meetings that stand on this page and on no other. */
  readonly sections: readonly Section[];
  readonly children: readonly PlacePage[];
};

export type PlanLimits = {
  /** How many pages there may be, the first included. */
  readonly mostPages: number;
  /** More meetings than this are shared out over several pages. */
  readonly mostOnPage: number;
};

export type PagePlan = {
  readonly world: PlacePage;
  /** By path. */
  readonly pages: ReadonlyMap<string, PlacePage>;
  /** With so many meetings a town or region has a page of its own. */
  readonly threshold: number;
};

/** A page for a town with fewer meetings says less than its region’s. */
const LEAST_FOR_A_PAGE = 3;
/** Pages grow with the threshold again when it is so high that regions have to be shared out. */
const GREATEST_THRESHOLD = 2000;

/**
 * Which pages the directory has, and which meeting stands where: every meeting on exactly one page. A
 * town or region has its own page from the smallest threshold on that keeps within `mostPages`; the
 * meetings of smaller ones stand one step up, by town.
 */
export function pagePlan(countries: readonly GatheredCountry[], limits: PlanLimits): PagePlan {
  let threshold = LEAST_FOR_A_PAGE;
  let pages = planned(countries, threshold, limits.mostOnPage);
  while (pages.length > limits.mostPages && threshold < GREATEST_THRESHOLD) {
    threshold = Math.ceil(threshold * 1.2);
    pages = planned(countries, threshold, limits.mostOnPage);
  }
  const [world] = pages;
  if (world === undefined) throw new EmptyPlanError('A plan has at least the page of the world.');
  return { world, pages: new Map(pages.map((page) => [page.path, page])), threshold };
}

/** Raised when planning made no page at all: a mistake of ours. */
export class EmptyPlanError extends Error {
  override readonly name = 'EmptyPlanError';
}

const planned = (
  countries: readonly GatheredCountry[],
  threshold: number,
  mostOnPage: number,
): readonly PlacePage[] => {
  const children = countries.map((country) => countryPage(country, threshold, mostOnPage));
  const world = filled({ path: '', kind: 'world' }, [], mostOnPage, children);
  return [world, ...children.flatMap(withDescendants)];
};

const withDescendants = (page: PlacePage): readonly PlacePage[] => [
  page,
  ...page.children.flatMap(withDescendants),
];

const countryPage = (
  { country, regions }: GatheredCountry,
  threshold: number,
  mostOnPage: number,
): PlacePage => {
  const path = country?.toLowerCase() ?? 'elsewhere';
  const slug = slugRegister();
  const named = regions.filter(({ name }) => name !== undefined);
  const own = named.filter(({ towns }) => meetingsIn(towns) >= threshold);
  const regionPages = own.map((region) =>
    regionPage(
      region,
      { country, path: `${path}/${slug(region.name ?? '')}` },
      threshold,
      mostOnPage,
    ),
  );
  const direct = regions.find(({ name }) => name === undefined)?.towns ?? [];
  const around = { country, path, slug };
  const { pages, rest } = townPages(direct, around, threshold, mostOnPage);
  const small = named
    .filter((region) => !own.includes(region))
    .flatMap(({ name, towns }) => towns.map((town) => ({ ...sectionOf(town), region: name })));
  const sections = [...small, ...rest];
  const head = { path, kind: 'country', country } as const;
  return filled(head, sections, mostOnPage, [...regionPages, ...pages]);
};

const regionPage = (
  { name, towns }: GatheredRegion,
  { country, path }: { readonly country: string | undefined; readonly path: string },
  threshold: number,
  mostOnPage: number,
): PlacePage => {
  const around = { country, region: name, path, slug: slugRegister() };
  const { pages, rest } = townPages(towns, around, threshold, mostOnPage);
  return filled({ path, kind: 'region', country, region: name }, rest, mostOnPage, pages);
};

type Around = {
  readonly country: string | undefined;
  readonly region?: string | undefined;
  readonly path: string;
  readonly slug: (name: string) => string;
};

const townPages = (
  towns: readonly GatheredTown[],
  { country, region, path, slug }: Around,
  threshold: number,
  mostOnPage: number,
): { readonly pages: readonly PlacePage[]; readonly rest: readonly Section[] } => {
  const isOwn = ({ name, meetings }: GatheredTown): boolean =>
    name !== undefined && meetings.length >= threshold;
  const pages = towns.filter(isOwn).map(({ name = '', within, point, meetings }) => {
    const head = {
      path: `${path}/${slug(within === undefined ? name : `${name} ${within}`)}`,
      kind: 'town' as const,
      ...{ country, region, town: name, within, point },
    };
    return filled(head, [{ meetings }], mostOnPage, []);
  });
  return { pages, rest: towns.filter((town) => !isOwn(town)).map(sectionOf) };
};

const sectionOf = ({ name, within, meetings }: GatheredTown): Section => ({
  town: name === undefined || within === undefined ? name : `${name} (${within})`,
  meetings,
});

type Head = Omit<PlacePage, 'sections' | 'children' | 'total' | 'weekly'>;

/** A page with its list, or with pages for the parts of its list where that is too long. */
const filled = (
  head: Head,
  sections: readonly Section[],
  mostOnPage: number,
  children: readonly PlacePage[],
): PlacePage => {
  const own = meetingsIn(sections);
  const total = own + sumOf(children, 'total');
  const weekly = weeklyIn(sections) + sumOf(children, 'weekly');
  const counts = { total, weekly };
  if (own <= mostOnPage) return { ...head, sections, children, ...counts };
  const parts = head.kind === 'town' ? byWeek(head, sections) : byLetter(head, sections);
  return { ...head, sections: [], children: [...children, ...parts], ...counts };
};

const byWeek = (
  { path, country, region, town, within }: Head,
  sections: readonly Section[],
): readonly PlacePage[] =>
  weekParts(sections.flatMap(({ meetings }) => meetings)).map(({ part, meetings }) => ({
    path: `${path}/${part}`,
    kind: 'part',
    ...{ country, region, town, within },
    part: { kind: 'week', part },
    total: meetings.length,
    weekly: weeklyIn([{ meetings }]),
    sections: [{ meetings }],
    children: [],
  }));

const byLetter = (
  { path, country, region }: Head,
  sections: readonly Section[],
): readonly PlacePage[] => {
  const letters = new Map<string, Section[]>();
  for (const section of sections) {
    const letter = [...folded(section.town)][0] ?? '';
    const group = letters.get(letter);
    if (group === undefined) letters.set(letter, [section]);
    else group.push(section);
  }
  return [...letters]
    .sort(([a], [b]) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1))
    .map(([letter, inLetter]) => ({
      path: `${path}/towns-${letter === '' ? 'not-named' : letter}`,
      kind: 'part',
      ...{ country, region },
      part: { kind: 'letter', letter: letter.toUpperCase() },
      total: meetingsIn(inLetter),
      weekly: weeklyIn(inLetter),
      sections: inLetter,
      children: [],
    }));
};

const meetingsIn = (parts: readonly { readonly meetings: readonly Meeting[] }[]): number =>
  parts.reduce((sum, { meetings }) => sum + meetings.length, 0);

const weeklyIn = (parts: readonly { readonly meetings: readonly Meeting[] }[]): number =>
  parts.reduce((sum, { meetings }) => sum + meetings.filter(isEveryWeek).length, 0);

const isEveryWeek = ({ attendance, schedule }: Meeting): boolean =>
  schedule.kind === 'weekly' &&
  schedule.recurrence === undefined &&
  attendance.kind !== 'closed-for-now';

const sumOf = (pages: readonly PlacePage[], count: 'total' | 'weekly'): number =>
  pages.reduce((sum, page) => sum + page[count], 0);
