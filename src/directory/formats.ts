const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
/** The first Sunday after 1 January 1970. */
const A_SUNDAY = 3;
const METRES_PER_MILE = 1609.344;
/** Where road signs are in miles (ISO 3166-1). */
const MILE_COUNTRIES: readonly string[] = ['US', 'GB', 'LR', 'MM'];

/** Times, days, zones and numbers in the words of one language and country. */
export type Formats = ReturnType<typeof made>;

const known = new Map<string, Formats>();

/** The formats of a language as a country uses it; made once, since formatters are dear. */
export function formatsFor(language: string, country: string): Formats {
  const locale = `${language}-${country}`;
  let formats = known.get(locale);
  if (formats === undefined) known.set(locale, (formats = made(locale, country)));
  return formats;
}

function made(locale: string, country: string) {
  const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const time = inUtc({ hour: 'numeric', minute: '2-digit' });
  const dates = inUtc({ day: 'numeric', month: 'long', year: 'numeric' });
  const long = inUtc({ weekday: 'long' });
  const short = inUtc({ weekday: 'short' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const plurals = new Intl.PluralRules(locale);
  const hours = new Map<string, string>();
  const zones = new Map<string, string>();
  const usesMiles = MILE_COUNTRIES.includes(country);
  const distances = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: usesMiles ? 'mile' : 'kilometer',
    unitDisplay: usesMiles ? 'long' : 'short',
    maximumFractionDigits: 0,
  });

  const kept = (store: Map<string, string>, key: string, make: () => string): string => {
    let text = store.get(key);
    if (text === undefined) store.set(key, (text = make()));
    return text;
  };
  return {
    locale,
    /** “7:00 – 8:30 PM”, or the start alone. Minutes after midnight; length in minutes. */
    hours: (start: number, minutes: number | undefined): string =>
      kept(hours, `${start} ${minutes}`, () => {
        if (minutes === undefined) return time.format(start * MS_PER_MINUTE);
        // A range that crosses midnight would name its dates.
        const end = (start + minutes) % 1440;
        return end <= start
          ? `${time.format(start * MS_PER_MINUTE)} – ${time.format(end * MS_PER_MINUTE)}`
          : time.formatRange(start * MS_PER_MINUTE, end * MS_PER_MINUTE);
      }),
    /** 0 = Sunday … 6 = Saturday. */
    longDay: (day: number): string => long.format((A_SUNDAY + day) * MS_PER_DAY),
    shortDay: (day: number): string => short.format((A_SUNDAY + day) * MS_PER_DAY),
    /** A day, YYYY-MM-DD or an ISO instant, in full. */
    date: (iso: string): string => dates.format(Date.parse(iso.slice(0, 10))),
    /** “Eastern Time”, “United Kingdom Time”. */
    zone: (zone: string): string =>
      kept(zones, zone, () => {
        const parts = new Intl.DateTimeFormat(locale, {
          timeZone: zone,
          timeZoneName: 'longGeneric',
        }).formatToParts(0);
        return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
      }),
    /** “Los Angeles” of America/Los_Angeles. */
    zoneCity: (zone: string): string => zone.replace(/^.*\//, '').replaceAll('_', ' '),
    number: (n: number): string => numbers.format(n),
    isOne: (n: number): boolean => plurals.select(n) === 'one',
    listed: (items: readonly string[]): string => lists.format(items),
    language: (tag: string): string => languages.of(tag) ?? tag,
    country: (code: string): string => countries.of(code) ?? code,
    /** “12 miles” or “19 km”. */
    distance: (metres: number): string => {
      const far = usesMiles ? metres / METRES_PER_MILE : metres / 1000;
      return distances.format(Math.max(1, Math.round(far)));
    },
  };
}
