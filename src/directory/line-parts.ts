import { telHref } from '../finder/links.ts';
import { filled } from '../i18n/filled.ts';
import type { Locale } from '../i18n/locales.ts';
import { strings } from '../i18n/strings.ts';
import type { Meeting, Remote } from '../meetings/schema.ts';

/** A way in from elsewhere, in words. */
export type RemoteLine = {
  readonly ways: readonly { readonly href: string; readonly words: string }[];
  readonly notes: readonly string[];
};

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
