import { enFinder } from './en-finder.ts';
import { enMeeting } from './en-meeting.ts';
import { enMeetingTypes } from './en-meeting-types.ts';
import { enProgrammes } from './en-programmes.ts';
import { articles } from './en-articles.ts';
import { crisis } from './en-crisis.ts';
import { directory } from './en-directory.ts';
import { embed } from './en-embed.ts';
import { glossary } from './en-glossary.ts';
import { home } from './en-home.ts';
import { paths } from './en-paths.ts';
import { programs } from './en-programs.ts';
import { quality } from './en-quality.ts';
import { requests } from './en-requests.ts';
import { search } from './en-search.ts';
import { vault } from './en-vault.ts';
import { whichGroup } from './en-which-group.ts';
import { worksheets } from './en-worksheets.ts';

/**
 * Every word of the interface in English, by the part of the site that shows it. The shape of this
 * object is what other languages must fill (`satisfies Strings`). `{blanks}` are filled by `filled()`.
 */
export const en = {
  site: {
    skipToContent: 'Skip to the page',
    mainNavigation: 'Main',
    breadcrumbs: 'You are here',
    home: 'Home',
    tellUs: 'Tell us',
    lastChecked: 'Last checked on {date}.',
    atOnce: 'Help and leaving, at once',
    leave: 'Leave this site',
    leaveHint: 'Goes to a weather page at once. Pressing Shift three times does the same.',
    footer: {
      what: 'Plain, checked articles on how support groups help people with drug and alcohol problems, and a meeting finder that tells nobody you asked.',
      notCare:
        'It is not medical care. If you drink every day or take benzodiazepines, speak to a doctor before you stop: stopping suddenly can be dangerous.',
      findTitle: 'Find help',
      helpNow: 'Crisis lines, by country',
      start: 'Thinking about your own use',
      families: 'Worried about someone',
      glossary: 'Words you will hear',
      worksheets: 'Worksheets to print',
      paths: 'Short paths to read',
      trustTitle: 'About this site',
      about: 'How we write and check this',
      privacy: 'Privacy: what stays with you',
      leaving: 'Leaving quickly',
      news: 'New articles (RSS)',
      licence: 'No accounts, no cookies, no advertising. Free software under the MIT licence.',
      source: 'Source code',
    },
  },
  notFound: {
    title: 'This page is not here',
    text: 'It may have moved, or the address may have a slip in it. Here is the way on.',
    helpNow: 'Who to call, in your country.',
    meetings: 'Near you or online. Nobody is told that you looked.',
    search: 'Look for a word in the articles.',
  },
  share: {
    home: 'What brings you here?',
    meetings: 'Find a meeting, near you or online',
    'help-now': 'Help now: who to call, in your country',
    articles: 'How groups help',
    programs: 'Programmes: which group is which',
    search: 'Search the articles',
    page: 'Support groups for drug and alcohol problems',
  },
  navigation: {
    meetings: 'Find a meeting',
    articles: 'How groups help',
    programs: 'Programmes',
    helpNow: 'Help now',
    search: 'Search',
  },
  home,
  crisis,
  vault,
  articles,
  glossary,
  search,
  finder: enFinder,
  requests,
  directory,
  embed,
  meeting: enMeeting,
  quality,
  meetingTypes: enMeetingTypes,
  programmes: enProgrammes,
  paths,
  programs,
  whichGroup,
  worksheets,
} as const;

/** The same keys with any words: what a translation has to provide. */
type Words<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]>;
};
export type Strings = Words<typeof en>;
