import { folded } from '../../text/folded.ts';

/** Everyday names of zones in the United States and Canada (Meeting Guide importers accept them). */
const EVERYDAY_NAMES: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  central: 'America/Chicago',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  mountain: 'America/Denver',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pacific: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  akst: 'America/Anchorage',
  akdt: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  hst: 'Pacific/Honolulu',
  atlantic: 'America/Halifax',
  newfoundland: 'America/St_Johns',
  cet: 'Europe/Paris',
  cest: 'Europe/Paris',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  jst: 'Asia/Tokyo',
  msk: 'Europe/Moscow',
  nzst: 'Pacific/Auckland',
  nzdt: 'Pacific/Auckland',
  sast: 'Africa/Johannesburg',
  uk: 'Europe/London',
  utc: 'UTC',
  z: 'UTC',
};
/** In Britain and Ireland “GMT” is what people call the clock on the wall, in summer too. */
const CLOCK_CALLED_GMT: Readonly<Record<string, string>> = {
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  IM: 'Europe/Isle_of_Man',
  JE: 'Europe/Jersey',
  GG: 'Europe/Guernsey',
  PT: 'Europe/Lisbon',
};
const MODERN_AREA =
  /^(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)\//;

const seen = new Map<string, string | undefined>();

/**
 * The IANA zone that a feed’s words mean: exact names, other cases and blanks, retired names
 * (“US/Eastern”), a city’s name alone, everyday names (“Eastern”, “EST”). `undefined` when they mean none.
 */
export function zoneFrom(text: string, country?: string): string | undefined {
  const key = `${country ?? ''}|${text}`;
  if (!seen.has(key)) {
    if (seen.size > 5_000) seen.clear();
    seen.set(key, zoneMeant(text.trim(), country));
  }
  return seen.get(key);
}

function zoneMeant(text: string, country: string | undefined): string | undefined {
  if (text.length > 60) return undefined;
  const words = folded(text.replace(/\([^)]*\)/gu, ' ')).replace(
    / (?:standard |daylight )?time(?: zone)?$/,
    '',
  );
  if (/^(?:gmt|bst|wet|ist)$/.test(words)) {
    const meant = CLOCK_CALLED_GMT[country ?? ''];
    if (meant !== undefined) return meant;
    // Elsewhere a list that says GMT for a town’s meeting hardly means it.
    return words === 'gmt' && country === undefined ? 'UTC' : undefined;
  }
  // “GMT+3” is written for three hours ahead; the tz database calls that Etc/GMT-3.
  const [, sign, hours] = /^(?:gmt|utc)\s*([+-])\s*0?(\d{1,2})(?::?00)?$/iu.exec(text) ?? [];
  if (hours !== undefined) {
    return Number(hours) === 0 ? 'UTC' : known(`Etc/GMT${sign === '+' ? '-' : '+'}${hours}`);
  }
  const everyday = EVERYDAY_NAMES[words.replace(/^(?:us|america|canada) /, '')];
  if (everyday !== undefined) return everyday;
  return known(text) ?? known(text.replace(/\s+/g, '_')) ?? cityZone(words);
}

/** A name the platform’s tz database knows, in its modern spelling; offsets such as “+02:00” are no zones. */
function known(name: string): string | undefined {
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    if (timeZone.toLowerCase() === name.toLowerCase()) return timeZone;
    return MODERN_AREA.test(name) ? name : timeZone;
  } catch {
    return undefined;
  }
}

/** The one zone whose last part is the words: “New York” → America/New_York. */
function cityZone(words: string): string | undefined {
  if (words.length < 4) return undefined;
  const named = Intl.supportedValuesOf('timeZone').filter((zone) => {
    const name = folded(zone);
    return name === words || folded(zone.slice(zone.lastIndexOf('/') + 1)) === words;
  });
  return named.length === 1 ? named[0] : undefined;
}
