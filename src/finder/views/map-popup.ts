import { popup, type LatLng, type Map as LeafletMap } from 'leaflet';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { areaAround } from '../area-on-map.ts';
import type { Match } from '../match.ts';
import type { Finder } from '../state.ts';
import type { Venue } from '../venues.ts';
import { rowOf, type RowContext } from './row.ts';

/** Rows in a popup; the list shows the others. */
const ROWS_AT_ONCE = 40;
/** Half a pin: the popup’s tip stands on its rim. */
const ABOVE_PIN = -16;

/** Opens what is held at venues as a list over the map. Closing it gives the focus back to `opener`. */
export function openVenues(
  map: LeafletMap,
  at: LatLng,
  venues: readonly Venue[],
  {
    finder,
    context,
    opener,
  }: {
    readonly finder: Finder;
    readonly context: RowContext & { readonly root: HTMLElement };
    readonly opener: () => HTMLElement | null | undefined;
  },
): void {
  const { root, words, phrases } = context;
  const content = copyOf(root, 'popup-template');
  const matches = inOrder(venues, finder);
  const [first] = matches;
  const place = first?.entry.listing.place;
  const isOne = venues.length === 1;
  const title = part(content, 'popup-title', HTMLElement);
  title.textContent = isOne ? phrases.place(place) : phrases.numbered('places', venues.length);
  say(content, 'popup-count', phrases.numbered('meetings', matches.length));
  content.classList.toggle('popup-of-several', !isOne);
  part(content, 'popup-rows', HTMLElement).append(
    ...matches
      .slice(0, ROWS_AT_ONCE)
      .map((match) =>
        rowOf(match, finder.clock.peek(), context, { namesDay: true, isUnderWay: false }),
      ),
  );
  const all = part(content, 'popup-all', HTMLButtonElement);
  all.textContent = filled(words.said('showInList'), {
    count: phrases.numbered('meetings', matches.length),
  });
  const room = map.getSize();
  const opened = popup({
    offset: [0, ABOVE_PIN],
    minWidth: Math.min(260, room.x - 80),
    maxWidth: Math.min(360, room.x - 60),
    maxHeight: Math.max(160, room.y - 130),
    autoPanPadding: [12, 12],
  })
    .setLatLng(at)
    .setContent(content);
  let isLeft = false;
  opened.on('remove', () => {
    if (!isLeft) opener()?.focus({ preventScroll: true });
  });
  content.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    opened.remove();
  });
  all.addEventListener('click', () => {
    isLeft = true;
    opened.remove();
    finder.ask({ area: areaAround(venues.map(({ point }) => point)) });
    const count = part(root, 'count', HTMLElement);
    count.focus({ preventScroll: true });
    count.scrollIntoView();
  });
  opened.openOn(map);
  title.focus({ preventScroll: true });
}

/** The meetings of venues as the list has them now, in its order. */
const inOrder = (venues: readonly Venue[], finder: Finder): readonly Match[] => {
  const held = new Set(
    venues.flatMap(({ matches }) => matches.map(({ entry }) => entry.listing.id)),
  );
  return (finder.results.peek()?.rows ?? []).filter(({ entry }) => held.has(entry.listing.id));
};
