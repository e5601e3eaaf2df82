import type { Bounds } from '../geo/bounds.ts';

/** An area in an address: south, west, north and east in degrees, “40.01,-105.3,40.2,-105.1”. */
export function areaText(area: Bounds | undefined): string {
  return area === undefined ? '' : [area.south, area.west, area.north, area.east].join();
}

/** Reads `areaText`; anything that is not an area is none. Degrees have four decimals at most. */
export function areaOf(text: string): Bounds | undefined {
  const parts = text.split(',');
  if (parts.length !== 4 || !parts.every((part) => /^-?\d{1,3}(?:\.\d{1,4})?$/.test(part))) {
    return undefined;
  }
  // Adding nothing makes 0 of −0.
  const [south = 0, west = 0, north = 0, east = 0] = parts.map((part) => Number(part) + 0);
  const isArea =
    south >= -90 && north <= 90 && south < north && west >= -180 && west < 180 && west < east;
  return isArea && east - west <= 360 ? { south, west, north, east } : undefined;
}
