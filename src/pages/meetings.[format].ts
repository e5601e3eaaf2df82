import type { APIRoute, GetStaticPaths } from 'astro';
import { siteExports } from '../feeds/export/site-exports.ts';

/** The whole list to take away, in each format; none while sample listings are shown. */
export const getStaticPaths = (async () => {
  const { files } = await siteExports();
  return files.flatMap(({ path }) => {
    const [, format] = /^\/meetings\.(\w+)$/.exec(path) ?? [];
    return format === undefined ? [] : [{ params: { format }, props: { path } }];
  });
}) satisfies GetStaticPaths;

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
};

export const GET: APIRoute<{ path: string }> = async ({ props, params }) => {
  const { files } = await siteExports();
  return new Response(files.find(({ path }) => path === props.path)?.text, {
    headers: { 'content-type': TYPES[params['format'] ?? ''] ?? 'text/plain' },
  });
};
