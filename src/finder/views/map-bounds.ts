import { latLngBounds, type LatLngBounds } from 'leaflet';
import type { Bounds } from '../../geo/bounds.ts';

/** A box as Leaflet has it, moved `shift` degrees to the east: its map goes on around the world. */
export function latLngBoundsOf({ south, west, north, east }: Bounds, shift = 0): LatLngBounds {
  return latLngBounds([south, west + shift], [north, east + shift]);
}

/** Leaflet’s box as degrees. */
export function boundsOfLatLng(box: LatLngBounds): Bounds {
  return {
    south: box.getSouth(),
    west: box.getWest(),
    north: box.getNorth(),
    east: box.getEast(),
  };
}
