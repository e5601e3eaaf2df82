import { part } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import { hostOf, telHref } from '../../links.ts';
import type { Words } from '../../words.ts';
import { texts } from './texts.ts';

/** How to join from elsewhere: one press for the link, one for the number with its code. */
export function fillJoining(
  screen: HTMLElement,
  listing: Listing,
  { remote, requestNotes }: ListingDetails,
  { said }: Words,
): void {
  const isUsable = remote !== undefined && !listing.sample;
  const join = part(screen, 'join', HTMLAnchorElement);
  const dial = part(screen, 'dial', HTMLAnchorElement);
  join.hidden = !isUsable || remote.url === undefined;
  dial.hidden = !isUsable || remote.phone === undefined;
  if (isUsable && remote.url !== undefined) {
    join.href = remote.url;
    join.textContent = filled(said('join'), { host: hostOf(remote.url) });
  }
  if (isUsable && remote.phone !== undefined) {
    dial.href = telHref(remote.phone);
    dial.textContent = filled(said('dial'), { number: remote.phone.split(',')[0] ?? '' });
  }
  const hasCode = isUsable && remote.phone?.includes(',') === true;
  part(screen, 'dial-code', HTMLElement).hidden = !hasCode;
  texts(screen, 'url-notes', isUsable ? remote.urlNotes : undefined);
  texts(screen, 'phone-notes', isUsable ? remote.phoneNotes : undefined);
  texts(screen, 'request-notes', requestNotes);
  part(screen, 'sample-remote', HTMLElement).hidden = remote === undefined || !listing.sample;
  part(screen, 'remote', HTMLElement).hidden = remote === undefined && requestNotes === undefined;
}
