import { DomUtil, Layer, type Map as LeafletMap } from 'leaflet';
import { labelRoom, type Box, type LabelRoom } from './label-room.ts';
import type { GroundLayer } from './ground-layer.ts';
import { namesInSight, type SeenName } from './names-in-sight.ts';

/** Between the ground and the pins. */
const PANE = 'names';
const PANE_LEVEL = '300';

export type NameColours = Readonly<Record<'ink' | 'soft' | 'halo', string>>;

export type NameOptions = {
  readonly colours: () => NameColours;
  /** CSS font family. */
  readonly family: string;
  /** What a country is called, from its ISO code. */
  readonly countryName: (code: string) => string;
};

/** Names of towns, regions and countries, on one canvas over the tiles, so that none is cut and none covers another. */
export class NameLayer extends Layer {
  readonly #ground: GroundLayer;
  readonly #names: NameOptions;
  readonly #canvas = document.createElement('canvas');
  #obstacles: readonly Box[] = [];

  constructor(ground: GroundLayer, options: NameOptions) {
    super({ pane: PANE });
    this.#ground = ground;
    this.#names = options;
    this.#canvas.className = 'leaflet-zoom-hide';
    this.#canvas.setAttribute('aria-hidden', 'true');
  }

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = PANE_LEVEL;
    pane.style.pointerEvents = 'none';
    pane.append(this.#canvas);
    this.#ground.on('load', this.draw, this);
    this.draw();
    return this;
  }

  override onRemove(): this {
    this.#ground.off('load', this.draw, this);
    this.#canvas.remove();
    return this;
  }

  /** Draws anew around what stands on the map already, in pixels of the container. */
  avoid(obstacles: readonly Box[]): void {
    this.#obstacles = obstacles;
    this.draw();
  }

  draw(): void {
    const map = (this._map as LeafletMap | null | undefined) ?? undefined;
    const pen = this.#canvas.getContext('2d');
    if (map === undefined || pen === null) return;
    const size = map.getSize();
    const ratio = devicePixelRatio;
    this.#canvas.width = size.x * ratio;
    this.#canvas.height = size.y * ratio;
    Object.assign(this.#canvas.style, { width: `${size.x}px`, height: `${size.y}px` });
    DomUtil.setPosition(this.#canvas, map.containerPointToLayerPoint([0, 0]));
    pen.scale(ratio, ratio);
    const { min } = map.getPixelBounds();
    const room = labelRoom(this.#obstacles);
    const whole = { left: 0, top: 0, right: size.x, bottom: size.y };
    for (const seen of namesInSight(this.#ground.seenTiles(), map.getZoom())) {
      if (min === undefined) break;
      const at = { ...seen, x: seen.x - min.x, y: seen.y - min.y };
      if (isInside(at, whole)) this.#print(pen, at, room, whole);
    }
  }

  #print(pen: CanvasRenderingContext2D, seen: SeenName, room: LabelRoom, whole: Box): void {
    const colours = this.#names.colours();
    const isTown = seen.kind === 'town';
    const text = isTown
      ? seen.name
      : (seen.kind === 'country'
          ? this.#names.countryName(seen.name)
          : seen.name
        ).toLocaleUpperCase();
    const size = isTown ? (seen.weight > 300_000 ? 13.5 : 12.5) : seen.kind === 'country' ? 12 : 11;
    pen.font = `${isTown ? (seen.weight > 300_000 ? 600 : 400) : 600} ${size}px ${this.#names.family}`;
    if ('letterSpacing' in pen) pen.letterSpacing = isTown ? '0px' : '1.5px';
    const boxes = candidates(seen, pen.measureText(text).width, size);
    const box = room.taken(boxes.filter((each) => isWhole(each, whole)));
    if (box === undefined) return;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.lineWidth = 3;
    pen.strokeStyle = colours.halo;
    pen.fillStyle = isTown ? colours.ink : colours.soft;
    if (isTown) {
      pen.beginPath();
      pen.arc(seen.x, seen.y, 2.2, 0, 2 * Math.PI);
      pen.stroke();
      pen.fill();
    }
    const [x, y] = [box.left + PADDING, (box.top + box.bottom) / 2];
    pen.strokeText(text, x, y);
    pen.fillText(text, x, y);
  }
}

const PADDING = 3;
/** From a town’s dot to its name. */
const GAP = 3;

const isInside = ({ x, y }: SeenName, box: Box): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

const isWhole = (box: Box, { right, bottom }: Box): boolean =>
  box.left >= 0 && box.top >= 0 && box.right <= right && box.bottom <= bottom;

/** Where a name may stand: an area’s in its middle; a town’s beside, above or below its dot. */
const candidates = ({ kind, x, y }: SeenName, width: number, size: number): readonly Box[] => {
  const [wide, high] = [width + 2 * PADDING, size + 4];
  const box = (left: number, top: number): Box => ({
    left,
    top,
    right: left + wide,
    bottom: top + high,
  });
  if (kind !== 'town') return [box(x - wide / 2, y - high / 2)];
  return [
    box(x + GAP, y - high / 2),
    box(x - GAP - wide, y - high / 2),
    box(x - wide / 2, y - GAP - high),
    box(x - wide / 2, y + GAP),
  ];
};
