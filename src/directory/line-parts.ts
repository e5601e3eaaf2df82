import { telHref } from '../finder/links.ts';
import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Meeting, Remote } from '../meetings/schema.ts';

const MS_PER_DAY = 86_400_000;
/** A listing that nobody confirmed for longer is told to be doubtful. */
const DOUBTFUL_AFTER_DAYS = 400;

/** A way in from elsewhere, in words. */
export type RemoteLine = {
  readonly ways: readonly { readonly href: string; readonly words: string }[];
  readonly notes: readonly string[];
};

/** Whether a listing last confirmed on a day (YYYY-MM-DD) is old at `now` (epoch ms). */
export function isDoubtful(updated: string, now: number): boolean {
  return now - Date.parse(updated) > DOUBTFUL_AFTER_DAYS * MS_PER_DAY;
}

/** How to join from elsewhere; absent where one cannot, and for invented listings, whose links lead nowhere. */
export function remoteIn(
  { attendance, sources }: Meeting,
  locale: Locale,
  hadPasscode: boolean,
): RemoteLine | undefined {
  if (sources.some(({ sample }) => sample)) return undefined;
  if (attendance.kind === 'link-on-request') {
    const { notes } = attendance;
    return { ways: [], notes: notes === undefined ? [] : [notes] };
  }
  if (!('remote' in attendance)) return undefined;
  const { url, urlNotes, phone, phoneNotes }: Remote = attendance.remote;
  const { directory, finder } = strings(locale);
  const host = url === undefined ? undefined : hostOf(url);
  return {
    ways: [
      ...(url === undefined || host === undefined
        ? []
        : [{ href: url, words: filled(finder.script.join, { host }) }]),
      ...(phone === undefined
        ? []
        : [{ href: telHref(phone), words: filled(finder.script.dial, { number: phone }) }]),
    ],
    notes: [urlNotes, phoneNotes, hadPasscode ? directory.passcode : undefined].filter(
      (note) => note !== undefined,
    ),
  };
}

const hostOf = (url: string): string | undefined =>
  URL.canParse(url) && url.startsWith('http')
    ? new URL(url).hostname.replace(/^www\./, '')
    : undefined;
