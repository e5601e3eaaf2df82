import type { Map as LeafletMap } from 'leaflet';
import type { BasemapReader } from '../../basemap/client/basemap-reader.ts';
import { GroundLayer, LAST_HONEST_ZOOM } from '../../basemap/client/ground-layer.ts';
import { NameLayer } from '../../basemap/client/name-layer.ts';
import type { Box } from '../../basemap/client/label-room.ts';
import type { MapOptions } from './map.ts';

/** What lies under the pins. */
export type MapGround = {
  /** Puts it on the map, once the map is where it should be. */
  readonly begin: () => void;
  /** The closest zoom of the map at present. */
  readonly closest: () => number;
  /** Keeps names clear of these boxes, in pixels of the map’s container. */
  readonly avoid: (boxes: readonly Box[]) => void;
};

/**
 * The site’s own background: drawn from its files, in the colours of the style sheet; and a street map,
 * where the operator has one and the visitor asks for it. `onCloser` is called when the map goes deeper.
 */
export function mapGround(
  map: LeafletMap,
  { root, phrases }: MapOptions,
  reader: BasemapReader,
  onCloser: () => void,
): MapGround {
  const box = map.getContainer();
  const style = getComputedStyle(box);
  const colour = (name: string): string => style.getPropertyValue(`--map-${name}`).trim();
  const ground = new GroundLayer(reader, () => ({
    water: colour('water'),
    land: colour('land'),
    coast: colour('coast'),
    border: colour('border'),
    state: colour('state'),
    county: colour('county'),
    river: colour('river'),
  }));
  const names = new NameLayer(ground, {
    colours: () => ({ ink: colour('ink'), soft: colour('ink-soft'), halo: colour('halo') }),
    family: style.fontFamily,
    countryName: phrases.country,
  });
  let closest = LAST_HONEST_ZOOM;
  map.setMaxZoom(closest);
  for (const looks of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(looks).addEventListener('change', () => {
      ground.redraw();
      names.draw();
    });
  }
  if (import.meta.env.STREET_MAP !== 'none') {
    void import('./map-streets.ts').then(({ offerStreets }) =>
      offerStreets(map, root, (streets) => {
        if (!streets.isPart) ground.remove();
        names.remove();
        closest = streets.closest;
        onCloser();
      }),
    );
  }
  let hasBegun = false;
  return {
    begin: () => {
      if (hasBegun) return;
      hasBegun = true;
      ground.addTo(map);
      names.addTo(map);
    },
    closest: () => closest,
    avoid: (boxes) => names.avoid([...boxes, ...controlBoxes(box)]),
  };
}

/** The room that the map’s own buttons take. */
const controlBoxes = (box: HTMLElement): readonly Box[] => {
  const { left: x, top: y } = box.getBoundingClientRect();
  return [...box.querySelectorAll('.leaflet-control')].map((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
  });
};
