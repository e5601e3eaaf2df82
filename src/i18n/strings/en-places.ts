/** Words about places: the box to type one into, what it offers, and why it cannot. */
export const enPlaces = {
  ask: {
    place: 'Town, county or postal code',
    placeHint: 'Start typing',
    noTown:
      'We know no place of that name near these meetings. Check the spelling, add the state or country (“Reading, UK”), or try a larger town nearby.',
    noTownOnline: 'Meetings online or by phone',
    nearMe: 'Near me',
    nearMeHint: 'Your browser will ask you first. Where you are stays on this device.',
    placesLoading: 'Getting the names of places…',
    placesFailed:
      'The names of all places did not arrive. Towns with meetings of their own can still be chosen.',
    boxFailed: 'The search for places did not arrive. The rest of this page still works.',
    retryPlaces: 'Try again',
  },
  /** Follows the name of its source; both are links. */
  credit: { names: 'Place names and postal codes:', source: 'GeoNames', licence: 'CC BY 4.0' },
  script: {
    'placesOffered.one': '{n} place offered. Arrow keys choose.',
    'placesOffered.other': '{n} places offered. Arrow keys choose.',
    'townNear.one': '{n} meeting within {distance}',
    'townNear.other': '{n} meetings within {distance}',
    countyIn: 'county in {region}',
    townFar: 'no meeting within {distance}',
    'noneNear.place': 'No meeting in this list is within {distance} of {place}.',
    'noneNear.you': 'No meeting in this list is within {distance} of where you are.',
    nearestIn: 'The nearest is in {place}, about {distance} away.',
    nearestAway: 'The nearest is about {distance} away.',
    'place.looking': 'Finding the place in this address…',
    'place.failed':
      'The place in this address could not be looked up: the names of places did not arrive. All meetings are listed meanwhile.',
    'place.unknown':
      'The place in this address is not known here, so meetings everywhere are listed. Choose a town, or press “Near me”.',
    'near.asking': 'Asking your browser where you are…',
    'near.refused':
      'Your browser did not allow it. You can choose a town instead, or allow location for this site in the browser’s settings and press “Near me” again.',
    'near.unavailable':
      'This device cannot tell where it is at the moment. Press “Near me” to try again, or choose a town.',
    'near.timed-out':
      'Finding where you are took too long. Press “Near me” to try again, perhaps near a window, or choose a town.',
    'near.unsupported': 'This browser cannot tell where you are. You can choose a town instead.',
    'near.insecure':
      'Browsers tell where you are only to pages with a secure connection (https), and this one has none. You can choose a town instead.',
    'near.unasked':
      'This address asks for meetings near you. Press “Near me” and your browser will ask you first.',
    /** Once it is known where the visitor is: by the order of the list. */
    'near.nearest': 'Sorted by how far they are from you.',
    'near.soonest': 'Distances are from where you are.',
    'near.in-time': 'Distances are from where you are.',
  },
} as const;
