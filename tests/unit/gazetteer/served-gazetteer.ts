import { createGazetteer, type Gazetteer } from '../../../src/gazetteer/client/gazetteer.ts';
import { gazetteerReader } from '../../../src/gazetteer/client/reader.ts';
import type { Gazetteer as GazetteerFiles } from '../../../src/gazetteer/build/gazetteer-files.ts';

/** A gazetteer that reads these files, and what it asked for. */
export function servedGazetteer(
  { manifest, files }: GazetteerFiles,
  {
    home = 'US',
    zone = 'America/New_York',
    isThere = () => true,
  }: {
    readonly home?: string;
    readonly zone?: string;
    readonly isThere?: (name: string) => boolean;
  } = {},
): { readonly gazetteer: Gazetteer; readonly asked: readonly string[] } {
  const asked: string[] = [];
  const ask = (address: string): Promise<Response> => {
    const name = address.replace('/data/places/', '');
    asked.push(name);
    if (!isThere(name)) return Promise.resolve(new Response('', { status: 503 }));
    if (name === 'manifest.json') return Promise.resolve(Response.json(manifest));
    const file = files.find((each) => `${each.version}/${each.name}.json` === name);
    return Promise.resolve(new Response(file?.text ?? '', { status: file ? 200 : 404 }));
  };
  const reader = gazetteerReader({ manifestHref: '/data/places/manifest.json', ask, waits: [] });
  return { gazetteer: createGazetteer({ reader, home, zone, locale: 'en', most: 8 }), asked };
}
