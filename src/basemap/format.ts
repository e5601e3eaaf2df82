/** The name and version written into the file, and the only ones the decoder accepts. */
export const WORLD_FORMAT = { format: 'alongside-world', version: 1 } as const;

/** Steps a degree is divided into: hundredths, about a kilometre. The source is no more exact. */
export const STEPS_PER_DEGREE = 100;

/**
 * A line as whole steps: longitude and latitude of its first point, then the difference to each
 * further point: `[lon, lat, dLon, dLat, …]`.
 */
export type SteppedLine = readonly number[];

export type WorldFile = typeof WORLD_FORMAT & {
  /** Closed rings of dry land; holes are rings too (fill by the even-odd rule). */
  readonly land: readonly SteppedLine[];
  /** Land borders between countries, as Natural Earth draws them: who holds the ground. */
  readonly borders: readonly SteppedLine[];
};

/** A line ready to draw: points of the unit square of Web Mercator (0, 0 is the north-west corner). */
export type ProjectedLine = {
  readonly points: Float64Array;
  readonly west: number;
  readonly east: number;
  readonly north: number;
  readonly south: number;
};

export type World = {
  readonly land: readonly ProjectedLine[];
  readonly borders: readonly ProjectedLine[];
};

/** Raised for a file of another format or version. */
export class WorldFormatError extends Error {
  override readonly name = 'WorldFormatError';
}

const isWorldFile = (file: unknown): file is WorldFile =>
  typeof file === 'object' &&
  file !== null &&
  'format' in file &&
  'version' in file &&
  file.format === WORLD_FORMAT.format &&
  file.version === WORLD_FORMAT.version;

/** The world, projected. @throws {WorldFormatError} for any other file. */
export function decodeWorld(file: unknown): World {
  if (!isWorldFile(file)) {
    const { format, version } = WORLD_FORMAT;
    throw new WorldFormatError(`Got another file, expected ${format} version ${version}.`);
  }
  return { land: file.land.map(projected), borders: file.borders.map(projected) };
}

const TURN = 360 * STEPS_PER_DEGREE;
/** Beyond this, a leap of a whole turn is the map’s own edge along a pole, not a way around the world. */
const POLE_EDGE = 85;

/** A line in whole steps, from degrees. It goes on past 180° rather than leap to the other side. */
export function steppedLine(line: readonly (readonly number[])[]): SteppedLine {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon = 0, lat = 0] of line) {
    let nextX = Math.round(lon * STEPS_PER_DEGREE);
    const nextY = Math.round(lat * STEPS_PER_DEGREE);
    if (steps.length > 0 && Math.abs(lat) < POLE_EDGE)
      nextX += TURN * Math.round((x - nextX) / TURN);
    if (steps.length > 0 && nextX === x && nextY === y) continue;
    steps.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return steps;
}

/** Latitudes beyond this lie outside the square of Web Mercator. */
const MERCATOR_LIMIT = 85.05112878;

const projected = (steps: SteppedLine): ProjectedLine => {
  const points = new Float64Array(steps.length);
  let [lon, lat, west, east, north, south] = [0, 0, Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < steps.length; at += 2) {
    lon += steps[at] ?? 0;
    lat += steps[at + 1] ?? 0;
    const x = lon / STEPS_PER_DEGREE / 360 + 0.5;
    const y = mercatorY(lat / STEPS_PER_DEGREE);
    points[at] = x;
    points[at + 1] = y;
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { points, west, east, north, south };
};

const mercatorY = (lat: number): number => {
  const within = Math.max(-MERCATOR_LIMIT, Math.min(MERCATOR_LIMIT, lat));
  const sine = Math.sin((within * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};
