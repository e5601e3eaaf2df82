import { filled } from '../i18n/filled.ts';
import type { ListedPlace, Listing } from '../meetings/listing.ts';
import { daysSince, isDoubtful } from '../meetings/freshness.ts';
import { isRemoteOnly } from './facets.ts';
import type { NamedPlace } from './places.ts';
import { recurrenceInWords } from './recurrence-in-words.ts';
import { weekdayOf, type LocalTime } from './timing.ts';
import type { ScriptWord, Words } from './words.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;
const METRES_PER_MILE = 1609.344;
/** The first Sunday after 1 January 1970. */
const A_SUNDAY = 3;
/** Nearer starts than this are also told as “in 25 minutes”. */
const SOON_MINUTES = 90;
const DAYS_TOLD_IN_YEARS = 730;

export type PhraseOptions = {
  readonly words: Words;
  /** The page’s language, with the visitor’s region where known: decides 7:00 PM or 19:00. */
  readonly locale: string;
  readonly usesMiles: boolean;
};

/** Times, days and distances in words. */
export type Phrases = ReturnType<typeof phrases>;

/** Words that differ by number: those that have a form for “one”. */
type Counted = { [W in ScriptWord]: W extends `${infer Key}.one` ? Key : never }[ScriptWord];

/** Prepares phrases for one language and one visitor. */
export function phrases({ words: { said }, locale, usesMiles }: PhraseOptions) {
  const format = (options: Intl.DateTimeFormatOptions): ((instant: number) => string) => {
    // To make one takes a slow phone as long as some rows, so each is made when it is wanted.
    let made: Intl.DateTimeFormat | undefined;
    return (instant) =>
      (made ??= new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })).format(instant);
  };
  const timeText = format({ hour: 'numeric', minute: '2-digit' });
  const longDay = format({ weekday: 'long' });
  const shortDay = format({ weekday: 'short' });
  const dayAndMonth = format({ day: 'numeric', month: 'long' });
  const fullDate = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const spans: Partial<Record<'month' | 'year', Intl.NumberFormat>> = {};
  const span = (n: number, unit: 'month' | 'year'): string =>
    (spans[unit] ??= new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
    })).format(n);
  let countries: Intl.DisplayNames | undefined;
  const country = (code: string): string =>
    (countries ??= new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' })).of(code) ??
    code;

  const time = (minutes: number): string => timeText(minutes * MS_PER_MINUTE);
  const weekday = (day: number): string => longDay((A_SUNDAY + day) * MS_PER_DAY);
  const numbered = (
    key: Counted,
    n: number,
    values: Readonly<Record<string, string | number>> = {},
  ): string => {
    const form: ScriptWord = plurals.select(n) === 'one' ? `${key}.one` : `${key}.other`;
    return filled(said(form), { n: numbers.format(n), ...values });
  };

  const ago = (iso: string, now: number): string => {
    const days = -Math.round(daysSince(iso, now));
    if (days > -14) return relative.format(Math.min(0, days), 'day');
    return days > -60
      ? relative.format(Math.round(days / 7), 'week')
      : relative.format(Math.round(days / 30.44), 'month');
  };

  return {
    time,
    weekday,
    shortWeekday: (day: number): string => shortDay((A_SUNDAY + day) * MS_PER_DAY),
    numbered,
    number: (n: number): string => numbers.format(n),
    /** The language of these phrases, for those that few pages need. */
    locale,
    country,

    /** “Today”, “Tomorrow” or the weekday, and the date. Days are counted from 1 January 1970. */
    dayHeading: (day: number, today: number): string => {
      const instant = day * MS_PER_DAY;
      const near = day === today ? said('today') : day === today + 1 ? said('tomorrow') : undefined;
      const name = near === undefined ? longDay(instant) : `${near}, ${longDay(instant)}`;
      return filled(said('dayHeading'), { name, date: dayAndMonth(instant) });
    },

    /**
     * When it begins by the clock where it is held, and for a visitor for whom that is `here`: “Friday,
     * 22:00 in New York · 3:00 for you – that is tomorrow for you”. The hour here is left out where it
     * stands beside; a day that is not near `today` is told by its name. Absent when both clocks agree.
     */
    clocks: (
      { schedule, place }: Listing,
      here: LocalTime | undefined,
      today = NaN,
      tellsHour = true,
    ): string | undefined => {
      if (schedule.kind !== 'weekly') return undefined;
      const { day, start, zone } = schedule;
      const sameDay = day === (here && weekdayOf(here.day));
      if (sameDay && start === here?.minutes) return undefined;
      const city = place?.city;
      const there = filled(said(city === undefined ? 'timeInZone' : 'timeIn'), {
        time: sameDay ? time(start) : `${weekday(day)}, ${time(start)}`,
        place: city ?? zone.replace(/^.*\//, '').replaceAll('_', ' '),
      });
      if (here === undefined) return there;
      const both = `${there} · ${filled(said('forYou'), { time: time(here.minutes) })}`;
      const told = tellsHour ? both : there;
      const ahead = here.day - today;
      return sameDay
        ? told
        : filled(said('dayForYou'), {
            time: told,
            day: Math.abs(ahead) < 2 ? relative.format(ahead, 'day') : weekday(weekdayOf(here.day)),
          });
    },

    /** “in 25 minutes”, “5 minutes ago”; absent when it is longer than that. */
    soon: (start: number, now: number): string | undefined => {
      const minutes = Math.round((start - now) / MS_PER_MINUTE);
      if (Math.abs(minutes) > SOON_MINUTES) return undefined;
      return relative.format(minutes, 'minute');
    },

    /** Day and hours: “Every Tuesday, 19:00 to 20:30”, or “Tuesday, …” where it is not every week. */
    schedule: ({ schedule }: Listing): string => {
      if (schedule.kind === 'always-open') return said('always');
      if (schedule.kind === 'by-appointment') return said('appointment');
      const { day, start, minutes } = schedule;
      const often = schedule.recurrence;
      const when = filled(said(often === undefined ? 'everyWeek' : 'justDay'), {
        day: weekday(day),
      });
      const values = { when, time: time(start), start: time(start) };
      return minutes === undefined
        ? filled(said('at'), values)
        : filled(said('atUntil'), { ...values, end: time((start + minutes) % 1440) });
    },

    /** How often, where that is not every week: “First and third Monday of the month”. */
    recurrence: ({ schedule }: Listing, now: number): string | undefined =>
      schedule.kind !== 'weekly' || schedule.recurrence === undefined
        ? undefined
        : recurrenceInWords(schedule.recurrence, { said, locale, day: weekday(schedule.day), now }),

    /** How far it is; where only the area is known, about how far, and nothing near its middle. */
    distance: (metres: number, isExact: boolean): string | undefined => {
      const far = usesMiles ? metres / METRES_PER_MILE : metres / 1000;
      if (!isExact && far < 1) return undefined;
      const n = far < 10 ? Math.round(far * 10) / 10 : Math.round(far);
      const unit = usesMiles ? 'miles' : 'kilometres';
      return filled(said(`${unit}${isExact ? '' : 'About'}`), { n: numbers.format(n) });
    },

    /** A round radius in the visitor’s unit. */
    radius: (km: number): string =>
      usesMiles
        ? filled(said('withinMiles'), { n: roundMiles((km * 1000) / METRES_PER_MILE) })
        : filled(said('withinKilometres'), { n: km }),

    /** Where, in one line: venue and town, or what is known of them; empty where nothing is. */
    place: (place: ListedPlace | undefined): string => {
      const { venue, address, city } = place ?? {};
      const parts = venue === undefined ? [address ?? city] : [venue, city];
      return [...new Set(parts)].filter(Boolean).join(', ');
    },

    town: ({ name, region, country: code }: NamedPlace, namesCountry: boolean): string => {
      const withRegion =
        region === undefined ? name : filled(said('townWithRegion'), { name, region });
      return !namesCountry || code === undefined
        ? withRegion
        : filled(said('townInCountry'), { name: withRegion, country: country(code) });
    },

    /** “90 minutes”, “3 hours”: minutes up to two hours, then rounded hours. */
    spell: (minutes: number): string =>
      minutes <= 120 ? numbered('minutes', minutes) : numbered('hours', Math.round(minutes / 60)),

    date: (iso: string): string => fullDate(Date.parse(`${iso}T00:00:00Z`)),

    /** “Checked 3 weeks ago”, or a warning where nobody has confirmed the listing for long. */
    freshness: ({ updated, attendance }: Listing, now: number): string | undefined => {
      if (updated === undefined) return undefined;
      if (!isDoubtful(updated, now)) {
        return filled(said('checkedAgo'), { ago: ago(updated, now) });
      }
      const days = daysSince(updated, now);
      const isLong = days > DAYS_TOLD_IN_YEARS;
      const time = span(Math.round(days / (isLong ? 365.25 : 30.44)), isLong ? 'year' : 'month');
      return filled(said(isRemoteOnly(attendance) ? 'staleJoin' : 'staleGo'), { time });
    },
  };
}

/** 160 km are 99.4 miles: nobody chooses 99. */
const roundMiles = (miles: number): number =>
  miles < 20 ? Math.round(miles) : 5 * Math.round(miles / 5);
