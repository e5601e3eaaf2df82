import { eachPoint, EXTENT, RING_LAYERS, type Layer, type LineText } from '../format.ts';
import type { Tile } from '../tile.ts';
import type { Ground } from './basemap-reader.ts';

/** Colours of the ground, as CSS writes them. */
export type GroundColours = Readonly<
  Record<'water' | 'land' | 'coast' | 'border' | 'state' | 'county' | 'river', string>
>;

type Stroke = {
  readonly layer: Layer;
  readonly colour: keyof GroundColours;
  /** Zoom of the tile, drawn at its own size, from which the layer is shown. */
  readonly from: number;
  readonly width: number;
  /** Width added with each zoom. */
  readonly growth?: number;
  readonly dash?: readonly number[];
};

const STROKES: readonly Stroke[] = [
  { layer: 'rivers', colour: 'river', from: 2, width: 0.5, growth: 0.12 },
  { layer: 'counties', colour: 'county', from: 6, width: 0.8 },
  { layer: 'states', colour: 'state', from: 1, width: 0.8, dash: [5, 2.5] },
  { layer: 'borders', colour: 'border', from: 0, width: 0.8, growth: 0.1 },
  { layer: 'disputed', colour: 'border', from: 2, width: 1, dash: [1.5, 3] },
];

/**
 * Draws a tile of `size` pixels, as lines and areas: from a tile above it as sharply as from its own.
 * Without ground it is open water.
 */
export function drawTile(
  pen: CanvasRenderingContext2D,
  tile: Tile,
  size: number,
  ground: Ground | undefined,
  colours: GroundColours,
): void {
  pen.fillStyle = colours.water;
  pen.fillRect(0, 0, size, size);
  if (ground === undefined) return;
  const { scale, left, top } = placeOf(tile, ground.tile, size);
  pen.lineJoin = 'round';

  const trace = (lines: readonly LineText[], isRing: boolean, isOutline: boolean): void => {
    pen.beginPath();
    for (const line of lines) {
      let [lastX, lastY, isFirst] = [0, 0, true];
      eachPoint(line, (x, y) => {
        const isEdge = isOutline && isCut(x, lastX) | isCut(y, lastY);
        if (isFirst || isEdge) pen.moveTo(x * scale + left, y * scale + top);
        else pen.lineTo(x * scale + left, y * scale + top);
        [lastX, lastY, isFirst] = [x, y, false];
      });
      if (isRing && !isOutline) pen.closePath();
    }
  };
  const area = (layer: 'land' | 'lakes', fill: string): void => {
    const lines = ground.file[layer];
    if (lines === undefined) return;
    trace(lines, true, false);
    pen.fillStyle = fill;
    pen.fill('evenodd');
    trace(lines, true, true);
    pen.strokeStyle = colours.coast;
    pen.lineWidth = 1;
    pen.stroke();
  };
  const stroke = ({ layer, colour, from, width, growth = 0, dash = [] }: Stroke): void => {
    const lines = ground.file[layer];
    if (lines === undefined || tile.z < from) return;
    trace(lines, RING_LAYERS.includes(layer), false);
    pen.setLineDash([...dash]);
    pen.strokeStyle = colours[colour];
    pen.lineWidth = width + growth * tile.z;
    pen.stroke();
    pen.setLineDash([]);
  };

  area('land', colours.land);
  // Rivers run on through lakes.
  for (const each of STROKES.slice(0, 1)) stroke(each);
  area('lakes', colours.water);
  for (const each of STROKES.slice(1)) stroke(each);
}

/** Where the steps of `ground` lie on a tile of `size` pixels within it. */
export function placeOf(
  tile: Tile,
  ground: Tile,
  size: number,
): { readonly scale: number; readonly left: number; readonly top: number } {
  const across = 2 ** (tile.z - ground.z);
  return {
    scale: (size * across) / EXTENT,
    left: (ground.x * across - tile.x) * size,
    top: (ground.y * across - tile.y) * size,
  };
}

/** Whether a stretch runs along the side of its tile or beyond: there it was cut, and is no coast. */
const isCut = (now: number, before: number): number =>
  Number(now === before && (now <= 0 || now >= EXTENT));
