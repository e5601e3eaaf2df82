/** The words around plain requests in English. The examples are read like anything typed. */
export const requests = {
  unread: 'Until it arrives, what you type in the search box is searched word for word.',
  examples: 'Say it in your own words, for example:',
  example: {
    tonight: 'tonight near me',
    online: 'online now',
    kind: 'women’s step meeting Saturday morning',
  },
} as const;

/** What the finder’s script says of a request. */
export const requestScript = {
  onlineNow: 'Online, now or within the hour',
  understood: 'Understood: {wishes}',
  searchedToo: 'Searched in names and places: “{text}”',
  leftOut: 'Left out, because no meeting here would fit it too: {words}',
  notExcluded: 'There is no filter for this, so the list ignores it: {words}',
  searchedAsWords: '“{text}” is searched word for word.',
  searchWords: 'Search for the words instead',
  readAsRequest: 'Read it as a request: {wishes}',
} as const;
