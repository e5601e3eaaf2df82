import type { Remote } from '../../meetings/schema.ts';
import type { Findings } from '../findings.ts';
import { linkFrom, linkWithin } from './link.ts';
import { phoneFrom } from './phone.ts';
import { paragraphsOf } from './plain-text.ts';

/** The words of a row that let people in from elsewhere. */
export type RemoteWords = {
  readonly url: unknown;
  readonly urlNotes: unknown;
  readonly phone: unknown;
  readonly phoneNotes: unknown;
};

/** Hosts on which meetings are held; a link to one of them, found in a note, is a way in. */
const MEETING_HOSTS =
  'bluejeans.com discord.gg freeconference.com freeconferencecall.com goto.com gotomeet.me gotomeeting.com meet.google.com meet.jit.si meetings.dialpad.com signal.group skype.com teams.live.com teams.microsoft.com webex.com whereby.com zoho.com zoom.us zoomgov.com'.split(
    ' ',
  );

/** A row’s ways in from elsewhere; `leftover` are words about them that a row without any still has. */
export type RemoteRead = {
  readonly remote: Remote | undefined;
  readonly leftover: string | undefined;
};

/** The link and number of a row, mended where needed. */
export function remoteFrom(words: RemoteWords, findings: Findings): RemoteRead {
  const link = linkFrom(words.url);
  const phone = phoneFrom(words.phone);
  if (link.kind === 'unreadable') {
    findings.repair(
      'unreadable-link',
      'conference_url',
      'The link to the meeting is not a web address; what stood there is not shown as a link.',
    );
  } else if (link.kind === 'link' && link.isMended) {
    findings.repair(
      'untidy-link',
      'conference_url',
      'The link to the meeting was not a clean web address and was put right; please check it.',
    );
  }
  if (phone.kind === 'unreadable') {
    findings.repair(
      'unreadable-phone',
      'conference_phone',
      'The number to dial in is no number; its words are shown as a note.',
    );
  } else if (phone.kind === 'phone' && phone.isMended) {
    findings.repair(
      'untidy-phone',
      'conference_phone',
      'The number to dial in stood among other words; it was taken out, and they are shown as a note.',
    );
  }
  const url = link.kind === 'link' ? link.url : undefined;
  const number = phone.kind === 'phone' ? phone.phone : undefined;
  const urlNotes = notes(words.urlNotes, 'rest' in link ? link.rest : undefined);
  const phoneNotes = notes(
    words.phoneNotes,
    phone.kind === 'unreadable' ? phone.text : 'rest' in phone ? phone.rest : undefined,
  );
  if (url === undefined && number === undefined) {
    const words = [urlNotes, phoneNotes].filter((note) => note !== undefined);
    return { remote: undefined, leftover: words.length === 0 ? undefined : words.join('\n\n') };
  }
  const remote = {
    ...(url === undefined ? {} : { url }),
    ...(urlNotes === undefined ? {} : { urlNotes }),
    ...(number === undefined ? {} : { phone: number }),
    ...(phoneNotes === undefined ? {} : { phoneNotes }),
  };
  return { remote, leftover: undefined };
}

/** The first link to a meeting service in any of the texts. */
export function meetingLinkIn(texts: readonly (string | undefined)[]): string | undefined {
  for (const text of texts) {
    const link = text === undefined ? undefined : linkWithin(text);
    if (link === undefined) continue;
    const { hostname } = new URL(link);
    const isMeetingHost = MEETING_HOSTS.some(
      (host) => hostname === host || hostname.endsWith(`.${host}`),
    );
    if (isMeetingHost) return link;
  }
  return undefined;
}

function notes(value: unknown, rest: string | undefined): string | undefined {
  const own = paragraphsOf(value);
  if (rest === undefined) return own;
  return own === undefined || own === rest ? rest : `${own}\n\n${rest}`;
}
