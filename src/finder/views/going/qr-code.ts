import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';
/** Light modules around the code that scanners need (ISO/IEC 18004). */
const QUIET_MODULES = 4;
/** What a phone still reads from a printed code of a few centimetres. */
const MOST_VERSION = 25;

/**
 * A QR code of an address, drawn on the device: black on white in every theme. Absent when the address
 * is too long for a code that phones read.
 */
export function qrCode(address: string, label: string): SVGSVGElement | undefined {
  const code = encoded(address);
  if (code === undefined) return undefined;
  const side = code.size + 2 * QUIET_MODULES;
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', `0 0 ${side} ${side}`);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', label);
  drawing.setAttribute('shape-rendering', 'crispEdges');
  const ground = document.createElementNS(SVG, 'rect');
  ground.setAttribute('width', String(side));
  ground.setAttribute('height', String(side));
  ground.setAttribute('fill', '#fff');
  const modules = document.createElementNS(SVG, 'path');
  modules.setAttribute('d', pathOf(code.data));
  modules.setAttribute('fill', '#000');
  drawing.append(ground, modules);
  return drawing;
}

const encoded = (address: string): ReturnType<typeof encode> | undefined => {
  try {
    return encode(address, { ecc: 'M', border: 0, maxVersion: MOST_VERSION });
  } catch {
    return undefined;
  }
};

/** Dark modules as runs of each line: “M4 4h7v1h-7z”. */
const pathOf = (data: readonly (readonly boolean[])[]): string => {
  const runs: string[] = [];
  data.forEach((line, y) => {
    for (let x = 0; x < line.length; x += 1) {
      if (line[x] !== true) continue;
      const end = line.indexOf(false, x);
      const length = (end < 0 ? line.length : end) - x;
      runs.push(`M${x + QUIET_MODULES} ${y + QUIET_MODULES}h${length}v1h-${length}z`);
      x += length;
    }
  });
  return runs.join('');
};
