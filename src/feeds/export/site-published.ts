import type { Meeting } from '../../meetings/schema.ts';
import { site } from '../../site.config.ts';
import { siteMeetings } from '../site-meetings.ts';
import { publishedMeetings } from './published.ts';

let publishing: Promise<readonly Meeting[]> | undefined;

/** The site’s meetings as files and place pages may show them, made once per process. */
export function sitePublished(): Promise<readonly Meeting[]> {
  publishing ??= siteMeetings().then(({ meetings }) => publishedMeetings(meetings, site.publish));
  return publishing;
}
