import type { RingMark, SeatLook } from './ring-marks.ts';

/** Colours of a ring where no stylesheet reaches: icons and share images. */
export type RingColours = {
  readonly seat: string;
  readonly lamp: string;
  /** What shows inside an open seat. */
  readonly paper: string;
};

/** Day and night as in `styles/tokens.css`; a unit test keeps the two in step. */
export const DAY: RingColours = { seat: '#14584a', lamp: '#f0ac3c', paper: '#fbf6ea' };
export const NIGHT: RingColours = { seat: '#93d7ba', lamp: '#f4b955', paper: '#0f2125' };

/** The lines and seats of a mark as SVG elements, coloured, in its square of 100 units. */
export function ringElements(mark: RingMark, { seat, lamp, paper }: RingColours): string {
  const paint: Readonly<Record<SeatLook, string>> = {
    taken: `fill="${seat}"`,
    open: `fill="${paper}" stroke="${seat}" stroke-width="3"`,
    lit: `fill="${lamp}"`,
  };
  const lines = mark.lines.map(
    (path) =>
      `<path d="${path}" fill="none" stroke="${seat}" stroke-width="4" stroke-linecap="round"/>`,
  );
  const seats = mark.seats.map(
    ({ x, y, radius, look }) =>
      `<circle cx="${x}" cy="${y}" r="${look === 'open' ? radius - 1.5 : radius}" ${paint[look]}/>`,
  );
  return [...lines, ...seats].join('');
}

/**
 * A mark as a complete SVG file.
 * @param ground colour of the square behind it; transparent when left out.
 * @param margin empty space around the mark, in the mark’s units.
 */
export function ringSvg(
  mark: RingMark,
  colours: RingColours,
  { ground, margin = 0 }: { readonly ground?: string; readonly margin?: number } = {},
): string {
  const side = 100 + 2 * margin;
  const behind =
    ground === undefined
      ? ''
      : `<rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" fill="${ground}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}">${behind}${ringElements(mark, colours)}</svg>`;
}
