import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { contentSecurityPolicy } from '../../src/layouts/content-security-policy.ts';
import type { StreetTiles } from '../../src/site.schema.ts';
import { streetArchive } from './street-archive.ts';

const LEAFLET = fileURLToPath(import.meta.resolve('leaflet/dist/leaflet-src.esm.js'));
const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * Writes a page with a map and the offer of a street map into a folder, and the map’s file beside it:
 * no operator’s setting is part of the site that the other journeys visit.
 */
export async function writeStreetMapPage(folder: string, tiles: StreetTiles): Promise<void> {
  const entry = join(folder, 'entry.ts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    entry,
    `import { map } from 'leaflet';
     import { offerStreets } from '${SOURCES}/finder/views/map-streets.ts';
     const shown = map(document.querySelector('#map'), { zoomAnimation: false, fadeAnimation: false });
     shown.setView([55, -4], 4).setMaxZoom(9);
     offerStreets(shown, document, ({ closest, isPart }) => {
       document.title = \`\${closest} \${isPart}\`;
     });`,
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: SOURCES,
    define: { 'import.meta.env.STREET_MAP': JSON.stringify(tiles.kind) },
    resolve: { alias: [{ find: /^leaflet$/, replacement: LEAFLET }] },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } },
    },
  });
  const address = tiles.kind === 'raster' ? tiles.url : tiles.archive;
  const ofLeaflet = readFileSync('node_modules/leaflet/dist/leaflet.css', 'utf8');
  const size = '#map { inline-size: 600px; block-size: 400px; }';
  writeFileSync(join(folder, 'map.css'), `${ofLeaflet}${size}`);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><title>0</title>
     <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(tiles)}">
     <link rel="stylesheet" href="/map.css"></head><body>
     <div id="map" tabindex="0"></div>
     <div data-part="streets" data-address="${address}" data-max-zoom="${tiles.maxZoom}">
       <div data-part="streets-offer"><button data-part="show-streets">Show the street map</button></div>
       <p role="status" data-part="streets-failed" hidden>It did not arrive.</p>
       <p data-part="streets-credit" hidden>Made by somebody</p>
     </div>
     <p><span data-part="no-streets">No streets.</span></p>
     <script type="module" src="/entry.js"></script></body></html>`,
  );
  writeFileSync(join(folder, 'town.pmtiles'), streetArchive());
}
