import type { APIRoute, GetStaticPaths } from 'astro';
import { siteAtlas } from '../../../atlas/build/whole-list.ts';

export const getStaticPaths = (async () => {
  const { files } = await siteAtlas();
  return files.map(({ version, name, text }) => ({ params: { version, name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
