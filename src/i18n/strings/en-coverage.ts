/** How much of a long list has been searched, in English. */
export const coverage = {
  incomplete: 'Part of the list did not arrive. There may be more meetings than are shown here.',
  further: 'Look at the next 24 hours',
} as const;

/** What the finder’s script says of it. */
export const coverageScript = {
  'coverage.near': 'Searched within {distance} of {place}: {n} of about {all} meetings.',
  'coverage.you': 'Searched within {distance} of you: {n} of about {all} meetings.',
  'coverage.area': 'Searched the part of the map you chose: {n} of about {all} meetings.',
  'coverage.until':
    'Shown: what you can join online or by phone until {day}, {time}. To see which of about {all} meetings are held near you, name a place.',
  'coverage.afar':
    'Shown: what you can join online or by phone. To see which of about {all} meetings are held near you, name a place.',
  'coverage.text': 'Meetings of which the list does not say where they are were searched as well.',
  'coverage.loading': 'Still searching…',
} as const;
