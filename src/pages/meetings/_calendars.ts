import { recurrenceTold } from '../../directory/recurrence-told.ts';
import { calendarFiles, type CalendarFile } from '../../feeds/export/calendar-files.ts';
import { site } from '../../site.config.ts';

/** The site’s calendar addresses, with how often each meeting is held in the site’s words. */
export function siteCalendars(): Promise<readonly CalendarFile[]> {
  return calendarFiles(
    (now) => (time) => recurrenceTold(time, { locale: 'en', country: site.country, now }),
  );
}
