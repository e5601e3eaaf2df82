import type { APIRoute, GetStaticPaths } from 'astro';
import { siteBasemap } from '../../../../basemap/build/site-basemap.ts';

export const getStaticPaths = (async () => {
  const { version, files } = await siteBasemap();
  return files.map(({ name, text }) => ({ params: { version, name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
