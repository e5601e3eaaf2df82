import { effect } from '@preact/signals-core';
import {
  control,
  divIcon,
  latLng,
  latLngBounds,
  map as leafletMap,
  marker,
  point,
  type Map as LeafletMap,
  type Marker,
} from 'leaflet';
import mapStyles from './map.css?url';
import { WorldLayer } from '../../basemap/client/world-layer.ts';
import { readWorld } from '../../basemap/client/world-reader.ts';
import { boundsAround } from '../../geo/bounds.ts';
import { copyOf, part } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { Finder } from '../state.ts';
import { clustered, venuesOf, type Cluster, type Venue } from '../venues.ts';
import { pinElement } from './pin.ts';
import { rowOf, type RowContext } from './row.ts';

const CELL_PIXELS = 56;
const GREATEST_ZOOM = 13;
/** A single venue is shown with its surroundings. */
const ZOOM_OF_ONE = 9;
const IN_A_POPUP = 60;
const PADDING = point(96, 96);

export type MapOptions = RowContext & {
  readonly root: HTMLElement;
  readonly basemapHref: string;
  readonly usesMiles: boolean;
};

/** The map of the results: drawn from the same results as the list, one pin for what lies together. */
export async function mapView(finder: Finder, options: MapOptions): Promise<void> {
  const { root, words, usesMiles } = options;
  const [world] = await Promise.all([readWorld(options.basemapHref), styled(mapStyles)]);
  const box = part(root, 'map', HTMLElement);
  const map = leafletMap(box, {
    attributionControl: false,
    zoomControl: false,
    // A tile that fades in asks the clock; it should simply be there.
    fadeAnimation: false,
    maxZoom: GREATEST_ZOOM,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  }).setView([20, 0], 1);
  const [zoomInTitle, zoomOutTitle] = [words.said('zoomIn'), words.said('zoomOut')];
  control.zoom({ zoomInTitle, zoomOutTitle, position: 'topright' }).addTo(map);
  control.scale({ metric: !usesMiles, imperial: usesMiles }).addTo(map);
  if (world !== undefined) {
    const style = getComputedStyle(box);
    const colour = (name: string): string => style.getPropertyValue(`--map-${name}`).trim();
    const layer = new WorldLayer(world, () => ({
      water: colour('water'),
      land: colour('land'),
      coast: colour('coast'),
      border: colour('border'),
    })).addTo(map);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => layer.redraw());
  }

  const pins = pinLayer(map, options, finder);
  effect(() => {
    const { view, meeting } = finder.query.value;
    // A map that was hidden has to learn its size again.
    if (view === 'map' && meeting === '') map.invalidateSize();
  });
  effect(() => {
    const venues = venuesOf(finder.results.value?.rows ?? []);
    fit(map, venues);
    pins.show(venues);
  });
}

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

const fit = (map: LeafletMap, venues: readonly Venue[]): void => {
  const box = boundsAround(venues.map(({ point }) => point));
  if (box === undefined) return;
  map.fitBounds(latLngBounds([box.south, box.west], [box.north, box.east]), {
    maxZoom: ZOOM_OF_ONE,
    padding: [36, 36],
    animate: false,
  });
};

type PinLayer = { readonly show: (venues: readonly Venue[]) => void };

