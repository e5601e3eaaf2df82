import { enFinder } from './en-finder.ts';
import { enMeetingTypes } from './en-meeting-types.ts';
import { enProgrammes } from './en-programmes.ts';
import { crisis } from './en-crisis.ts';
import { home } from './en-home.ts';
import { vault } from './en-vault.ts';

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
  articles: {
    topics: {
      empathy: { name: 'Empathy', description: 'Being understood by people who have been there.' },
      accountability: {
        name: 'Accountability',
        description: 'Keeping promises, with others watching kindly.',
      },
      coping: { name: 'Coping', description: 'What to do when the urge comes.' },
      network: { name: 'Your network', description: 'People to call, and people to sit with.' },
      milestones: {
        name: 'Milestones',
        description: 'Marking the days, and what to do when the count starts again.',
      },
      treatment: {
        name: 'With treatment',
        description: 'Groups beside doctors, counsellors and medicines.',
      },
      'starting-out': { name: 'Starting out', description: 'Before and during the first meeting.' },
      families: { name: 'Families', description: 'Helping somebody without drowning.' },
      supporters: {
        name: 'For supporters',
        description: 'Running a group, and welcoming people well.',
      },
    },
    audiences: {
      newcomer: 'For newcomers',
      family: 'For families and friends',
      member: 'For members',
      supporter: 'For people who run groups',
    },
    indexTitle: 'How groups help',
    indexDescription:
      'Plain articles on what support groups do for people with drug and alcohol problems, what research found, and what nobody knows yet.',
    indexIntro:
      'What happens in a support group, how it helps, and what research can and cannot say. Pick what you need now; no order is right.',
    topicDescription: '{description} Articles on what support groups do, with sources.',
    forWhom: 'For whom',
    minuteToRead: '{minutes} minute to read',
    minutesToRead: '{minutes} minutes to read',
    reviewed: 'Reviewed {date}',
    keyPoints: 'The main points',
    onThisPage: 'On this page',
    wordsYouWillHear: 'Words you will hear',
    next: 'What to do next',
    related: 'Read on',
    sources: 'Where this comes from',
    sourcesNote: 'Every link opens free of charge.',
    sourceLink: 'Source {number}',
    backToText: 'Back to the text, source {number}, mention {use}',
    access: {
      'full text': 'Full text',
      abstract: 'Abstract',
      summary: 'Plain summary',
      'official page': 'Official page',
    },
    callouts: { safety: 'Safety', note: 'Note', honest: 'What is not known' },
    crisisLine: { inCountry: 'in {country}', otherCountries: 'other countries' },
  },
  search: {
    title: 'Search',
    description: 'Search the articles, the programmes and the help pages of this site.',
    label: 'Search articles, programmes and help',
    hint: 'The search runs on your device; what you type is not sent.',
    keyHint: 'Arrow keys go through the results; / brings you back here.',
    button: 'Search',
    boxLabel: 'Search this site',
    audience: 'Written for',
    anyAudience: 'Everybody',
    topic: 'About',
    anyTopic: 'Any topic',
    withoutScript:
      'Searching needs JavaScript, which is switched off or did not load. Every article is listed by topic below.',
    searching: 'Searching…',
    found: '{total} pages for “{text}”',
    foundOne: '1 page for “{text}”',
    foundAny: '{total} pages',
    foundAnyOne: '1 page',
    nothing: 'Nothing found for “{text}”',
    nothingAny: 'No page fits these filters',
    corrected: 'Spelling changed to “{text}”.',
    someWords: 'No page has all of these words. These have some of them.',
    kinds: { article: 'Articles', programme: 'Programmes', help: 'Help' },
    more: 'Show more',
    meetings: 'Meetings are found elsewhere:',
    meetingsLink: 'look for meetings by “{text}”',
    dangerTitle: 'If somebody is in danger now, call first',
    dangerLink: 'Crisis and emergency lines for your country',
    nothingHelp: 'Try fewer or plainer words, or one of these:',
    clearFilters: 'Search everything again',
    start: 'Not sure what to type? Start here:',
    allArticles: 'All articles, by topic',
    findMeeting: 'Find a meeting',
    helpNow: 'Help now: lines to call',
    failedTitle: 'The search did not load',
    failed:
      'The connection may be down, or the search files are missing. Nothing is wrong with your device. These pages work without it:',
    retry: 'Try again',
  },
  finder: enFinder,
  meetingTypes: enMeetingTypes,
  programmes: enProgrammes,
} as const;

/** The same keys with any words: what a translation has to provide. */
type Words<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]>;
};
export type Strings = Words<typeof en>;
