import { filled } from '../i18n/filled.ts';
import type { Listing } from '../meetings/listing.ts';
import type { Phrases } from './phrases.ts';
import type { NamedPlace } from './places.ts';
import { DEFAULT_WITHIN_KM, EMPTY_QUERY, SOON_MINUTES, type Query } from './query.ts';
import type { Wish } from './wishes.ts';
import type { Words } from './words.ts';

export type LabelOptions = {
  readonly words: Words;
  readonly phrases: Phrases;
  /** The words of an option as the form shows them. */
  readonly optionName: (filter: string, value: string) => string | undefined;
  /** The site’s country, ISO 3166-1 alpha-2: places elsewhere are named with theirs. */
  readonly home: string;
};

/** What the key of a place says of it while nothing else is known: “new-york.us” → “new york”. */
export function nameInKey(key: string): string {
  const [name = '', , code] = key.split('.');
  return name === 'postal' && code !== undefined ? code : name.replaceAll('-', ' ');
}

/** How one takes part in a meeting, in words. */
export function attendanceName({ attendance, dialIn }: Listing, { said }: Words): string {
  return said(`attendance.${attendance}${dialIn ? '.phone' : ''}` as 'attendance.online');
}

/** “From 18:00”, “until 20:00” or both. */
function startLabel({ earliest, latest }: Query, said: Words['said'], { time }: Phrases): string {
  const values = { from: time(earliest), until: time(latest) };
  if (latest === EMPTY_QUERY.latest) return filled(said('startFrom'), values);
  return filled(said(earliest === EMPTY_QUERY.earliest ? 'startUntil' : 'startBetween'), values);
}

/** What a wish is called, on a chip or a button. */
export function wishLabel(
  wish: Wish,
  query: Query,
  town: NamedPlace | undefined,
  { words: { said, type, programme }, phrases, optionName, home }: LabelOptions,
): string {
  switch (wish.kind) {
    case 'text':
      return filled(said('textChip'), { text: query.text.trim() });
    case 'area':
      return said('areaChip');
    case 'near-me':
    case 'place':
      return filled(said(`${wish.kind}${query.withinKm === DEFAULT_WITHIN_KM ? '' : '.within'}`), {
        distance: phrases.radius(query.withinKm),
        place: town ? phrases.town(town, town.country !== home) : nameInKey(query.place),
      });
    case 'start':
      return startLabel(query, said, phrases);
    case 'soon':
      return query.soonMinutes === SOON_MINUTES
        ? said('soonChip')
        : filled(said('soonInChip'), { time: phrases.spell(query.soonMinutes) });
    case 'option': {
      if (wish.filter === 'days') return phrases.weekday(Number(wish.value));
      const known = optionName(wish.filter, wish.value);
      if (known !== undefined)
        return wish.filter === 'access' && query.orUnsaid
          ? filled(said('orUnsaid'), { name: known })
          : known;
      if (wish.filter === 'types') return type(wish.value)?.name ?? wish.value;
      return wish.filter === 'programmes' ? programme(wish.value).short : wish.value;
    }
  }
}
