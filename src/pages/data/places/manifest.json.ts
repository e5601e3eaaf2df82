import type { APIRoute } from 'astro';
import { siteGazetteer } from '../../../gazetteer/build/site-gazetteer.ts';

export const GET: APIRoute = async () => Response.json((await siteGazetteer()).manifest);
