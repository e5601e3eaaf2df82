import type { APIRoute, GetStaticPaths } from 'astro';
import { siteGazetteer } from '../../../../gazetteer/build/site-gazetteer.ts';

export const getStaticPaths = (async () => {
  const { files } = await siteGazetteer();
  return files.map(({ version, name, text }) => ({ params: { version, name }, props: { text } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