/** Keeps a marker for each cluster in sight, and the popup of the one that is open. */
const pinLayer = (map: LeafletMap, options: MapOptions, finder: Finder): PinLayer => {
  let venues: readonly Venue[] = [];
  let markers = new Map<string, Marker>();

  const draw = (): void => {
    const zoom = map.getZoom();
    const centre = map.getCenter().lng;
    /** The copy of the world that is nearest to the middle of the map. */
    const nearest = (lon: number): number => lon + 360 * Math.round((centre - lon) / 360);
    const sight = map.getBounds().pad(0.3);
    const clusters = clustered(
      venues,
      ({ lat, lon }) => map.project([lat, lon], zoom),
      CELL_PIXELS,
    );
    const kept = new Map<string, Marker>();
    for (const cluster of clusters) {
      const at = latLng(cluster.point.lat, nearest(cluster.point.lon));
      const key = `${zoom}/${cluster.key}/${Math.round(at.lng)}`;
      const known = markers.get(key);
      if (!sight.contains(at) && known?.isPopupOpen() !== true) continue;
      kept.set(key, known ?? addPin(map, cluster, at, options, finder));
    }
    for (const [key, old] of markers) if (!kept.has(key)) old.remove();
    markers = kept;
  };
  map.on('moveend', draw);
  return {
    show: (next) => {
      venues = next;
      for (const old of markers.values()) old.remove();
      markers = new Map();
      draw();
    },
  };
};

const addPin = (
  map: LeafletMap,
  cluster: Cluster,
  at: ReturnType<typeof latLng>,
  options: MapOptions,
  finder: Finder,
): Marker => {
  const { words, phrases } = options;
  const place = cluster.venues[0]?.matches[0]?.entry.listing.place;
  const isOne = cluster.venues.length === 1;
  const name = isOne ? (place?.venue ?? place?.city ?? '') : sharedTown(cluster);
  const count = phrases.numbered('meetings', cluster.meetings);
  const label = isOne
    ? filled(words.said('pins'), { place: phrases.place(place) ?? '', count })
    : filled(words.said('cluster'), { count: name === '' ? count : `${count}, ${name}` });
  const icon = divIcon({
    html: pinElement(cluster.meetings, phrases.number(cluster.meetings), name, label),
    className: 'pin-holder',
    iconSize: [44, 44],
  });
  const pin = marker(at, { icon, riseOnHover: true }).addTo(map);
  const press = (): void => {
    const box = boundsAround(cluster.venues.map(({ point }) => point));
    if (isOne || box === undefined || map.getZoom() >= GREATEST_ZOOM) {
      openPopup(pin, cluster, options, finder);
      return;
    }
    const shift = at.lng - cluster.point.lon;
    const bounds = latLngBounds([box.south, box.west + shift], [box.north, box.east + shift]);
    const closest = Math.max(map.getZoom() + 1, map.getBoundsZoom(bounds, false, PADDING));
    map.setView(bounds.getCenter(), Math.min(closest, GREATEST_ZOOM));
    map.getContainer().focus({ preventScroll: true });
  };
  pin.on('click', press);
  pin.on('keydown', ({ originalEvent }) => {
    if (originalEvent.key !== 'Enter' && originalEvent.key !== ' ') return;
    originalEvent.preventDefault();
    press();
  });
  return pin;
};

/** The town of all its meetings, if it is one. */
const sharedTown = ({ venues }: Cluster): string => {
  const towns = new Set(venues.flatMap(({ matches }) => matches.map(({ entry }) => entry.town)));
  const [town] = towns;
  return towns.size === 1 ? (town?.name ?? '') : '';
};

const openPopup = (pin: Marker, cluster: Cluster, context: MapOptions, finder: Finder): void => {
  const content = copyOf(context.root, 'popup-template');
  const title = part(content, 'popup-title', HTMLElement);
  const place = cluster.venues[0]?.matches[0]?.entry.listing.place;
  title.textContent = context.phrases.place(place) ?? '';
  const matches = cluster.venues.flatMap((venue) => venue.matches);
  part(content, 'popup-rows', HTMLElement).append(
    ...matches
      .slice(0, IN_A_POPUP)
      .map((match) =>
        rowOf(match, finder.clock.peek(), context, { namesDay: true, isUnderWay: false }),
      ),
  );
  pin.unbindPopup();
  pin.bindPopup(content, { maxWidth: 340, minWidth: 240, maxHeight: 320 }).openPopup();
  title.focus({ preventScroll: true });
  pin.once('popupclose', () => pin.getElement()?.focus({ preventScroll: true }));
};
