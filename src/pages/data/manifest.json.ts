import type { APIRoute } from 'astro';
import { siteAtlas } from '../../atlas/build/whole-list.ts';

export const GET: APIRoute = async () => Response.json((await siteAtlas()).manifest);
