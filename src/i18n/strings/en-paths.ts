/** The guided paths, in English. */
export const paths = {
  name: 'Short paths',
  title: 'Short paths through these pages',
  description:
    'Five short lists of articles in an order that helps, each with a sentence on why and how long, and each ending at something you can do.',
  lead: 'You do not have to read everything. Each of these is a handful of pages in an order that helps. Stop when you have what you need.',
  length: '{pages} pages, about {minutes} minutes in all. Stop when you have what you need.',
  also: 'Or:',
  all: 'All short paths',
  firstTime: 'First time? Read this before you go.',
} as const;
