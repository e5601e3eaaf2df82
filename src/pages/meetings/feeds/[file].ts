import type { APIRoute, GetStaticPaths } from 'astro';
import { siteExports } from '../../../feeds/export/site-exports.ts';

const FOLDER = '/meetings/feeds/';

/** The list by regions and an index of them, where the whole is too large for one file. */
export const getStaticPaths = (async () => {
  const { files } = await siteExports();
  return files
    .filter(({ path }) => path.startsWith(FOLDER))
    .map(({ path }) => ({ params: { file: path.slice(FOLDER.length) }, props: { path } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const { files } = await siteExports();
  return new Response(files.find(({ path }) => path === props.path)?.text, {
    headers: { 'content-type': 'application/json' },
  });
};
