import type { APIRoute } from 'astro';
import { siteAtlas } from '../../atlas/build/site-atlas.ts';

export const GET: APIRoute = async () => Response.json((await siteAtlas()).manifest);
