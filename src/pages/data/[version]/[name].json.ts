import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAtlas } from '../../../atlas/build/site-atlas.ts';

export const getStaticPaths = (async () => {
  const { files } = await siteAtlas();
  return files.map(({ folder, name, text }) => ({
    params: { version: folder, name },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
