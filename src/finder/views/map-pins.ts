import { divIcon, latLng, marker, type LatLng, type Map as LeafletMap, type Marker } from 'leaflet';
import type { Box } from '../../basemap/client/label-room.ts';
import { filled } from '../../i18n/filled.ts';
import type { Pin, PinIndex } from '../venues.ts';
import { boundsOfLatLng } from './map-bounds.ts';
import { pinElement } from './pin.ts';
import type { RowContext } from './row.ts';

const PIN_PIXELS = 44;
/** Room for the name below a pin. */
const NAME_PIXELS = { wide: 112, high: 20 } as const;
/** Pins a little outside the map are there already when it is pulled. */
const BEYOND_SIGHT = 0.15;

/** A pin on the map, at the copy of the world that is in sight. */
export type ShownPin = { readonly pin: Pin; readonly at: LatLng; readonly marker: Marker };

/** The pins on the map. */
export type Pins = {
  readonly show: (index: PinIndex) => void;
  /** Those whose middle is in sight, in reading order. */
  readonly inSight: () => readonly ShownPin[];
  /** The room they take, in pixels of the map’s container. */
  readonly boxes: () => readonly Box[];
};

/** Keeps a marker for each pin in sight; `press` is called when one is chosen. */
export function mapPins(
  map: LeafletMap,
  context: RowContext,
  press: (shown: ShownPin) => void,
): Pins {
  let index: PinIndex | undefined;
  let shown = new Map<string, ShownPin>();

  const draw = (): void => {
    if (index === undefined) return;
    const zoom = map.getZoom();
    const centre = map.getCenter().lng;
    const box = boundsOfLatLng(map.getBounds().pad(BEYOND_SIGHT));
    const kept = new Map<string, ShownPin>();
    for (const pin of index.pinsIn(box, zoom)) {
      const turns = Math.round((centre - pin.point.lon) / 360);
      const key = `${zoom}/${pin.key}/${turns}`;
      const at = latLng(pin.point.lat, pin.point.lon + 360 * turns);
      kept.set(key, shown.get(key) ?? added(pin, at));
    }
    for (const [key, old] of shown) if (!kept.has(key)) old.marker.remove();
    shown = kept;
    inReadingOrder([...kept.values()].flatMap((each) => each.marker.getElement() ?? []));
    const seen = map.getBounds();
    for (const each of kept.values()) {
      // The keyboard goes through what can be seen.
      const element = each.marker.getElement();
      if (element !== undefined) element.tabIndex = seen.contains(each.at) ? 0 : -1;
    }
  };

  const added = (pin: Pin, at: LatLng): ShownPin => {
    const icon = divIcon({
      html: pinOf(pin, context),
      className: 'pin-holder',
      iconSize: [PIN_PIXELS, PIN_PIXELS],
    });
    const made = { pin, at, marker: marker(at, { icon, riseOnHover: true }).addTo(map) };
    made.marker.on('click', () => press(made));
    made.marker.on('keydown', ({ originalEvent }) => {
      if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
      originalEvent.preventDefault();
      press(made);
    });
    return made;
  };

  const inSight = (): readonly ShownPin[] => {
    const seen = map.getBounds();
    return [...shown.values()].filter(({ at }) => seen.contains(at));
  };

  map.on('moveend', draw);
  return {
    show: (next) => {
      index = next;
      for (const { marker: old } of shown.values()) old.remove();
      shown = new Map();
      draw();
    },
    inSight,
    boxes: () =>
      inSight().flatMap(({ at, pin }) => {
        const { x, y } = map.latLngToContainerPoint(at);
        const half = PIN_PIXELS / 2;
        const around = { left: x - half, top: y - half, right: x + half, bottom: y + half };
        if (pinName(pin) === '') return [around];
        const wide = NAME_PIXELS.wide / 2;
        const below = { top: y + half, bottom: y + half + NAME_PIXELS.high };
        return [around, { left: x - wide, right: x + wide, ...below }];
      }),
  };
}

/** Puts elements in this order without moving the one that has the focus, which would lose it. */
const inReadingOrder = (elements: readonly HTMLElement[]): void => {
  let next: Element | null = null;
  for (const element of elements.toReversed()) {
    const isHeld = element.contains(document.activeElement);
    if (!isHeld && element.nextSibling !== next) element.parentElement?.insertBefore(element, next);
    next = element;
  }
};

/** The name below a pin: what the place is called, or the town of all its meetings. */
const pinName = (pin: Pin): string => {
  if (pin.kind !== 'venue') return pin.town;
  const place = pin.venues()[0]?.matches[0]?.entry.listing.place;
  return place?.venue ?? place?.city ?? '';
};

const pinOf = (pin: Pin, { words, phrases }: RowContext): HTMLElement => {
  const count = phrases.numbered('meetings', pin.meetings);
  const name = pinName(pin);
  const place = pin.venues()[0]?.matches[0]?.entry.listing.place;
  const label = {
    venue: () => filled(words.said('pins'), { place: phrases.place(place), count }),
    venues: () =>
      filled(words.said('cluster'), { count: name === '' ? count : `${count}, ${name}` }),
    spot: () => filled(words.said('spot'), { count }),
    spots: () => filled(words.said('cluster'), { count }),
  };
  return pinElement(
    pin.meetings,
    shortNumber(pin.meetings, phrases.locale),
    name,
    label[pin.kind](),
  );
};

/** A number that has to fit into a pin: “2.1K” from a thousand on. */
const shortNumber = (n: number, locale: string): string =>
  n.toLocaleString(locale, n < 1000 ? {} : { notation: 'compact' });
