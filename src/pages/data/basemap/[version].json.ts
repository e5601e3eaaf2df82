import type { APIRoute, GetStaticPaths } from 'astro';
import { siteBasemap } from '../../../basemap/build/world.ts';

export const getStaticPaths = (() => [
  { params: { version: siteBasemap().version } },
]) satisfies GetStaticPaths;

export const GET: APIRoute = () =>
  new Response(siteBasemap().text, { headers: { 'content-type': 'application/json' } });
