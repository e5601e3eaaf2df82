/** Words of the page that says how good the lists of meetings are. */
export const quality = {
  title: 'How good are our lists?',
  link: 'How good these lists are',
  description:
    'When each list of meetings was read, what was put right or left out, and what its keepers can do.',
  lead: 'The meetings here come from lists that volunteers keep. Nothing is dropped in silence: this page tells what became of every row.',
  readOn: 'Read on {date}.',
  stale: {
    title: 'An earlier copy is shown',
    text: 'The list could not be read as it is now, so its copy of {date} stands in. {reason}',
  },
  failed: {
    title: 'This list is missing',
    text: 'The list could not be read and there is no copy young enough to stand in, so none of its meetings is shown. {reason}',
  },
  server: 'its server',
  rows: {
    caption: 'What became of its rows',
    what: 'Rows',
    count: 'How many',
    read: 'In the list',
    accepted: 'Shown',
    repaired: 'of these, put right',
    duplicates: 'Merged with the same meeting',
    rejected: 'Left out',
    meetings: 'Meetings they give',
  },
  freshness: {
    caption: 'When its meetings were last confirmed',
    age: 'Last confirmed',
    count: 'Meetings',
    share: 'Share',
    ages: {
      quarter: 'in the last 3 months',
      year: '3 to 12 months ago',
      twoYears: '1 to 2 years ago',
      fiveYears: '2 to 5 years ago',
      older: 'more than 5 years ago',
      unknown: 'the list does not say',
    },
    advice:
      'A date tells people whether to trust a listing. Where the list has one, change it each time somebody confirms the meeting.',
  },
  outcomes: {
    rejected: {
      title: 'Left out',
      lead: 'These rows are not shown, because what is missing would send somebody to the wrong day, hour or door. Once put right in the list, they appear when the site is next built.',
    },
    repaired: {
      title: 'Put right',
      lead: 'These rows are shown, with one thing mended or left away. Please put it right in the list itself, so that others who use it gain too.',
    },
    noted: {
      title: 'Worth a look',
      lead: 'These rows are shown as they are. Something in them may not be meant that way.',
    },
    merged: {
      title: 'Merged',
      lead: 'These rows say the same as another, and are shown once.',
    },
  },
  clean: 'Nothing had to be put right.',
  row: 'row {row}',
  rowNamed: 'row {row}: {slug}',
  wholeList: 'the list as a whole',
  more: 'and {n} more',
  count: '{n} ×',
  privacy: 'Names, numbers and addresses of people that stood in the list are never repeated here.',
  takeAway: {
    title: 'Take the list with you',
    text: 'These files hold every meeting shown here, for other sites, spreadsheets and maps. Addresses withheld for safety stay out of them.',
    without: 'Contact details and passcodes are left out too.',
    json: 'Meeting Guide feed (JSON)',
    csv: 'Table for a spreadsheet (CSV)',
    geojson: 'Map data (GeoJSON)',
    index: 'Index of the feeds by region (JSON)',
    indexCsv: 'Index of the tables by region (JSON)',
    indexGeojson: 'Index of the map data by region (JSON)',
  },
} as const;
