import type { Map as LeafletMap } from 'leaflet';
import { part } from '../../dom/part.ts';
import type { Bounds } from '../../geo/bounds.ts';
import { boundsAround } from '../../geo/bounds-around.ts';
import type { Point } from '../../geo/point.ts';
import { areaText } from '../area.ts';
import { areaInSight } from '../area-on-map.ts';
import type { Query } from '../query.ts';
import type { Finder } from '../state.ts';
import { boundsOfLatLng, latLngBoundsOf } from './map-bounds.ts';

/** A single venue is shown with its surroundings. */
const ZOOM_OF_ONE = 8;
const PADDING: [number, number] = [40, 48];
/** A list in pieces is not asked for more than this at once: it would all have to be fetched. */
const MOST_MEETINGS = 8000;
/** The map counts as moved from here on, in pixels. */
const MOVED_PIXELS = 24;

/**
 * Keeps the map where the question is, and offers to ask about where the map is: “search this area”
 * shows once somebody has moved it.
 */
export function searchArea(
  map: LeafletMap,
  finder: Finder,
  root: HTMLElement,
  meetingsIn: (area: Bounds) => number,
): {
  /** Shows what there is when the question is about another place, or nothing of it is in sight. */
  readonly fit: (held: readonly { readonly point: Point }[] | undefined) => void;
} {
  const button = part(root, 'search-area', HTMLButtonElement);
  let settled = { at: map.getCenter(), zoom: map.getZoom() };
  let where: string | undefined;
  let ownArea: string | undefined;
  let isFitting = false;

  const settle = (): void => {
    settled = { at: map.getCenter(), zoom: map.getZoom() };
    button.hidden = true;
  };
  // A map that makes room for a popup was not moved by anybody.
  map.on('autopanstart', () => {
    if (button.hidden) map.once('moveend', settle);
  });
  map.on('moveend', () => {
    if (isFitting) return;
    const isFar =
      map.project(settled.at).distanceTo(map.project(map.getCenter())) > MOVED_PIXELS ||
      map.getZoom() !== settled.zoom;
    if (button.contains(document.activeElement) && !isFar) map.getContainer().focus();
    button.hidden = !isFar || meetingsIn(boundsOfLatLng(map.getBounds())) > MOST_MEETINGS;
  });
  button.addEventListener('click', () => {
    const area = areaInSight(boundsOfLatLng(map.getBounds()));
    ownArea = areaText(area);
    finder.ask({ area });
    settle();
    map.getContainer().focus({ preventScroll: true });
  });

  const fit = (held: readonly { readonly point: Point }[] | undefined): void => {
    const query = finder.query.peek();
    const asked = whereOf(query);
    const isNew = asked !== where;
    where = asked;
    if (isNew && query.area !== undefined && areaText(query.area) === ownArea) return;
    const box = query.area ?? boundsAround(held?.map(({ point }) => point) ?? []);
    if (box === undefined) return;
    const bounds = latLngBoundsOf(box);
    const isInSight = [-360, 0, 360].some((turn) =>
      held?.some(({ point }) => map.getBounds().contains([point.lat, point.lon + turn])),
    );
    if (!isNew && (isInSight || held === undefined)) return;
    isFitting = true;
    map.fitBounds(bounds, { maxZoom: ZOOM_OF_ONE, padding: PADDING, animate: false });
    isFitting = false;
    settle();
  };
  return { fit };
}

const whereOf = (query: Query): string =>
  [query.place, query.nearMe, query.withinKm, areaText(query.area)].join();
