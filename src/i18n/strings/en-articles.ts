/** The words around articles and their parts, in English. */
export const articles = {
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
  howWeCheck: 'How we write and check this',
  sourceLink: 'Source {number}',
  backToText: 'Back to the text, source {number}, mention {use}',
  access: {
    'full text': 'Full text',
    abstract: 'Abstract',
    summary: 'Plain summary',
    'official page': 'Official page',
  },
  callouts: { safety: 'Safety', note: 'Note', honest: 'What is not known' },
  crisisLine: { or: 'or', inCountry: 'in {country}', otherCountries: 'other countries' },
} as const;
