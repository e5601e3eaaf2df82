import type { APIRoute, GetStaticPaths } from 'astro';
import { siteCalendars } from '../_calendars.ts';

/** One calendar address per meeting, for calendars that follow it; none while sample listings are shown. */
export const getStaticPaths = (async () => {
  const files = await siteCalendars();
  return files.map(({ name, text }) => ({ params: { name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
