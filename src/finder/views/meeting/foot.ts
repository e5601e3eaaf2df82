import { copyOf, part, say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import { finderPage, meetingAddress, reportHref } from '../../addresses.ts';
import { hostOf } from '../../links.ts';
import type { Finder } from '../../state.ts';
import type { DetailContext } from '../detail.ts';
import { fillClockNote } from './clock-note.ts';
import { fillOthers } from './others.ts';
import { texts } from './texts.ts';

/** What the screen can do without at first: clocks that change, contacts, the website, other meetings, where the listing comes from and where a mistake is told. */
export function fillFoot(
  screen: HTMLElement,
  listing: Listing,
  details: ListingDetails,
  finder: Finder,
  context: DetailContext,
): void {
  const { words, phrases, reportUrl } = context;
  const contacts = details.contacts.map(({ name, phone, email }) =>
    [name, phone, email].filter(Boolean).join(' · '),
  );
  texts(screen, 'contacts', contacts.join('\n\n'));
  const website = part(screen, 'website', HTMLAnchorElement);
  part(screen, 'website-box', HTMLElement).hidden = details.website === undefined;
  website.href = details.website ?? '';
  website.textContent = hostOf(details.website ?? '');
  fillClockNote(screen, listing, finder, context);
  fillOthers(screen, listing, finder, context);
  const { updated } = listing;
  const date = updated === undefined ? undefined : phrases.date(updated);
  say(screen, 'freshness-day', date && filled(words.said('confirmedOn'), { date }));
  part(screen, 'sources', HTMLElement).replaceChildren(
    ...details.sources.map(({ name, url }) => {
      const item = copyOf(screen, 'source-template');
      const link = part(item, 'source-link', HTMLAnchorElement);
      link.textContent = filled(words.said('source'), { name });
      if (url !== undefined && !listing.sample) link.href = url;
      return item;
    }),
  );
  const form = details.sources.find((source) => source.reportUrl !== undefined)?.reportUrl;
  const url = meetingAddress(finderPage(screen), listing.id);
  const about = { name: listing.name, id: listing.id, url };
  const href = reportHref(form ?? reportUrl, {
    ...about,
    subject: filled(words.said('reportSubject'), about),
    body: filled(words.said('reportBody'), about),
  });
  part(screen, 'report', HTMLAnchorElement).href = href;
  const isMail = href.startsWith('mailto:');
  part(screen, 'report-mail', HTMLElement).hidden = !isMail;
  part(screen, 'report-form', HTMLElement).hidden = isMail;
}
