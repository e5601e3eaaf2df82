import type { APIRoute } from 'astro';
import { LOGO } from '../components/ring-marks.ts';
import { DAY, NIGHT, ringSvg } from '../components/ring-svg.ts';

const DARK = `<style>@media(prefers-color-scheme:dark){[fill="${DAY.seat}"]{fill:${NIGHT.seat}}[fill="${DAY.lamp}"]{fill:${NIGHT.lamp}}}</style>`;

/** The logo as the browser’s tab shows it, in day and night colours. */
export const GET: APIRoute = () =>
  new Response(ringSvg(LOGO, DAY).replace('</svg>', `${DARK}</svg>`), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
