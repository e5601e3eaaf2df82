import { control, map as leafletMap, type Map as LeafletMap } from 'leaflet';
import { part } from '../../dom/part.ts';
import { boundsAround } from '../../geo/bounds-around.ts';
import type { ShownPin } from './map-pins.ts';
import { latLngBoundsOf } from './map-bounds.ts';
import type { MapOptions } from './map.ts';

/** Leaflet’s map with its buttons, before anything is on it. */
export function bareMap({ root, words, usesMiles }: MapOptions): LeafletMap {
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
}

const PADDING_PIXELS = 64;

/** Comes so close that the cluster falls apart, and all of it stays in sight. */
export function closer(map: LeafletMap, { pin, at }: ShownPin, closest: number): void {
  const box = boundsAround(pin.venues().map(({ point }) => point));
  if (box === undefined) {
    map.setView(at, Math.min(closest, Math.max(map.getZoom() + 2, pin.apartAt)));
    return;
  }
  const bounds = latLngBoundsOf(box, at.lng - pin.point.lon);
  const size = map.getSize().subtract([2 * PADDING_PIXELS, 2 * PADDING_PIXELS]);
  const padding = map.getSize().subtract([Math.max(60, size.x), Math.max(60, size.y)]);
  const fitting = map.getBoundsZoom(bounds, false, padding);
  const zoom = Math.min(closest, Math.max(pin.apartAt, fitting));
  map.setView(bounds.getCenter(), zoom);
}

/** Fetches a style sheet for the whole page; without it a map would be a heap of tiles. */
export function styled(href: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${href} did not arrive.`)));
    document.head.append(link);
  });
}
