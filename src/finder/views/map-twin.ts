import { latLng, type LatLng } from 'leaflet';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { Venue } from '../venues.ts';
import type { ShownPin } from './map-pins.ts';
import type { RowContext } from './row.ts';

/** Places named in words; who looks at more of the world has to come closer. */
const MOST_PLACES = 60;

/** The map in words: the places in sight, by name, each a button that opens what is held there. */
export function mapTwin(
  { root, words, phrases }: RowContext & { readonly root: HTMLElement },
  open: (at: LatLng, venue: Venue, opener: HTMLElement) => void,
): (pins: readonly ShownPin[]) => void {
  const box = part(root, 'map-twin', HTMLDetailsElement);
  const list = part(root, 'map-twin-list', HTMLElement);
  let shown: readonly ShownPin[] = [];

  const fill = (): void => {
    if (!box.open) return;
    const venues = shown
      .flatMap(({ pin }) => pin.venues())
      .map((venue) => ({ venue, ...said(venue) }));
    venues.sort((a, b) => a.name.localeCompare(b.name));
    list.replaceChildren(...venues.slice(0, MOST_PLACES).map(item));
    say(
      root,
      'map-twin-more',
      venues.length > MOST_PLACES
        ? filled(words.said('morePlaces'), {
            count: phrases.numbered('more', venues.length - MOST_PLACES),
          })
        : undefined,
    );
  };
  const said = (venue: Venue): { readonly name: string; readonly count: string } => ({
    name: phrases.place(venue.matches[0]?.entry.listing.place) || words.said('placeUnnamed'),
    count: phrases.numbered('meetings', venue.matches.length),
  });
  const item = ({
    venue,
    name,
    count,
  }: { venue: Venue } & ReturnType<typeof said>): HTMLElement => {
    const made = copyOf(root, 'map-twin-template');
    part(made, 'place-name', HTMLElement).textContent = name;
    part(made, 'place-count', HTMLElement).textContent = count;
    const button = part(made, 'place-button', HTMLButtonElement);
    button.addEventListener('click', () => {
      open(latLng(venue.point.lat, venue.point.lon), venue, button);
    });
    return made;
  };

  box.addEventListener('toggle', fill);
  return (pins) => {
    shown = pins;
    const places = pins.reduce((sum, { pin }) => sum + pin.venueCount, 0);
    say(
      box,
      'map-twin-title',
      filled(words.said('placesInSight'), {
        count: phrases.numbered('places', places),
      }),
    );
    fill();
  };
}
