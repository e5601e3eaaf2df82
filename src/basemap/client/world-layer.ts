import { GridLayer, type Coords, type GridLayerOptions } from 'leaflet';
import type { ProjectedLine, World } from '../format.ts';

/** Closer than this the coast would be drawn where it is not (it is exact to a kilometre or two). */
const LAST_HONEST_ZOOM = 9;
/** Points nearer to each other than this, in pixels, are drawn as one. */
const FINEST_PIXELS = 0.7;

export type WorldColours = {
  readonly water: string;
  readonly land: string;
  readonly coast: string;
  readonly border: string;
};

/** Draws coasts and borders as tiles, and plain ground where zoomed in further than they are exact. */
export class WorldLayer extends GridLayer {
  readonly #world: World;
  readonly #colours: () => WorldColours;

  constructor(world: World, colours: () => WorldColours, options?: GridLayerOptions) {
    super(options);
    this.#world = world;
    this.#colours = colours;
  }

  protected override createTile(coords: Coords): HTMLElement {
    const size = this.getTileSize();
    const tile = document.createElement('canvas');
    tile.width = size.x * devicePixelRatio;
    tile.height = size.y * devicePixelRatio;
    const pen = tile.getContext('2d');
    if (pen !== null) {
      pen.scale(devicePixelRatio, devicePixelRatio);
      drawTile(pen, this.#world, coords, size.x, this.#colours());
    }
    return tile;
  }
}

const drawTile = (
  pen: CanvasRenderingContext2D,
  world: World,
  { x, y, z }: Coords,
  size: number,
  colours: WorldColours,
): void => {
  if (z > LAST_HONEST_ZOOM) {
    pen.fillStyle = colours.land;
    pen.fillRect(0, 0, size, size);
    return;
  }
  const tiles = 2 ** z;
  const scale = tiles * size;
  const box = { west: x / tiles, east: (x + 1) / tiles, north: y / tiles, south: (y + 1) / tiles };
  const isInside = (line: ProjectedLine, turns: number): boolean =>
    line.east + turns >= box.west &&
    line.west + turns <= box.east &&
    line.south >= box.north &&
    line.north <= box.south;
  const trace = ({ points }: ProjectedLine, turns: number): void => {
    let [lastX, lastY] = [Infinity, Infinity];
    for (let at = 0; at < points.length; at += 2) {
      const px = ((points[at] ?? 0) + turns) * scale - x * size;
      const py = (points[at + 1] ?? 0) * scale - y * size;
      const isFirst = at === 0;
      const isFine = Math.abs(px - lastX) < FINEST_PIXELS && Math.abs(py - lastY) < FINEST_PIXELS;
      if (!isFirst && isFine && at < points.length - 2) continue;
      if (isFirst) pen.moveTo(px, py);
      else pen.lineTo(px, py);
      [lastX, lastY] = [px, py];
    }
  };

  /** Lines that cross the antimeridian reach into the neighbouring copy of the world. */
  const traceAll = (lines: readonly ProjectedLine[]): void => {
    for (const line of lines) {
      for (const turns of [-1, 0, 1]) if (isInside(line, turns)) trace(line, turns);
    }
  };

  pen.fillStyle = colours.water;
  pen.fillRect(0, 0, size, size);
  pen.beginPath();
  traceAll(world.land);
  pen.fillStyle = colours.land;
  pen.fill('evenodd');
  pen.lineJoin = 'round';
  pen.lineWidth = 1;
  pen.strokeStyle = colours.coast;
  pen.stroke();
  pen.beginPath();
  traceAll(world.borders);
  pen.strokeStyle = colours.border;
  pen.setLineDash([4, 3]);
  pen.stroke();
};
