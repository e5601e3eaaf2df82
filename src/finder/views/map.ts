import { effect } from '@preact/signals-core';
import { control, map as leafletMap, type LatLng, type Map as LeafletMap } from 'leaflet';
import mapStyles from './map.css?url';
import { announcer } from '../../dom/announcer.ts';
import { part } from '../../dom/part.ts';
import { boundsAround } from '../../geo/bounds.ts';
import { filled } from '../../i18n/filled.ts';
import type { Finder } from '../state.ts';
import { pinIndex, venuesOf, type Venue } from '../venues.ts';
import { searchArea } from './map-area.ts';
import { gentleGestures } from './map-gestures.ts';
import { mapGround } from './map-ground.ts';
import { mapPins, type ShownPin } from './map-pins.ts';
import { openVenues } from './map-popup.ts';
import { stepWithList } from './map-step.ts';
import { mapTwin } from './map-twin.ts';
import { latLngBoundsOf } from './map-bounds.ts';
import type { RowContext } from './row.ts';

export type MapOptions = RowContext & {
  readonly root: HTMLElement;
  readonly basemapHref: string;
  readonly usesMiles: boolean;
};

/** The map of the results: the same as in the list, one pin for what lies together, and all of it in words. */
export async function mapView(finder: Finder, options: MapOptions): Promise<void> {
  const { root, words, phrases } = options;
  await styled(mapStyles);
  const map = bareMap(options);
  const ground = mapGround(map, options, () => show(venuesOf(finder.results.peek()?.rows ?? [])));
  const announce = announcer(part(root, 'announcement', HTMLElement));

  const press = (shown: ShownPin): void => {
    const { pin, at, marker } = shown;
    if (!pin.isCluster || pin.apartAt > ground.closest()) {
      open(at, pin.venues(), () => marker.getElement());
      return;
    }
    closer(map, shown, ground.closest());
    map.getContainer().focus({ preventScroll: true });
  };
  const open = (
    at: LatLng,
    venues: readonly Venue[],
    opener: () => HTMLElement | null | undefined,
  ): void => openVenues(map, at, venues, { finder, context: options, opener });

  const pins = mapPins(map, options, press);
  const twin = mapTwin(options, (at, venue, opener) => open(at, [venue], () => opener));
  const area = searchArea(map, finder, root);
  stepWithList(root, pins);
  gentleGestures(map, root);

  const tell = (): void => {
    const inSight = pins.inSight();
    ground.avoid(pins.boxes());
    twin(inSight);
    const places = inSight.reduce((sum, { pin }) => sum + pin.venueCount, 0);
    const count = phrases.numbered('places', places);
    map.getContainer().setAttribute('aria-label', filled(words.said('mapOf'), { count }));
  };
  map.on('moveend', tell);
  map.on('zoomend', () => {
    const places = pins.inSight().reduce((sum, { pin }) => sum + pin.venueCount, 0);
    announce(filled(words.said('placesInSight'), { count: phrases.numbered('places', places) }));
  });

  const show = (venues: readonly Venue[]): void => {
    pins.show(pinIndex(venues, ground.closest()));
    tell();
  };
  let drawn = '';
  effect(() => {
    const rows = finder.results.value?.rows ?? [];
    // Minutes pass and the order changes; the pins need to know only when there are others.
    const lots = rows.reduce((sum, { entry }) => sum + entry.lot, rows.length);
    const signature = `${lots}/${finder.details.value.kind}`;
    if (signature !== drawn) {
      drawn = signature;
      const venues = venuesOf(rows);
      area.fit(venues);
      show(venues);
    } else area.fit(undefined);
  });
  effect(() => {
    const { view, meeting } = finder.query.value;
    // A map that was hidden has to learn its size again.
    if (view === 'map' && meeting === '') map.invalidateSize();
  });
}

/** Leaflet’s map with its buttons, before anything is on it. */
const bareMap = ({ root, words, usesMiles }: MapOptions): LeafletMap => {
  const map = leafletMap(part(root, 'map', HTMLElement), {
    attributionControl: false,
    zoomControl: false,
    // A tile that fades in asks the clock; it should simply be there.
    fadeAnimation: false,
    minZoom: 1,
    maxBoundsViscosity: 1,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    inertia: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  }).setView([20, 0], 1);
  const [zoomInTitle, zoomOutTitle] = [words.said('zoomIn'), words.said('zoomOut')];
  control.zoom({ zoomInTitle, zoomOutTitle, position: 'topleft' }).addTo(map);
  control.scale({ metric: !usesMiles, imperial: usesMiles }).addTo(map);
  return map;
};

const PADDING_PIXELS = 64;

/** Comes so close that the cluster falls apart, and all of it stays in sight. */
const closer = (map: LeafletMap, { pin, at }: ShownPin, closest: number): void => {
  const box = boundsAround(pin.venues().map(({ point }) => point));
  if (box === undefined) return;
  const bounds = latLngBoundsOf(box, at.lng - pin.point.lon);
  const size = map.getSize().subtract([2 * PADDING_PIXELS, 2 * PADDING_PIXELS]);
  const padding = map.getSize().subtract([Math.max(60, size.x), Math.max(60, size.y)]);
  const fitting = map.getBoundsZoom(bounds, false, padding);
  const zoom = Math.min(closest, Math.max(pin.apartAt, fitting));
  map.setView(bounds.getCenter(), zoom);
};

/** Fetches a style sheet for the whole page; without it a map would be a heap of tiles. */
const styled = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not arrive.`)));
    document.head.append(link);
  });
