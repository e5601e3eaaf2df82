import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import { WEEKDAYS, type LineHours, type WeeklyHours } from './crisis.schema.ts';

type Opening = WeeklyHours['weekly'][number];

/** English times are written the British way, with am and pm. */
const CLOCK_LOCALE: Readonly<Record<Locale, string>> = { en: 'en-GB' };

/** A line’s hours as a phrase: “Monday to Friday, 9:30 am to 5:30 pm, Dublin time”. */
export function hoursInWords(hours: LineHours, locale: Locale): string {
  const words = strings(locale).crisis.hours;
  if (hours === 'always') return words.always;
  if (hours === 'unconfirmed') return words.unconfirmed;
  if ('varies' in hours) return hours.varies;
  const openings = hours.weekly.map(
    ({ days, from, to }) =>
      `${daysInWords(days, locale)}, ${filled(words.clock, {
        from: clockInWords(from, locale),
        to: clockInWords(to, locale),
      })}`,
  );
  const city = hours.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? hours.zone;
  return `${openings.join('; ')}, ${filled(words.zone, { city })}`;
}

/** Monday first, so that a working week is one run. */
const rank = (day: Opening['days'][number]): number => (WEEKDAYS.indexOf(day) + 6) % 7;

const daysInWords = (days: Opening['days'], locale: Locale): string => {
  const words = strings(locale).crisis.hours;
  const ranks = [...new Set(days.map(rank))].sort((a, b) => a - b);
  if (ranks.length === 7) return words.everyDay;
  // 1 January 2024 was a Monday.
  const names = ranks.map((day) =>
    new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + day),
    ),
  );
  const [first, last] = [ranks[0] ?? 0, ranks.at(-1) ?? 0];
  const isRun = ranks.length > 2 && last - first === ranks.length - 1;
  return isRun
    ? filled(words.dayToDay, { first: names[0] ?? '', last: names.at(-1) ?? '' })
    : new Intl.ListFormat(locale).format(names);
};

const clockInWords = (clock: string, locale: Locale): string => {
  if (clock === '24:00' || clock === '00:00') return strings(locale).crisis.hours.midnight;
  const instant = Date.parse(`2024-01-01T${clock}:00Z`);
  return new Intl.DateTimeFormat(CLOCK_LOCALE[locale], {
    hour: 'numeric',
    ...(clock.endsWith(':00') ? {} : { minute: '2-digit' }),
    hour12: locale === 'en',
    timeZone: 'UTC',
  })
    .format(instant)
    .replace(' ', '\u00A0');
};
