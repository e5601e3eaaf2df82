import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { LOGO } from '../../components/ring-marks.ts';
import { DAY, ringSvg } from '../../components/ring-svg.ts';

type Icon = { readonly side: number; readonly margin: number; readonly isOpaque: boolean };

/** Icons as PNG: for old browsers, home screens, and one that may be cut to a circle. */
export const getStaticPaths = (() => [
  { params: { icon: '32' }, props: { side: 32, margin: 0, isOpaque: false } },
  { params: { icon: '180' }, props: { side: 180, margin: 14, isOpaque: true } },
  { params: { icon: '192' }, props: { side: 192, margin: 2, isOpaque: false } },
  { params: { icon: '512' }, props: { side: 512, margin: 2, isOpaque: false } },
  { params: { icon: 'maskable' }, props: { side: 512, margin: 26, isOpaque: true } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Icon> = async ({ props: { side, margin, isOpaque } }) => {
  const svg = ringSvg(LOGO, DAY, { margin, ...(isOpaque && { ground: DAY.paper }) });
  const png = await sharp(Buffer.from(svg), { density: (72 * side) / 100 })
    .resize(side, side)
    .png()
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
