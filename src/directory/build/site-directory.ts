import { sitePublished } from '../../feeds/export/site-published.ts';
import { siteMeetings } from '../../feeds/site-meetings.ts';
import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import { gathered } from '../gathered.ts';
import { finderKeysOf } from '../finder-keys.ts';
import { neighboursOf, type Neighbour, type Placed } from '../neighbours.ts';
import { onlinePlan, type OnlinePart } from '../online-plan.ts';
import { MOST_ON_PAGE, MOST_PLACE_PAGES } from '../page-limits.ts';
import { pagePlan, type PagePlan } from '../page-plan.ts';
import { countryAt } from './country-at.ts';

/** All place pages and pages of online meetings of the site. */
export type SiteDirectory = {
  readonly plan: PagePlan;
  readonly online: readonly OnlinePart[];
  /** The towns with pages nearest to a place. */
  readonly neighbours: (of: Placed, most: number) => readonly Neighbour[];
  /** Ids that the finder knows: those of the list before its passcodes were left out. */
  readonly finderIds: ReadonlySet<string>;
  /** The finder’s word for the town of a page, by the page’s path. */
  readonly finderKeys: ReadonlyMap<string, string>;
  readonly hadPasscode: ReadonlySet<string>;
  readonly isSample: boolean;
  /** When the lists were read: an ISO 8601 instant. */
  readonly readAt: string;
};

let making: Promise<SiteDirectory> | undefined;

/** The site’s directory, planned once per process. */
export function siteDirectory(): Promise<SiteDirectory> {
  making ??= made();
  return making;
}

async function made(): Promise<SiteDirectory> {
  const { meetings, isSample, readAt } = await siteMeetings();
  const published = await sitePublished();
  const plan = pagePlan(gathered(published, countryAt), {
    mostPages: MOST_PLACE_PAGES,
    mostOnPage: MOST_ON_PAGE,
  });
  const towns = [...plan.pages.values()].filter(({ kind }) => kind === 'town');
  return {
    plan,
    online: onlinePlan(published, {
      zone: site.timeZone,
      now: Date.parse(readAt),
      mostOnPage: MOST_ON_PAGE,
    }),
    neighbours: neighboursOf(towns),
    finderIds: new Set(meetings.map(({ id }) => id)),
    finderKeys: finderKeysOf(towns),
    hadPasscode: withPasscodeLeftOut(meetings, published),
    isSample,
    readAt,
  };
}

/** Meetings whose link or number is shorter in what is published. */
const withPasscodeLeftOut = (
  meetings: readonly Meeting[],
  published: readonly Meeting[],
): ReadonlySet<string> => {
  const ways = new Map(meetings.map((meeting) => [meeting.id, waysIn(meeting)]));
  return new Set(
    published.filter((one) => (ways.get(one.id) ?? '') !== waysIn(one)).map(({ id }) => id),
  );
};

const waysIn = ({ attendance }: Meeting): string =>
  'remote' in attendance
    ? `${'url' in attendance.remote ? attendance.remote.url : ''} ${attendance.remote.phone ?? ''}`
    : '';
