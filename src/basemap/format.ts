/** The name and version written into each file, and the only ones a reader accepts. */
export const BASEMAP_FORMAT = { format: 'alongside-basemap', version: 2 } as const;

/** Steps along the side of a tile in which its lines are written. */
export const EXTENT = 2048;

/** What is drawn of the ground, from the bottom up. */
export const LAYERS = [
  'land',
  'rivers',
  'lakes',
  'counties',
  'states',
  'borders',
  'disputed',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Layers of closed rings; of the others, each line is open. */
export const RING_LAYERS: readonly Layer[] = ['land', 'lakes'];

/**
 * A line in a few printable characters: x and y of its first point in whole steps from the tile’s
 * north-west corner, then differences. Each number is folded (0, −1, 1, −2 … → 0, 1, 2, 3 …) and written
 * to the base 45, lowest digit first, in the 90 characters from “#” to “}” without the backslash; those
 * of the upper half say that another digit follows.
 */
export type LineText = string;

/**
 * A name on the map: x and y in steps, what it says, and how much it counts (towns: people; countries
 * and regions: the first zoom of the map at which there is room for it). A country is its ISO code.
 */
export type NameFile = readonly [x: number, y: number, name: string, weight: number];

/** One tile; what is absent is empty. */
export type TileFile = { readonly [layer in Layer]?: readonly LineText[] } & {
  readonly countries?: readonly NameFile[];
  readonly regions?: readonly NameFile[];
  readonly towns?: readonly NameFile[];
};

/** A file of tiles by their keys; those that are missing look like the tile above them. */
export type PackFile = typeof BASEMAP_FORMAT & {
  readonly tiles: Readonly<Record<string, TileFile>>;
};

/** The small file to begin with: which packs there are, by the key of the tile at their root. */
export type IndexFile = typeof BASEMAP_FORMAT & { readonly packs: readonly string[] };

/** Raised for a file of another format or version. */
export class BasemapFormatError extends Error {
  override readonly name = 'BasemapFormatError';
}

/** Passes a file on if it is of this format and version. @throws {BasemapFormatError} for any other. */
export function checked<T extends typeof BASEMAP_FORMAT>(file: unknown): T {
  const { format, version } = BASEMAP_FORMAT;
  const isOurs =
    typeof file === 'object' &&
    file !== null &&
    'format' in file &&
    'version' in file &&
    file.format === format &&
    file.version === version;
  if (isOurs) return file as T;
  throw new BasemapFormatError(`Got another file, expected ${format} version ${version}.`);
}

const BASE = 45;
const FIRST_CODE = 35;
const BACKSLASH = 92;

/** Writes x, y, x, y… in whole steps as text. Points that repeat the one before are left out. */
export function lineText(steps: ArrayLike<number>): LineText {
  let text = '';
  let [lastX, lastY] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    const [x, y] = [steps[at] ?? 0, steps[at + 1] ?? 0];
    if (at > 0 && x === lastX && y === lastY) continue;
    text += numberText(x - lastX) + numberText(y - lastY);
    [lastX, lastY] = [x, y];
  }
  return text;
}

const numberText = (n: number): string => {
  let rest = n < 0 ? -2 * n - 1 : 2 * n;
  let text = '';
  while (rest >= BASE) {
    text += character(BASE + (rest % BASE));
    rest = Math.floor(rest / BASE);
  }
  return text + character(rest);
};

const character = (digit: number): string => {
  const code = FIRST_CODE + digit;
  return String.fromCharCode(code < BACKSLASH ? code : code + 1);
};

/** Calls `visit` with each point of a line, in steps, in order. */
export function eachPoint(line: LineText, visit: (x: number, y: number) => void): void {
  const point = [0, 0];
  let [axis, folded, unit] = [0, 0, 1];
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const digit = code - FIRST_CODE - (code > BACKSLASH ? 1 : 0);
    folded += (digit % BASE) * unit;
    unit *= BASE;
    if (digit >= BASE) continue;
    point[axis] = (point[axis] ?? 0) + (folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2);
    if (axis === 1) visit(point[0] ?? 0, point[1] ?? 0);
    [axis, folded, unit] = [1 - axis, 0, 1];
  }
}
