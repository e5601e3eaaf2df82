import { fragmentOf } from './fragment.ts';
import { EMPTY_QUERY } from './query.ts';

/** The page of the finder that any part of it belongs to: in another site’s frame, not the framed one. */
export function finderPage(part: Element): string {
  const { page = '' } = part.closest<HTMLElement>('[data-page]')?.dataset ?? {};
  return new URL(page, location.href).href.replace(/#.*/, '');
}

/** The address of a meeting alone, without what else was asked for: that is the visitor’s own affair. */
export function meetingAddress(page: string, meeting: string): string {
  return `${page}#${fragmentOf({ ...EMPTY_QUERY, meeting })}`;
}

/** The address of the kept meetings alone. */
export function keptAddress(page: string, kept: readonly string[]): string {
  return `${page}#${fragmentOf({ ...EMPTY_QUERY, kept, view: 'kept' })}`;
}

/** What a report says: of the meeting, and of the visitor nothing. */
export type Report = {
  readonly name: string;
  readonly id: string;
  readonly url: string;
  readonly subject: string;
  readonly body: string;
};

/**
 * Where a mistake is reported: a letter with its subject and first lines written, or a form, whose
 * address may say where `{name}`, `{id}` and `{url}` of the meeting go.
 */
export function reportHref(address: string, report: Report): string {
  if (address.startsWith('mailto:')) {
    const joint = address.includes('?') ? '&' : '?';
    const field = (text: string): string => encodeURIComponent(text).replaceAll('%0A', '%0D%0A');
    return `${address}${joint}subject=${field(report.subject)}&body=${field(report.body)}`;
  }
  return address.replace(/\{(name|id|url)\}|%7B(name|id|url)%7D/gi, (_, open, escaped) =>
    encodeURIComponent(report[String(open ?? escaped).toLowerCase() as 'name' | 'id' | 'url']),
  );
}
