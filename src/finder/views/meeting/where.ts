import { part, say } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { Listing, ListingDetails } from '../../../meetings/listing.ts';
import { ACCESS_NEEDS, accessSays, type AccessNeed } from '../../access.ts';
import { isRemoteOnly } from '../../facets.ts';
import { mapLinks, ownMap } from '../../links.ts';
import type { Words } from '../../words.ts';
import { element, paragraph, texts } from './texts.ts';

/** Buses and trains are told apart, in the list’s own words. */
const ROOM_NEEDS = ACCESS_NEEDS.filter((need) => need !== 'transit');

/** The place: its address, how to get there and in. */
export function fillWhere(
  screen: HTMLElement,
  listing: Listing,
  details: ListingDetails,
  words: Words,
): void {
  const { place } = listing;
  const { precision = 'exact' } = place ?? {};
  const lines = [
    place?.venue,
    place?.address ?? [place?.city, place?.postalCode].filter(Boolean).join(' '),
    precision === 'exact' ? '' : words.said(precision),
  ].flatMap((line) => line || []);
  part(screen, 'where', HTMLElement).hidden = lines.length === 0;
  part(screen, 'address', HTMLElement).replaceChildren(...lines.map(paragraph));
  const isHidden = place?.address === undefined || precision === 'withheld';
  part(screen, 'copy-place', HTMLElement).hidden = isHidden;
  say(
    screen,
    'address-line',
    isHidden ? undefined : [place.venue, place.address].filter(Boolean).join(', '),
  ).hidden = true;
  texts(screen, 'place-notes', details.placeNotes);
  say(screen, 'district', listing.district);
  part(screen, 'district-box', HTMLElement).hidden = listing.district === undefined;
  texts(screen, 'transit', details.transit);
  fillDirections(screen, listing);
  fillAccess(screen, listing, words);
}

const fillDirections = (screen: HTMLElement, { place, sample }: Listing): void => {
  const links = sample ? undefined : mapLinks(place);
  part(screen, 'directions-box', HTMLElement).hidden = links === undefined;
  if (links === undefined) return;
  part(screen, 'directions', HTMLAnchorElement).href = links[ownMap(navigator.userAgent)];
  for (const name of ['osm', 'google', 'apple'] as const) {
    part(screen, `map-${name}`, HTMLAnchorElement).href = links[name];
  }
};

/** Of every need: yes, no, or that nobody says. Only where there is a room to get into. */
const fillAccess = (screen: HTMLElement, listing: Listing, { said }: Words): void => {
  const hasRoom = listing.place !== undefined && !isRemoteOnly(listing.attendance);
  part(screen, 'access-box', HTMLElement).hidden = !hasRoom;
  if (!hasRoom) return;
  const name = (need: AccessNeed): string => said(`access.${need}`);
  const saying = (answer: boolean | undefined): readonly AccessNeed[] =>
    ROOM_NEEDS.filter((need) => accessSays(listing, need) === answer);
  part(screen, 'access', HTMLElement).replaceChildren(
    ...saying(true).map((need) => element('li', filled(said('accessYes'), { need: name(need) }))),
    ...saying(false).map((need) => element('li', filled(said('accessNo'), { need: name(need) }))),
  );
  const unsaid = saying(undefined);
  const isAll = unsaid.length === ROOM_NEEDS.length;
  const needs = unsaid.map((need) => name(need).toLocaleLowerCase()).join(', ');
  say(
    screen,
    'access-unsaid',
    isAll
      ? said('accessAllUnsaid')
      : needs === ''
        ? undefined
        : filled(said('accessUnsaid'), { needs }),
  );
};
