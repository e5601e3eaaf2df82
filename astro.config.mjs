import { closeSync, openSync, readSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { siteSearch } from './src/search/build/site-search.ts';
import { site } from './src/site.config.ts';

let resolved;
const noteResolvedConfig = {
  name: 'note-resolved-config',
  hooks: { 'astro:config:done': ({ config }) => void (resolved = config) },
};

/** A page says in its first lines whether search engines may show it; the rest may be a long list. */
const headBytes = Buffer.alloc(8192);

/** A built page says itself whether search engines may show it; the sitemap asks it. */
const isIndexable = (address) => {
  const path = new URL(address).pathname.slice(resolved.base.length);
  const file = openSync(new URL(`${path}index.html`, resolved.outDir));
  const length = readSync(file, headBytes);
  closeSync(file);
  const head = headBytes.toString('utf8', 0, length);
  return !/<meta name="robots" content="[^"]*noindex/.test(head);
};

/**
 * Chunks fetch by themselves what they import, and bring no styles of their own, so Vite’s wrapping of
 * every `import()`, and its list of what to fetch beside each, would be 1 KB of every finder for nothing.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  configResolved: ({ plugins }) => {
    const wrapping = plugins.findIndex(({ name }) => name === 'native:import-analysis-build');
    if (wrapping >= 0) plugins.splice(wrapping, 1);
  },
};

/**
 * Leaflet makes its classes by calls that do nothing else, so those that are not used can be left out;
 * and so can what it adds to them for lines and shapes (GeoJSON, renderers), of which the map has none.
 */
const leanLeaflet = {
  name: 'lean-leaflet',
  transform: (code, id) =>
    id.includes('leaflet-src.esm.js')
      ? code
          .replaceAll(/= (\w+\.extend\()/g, '= /* @__PURE__ */ $1')
          .replaceAll(
            /^(?:Marker|Circle|CircleMarker|Polyline|Polygon|LayerGroup)\.include\(/gm,
            '/* @__PURE__ */ $&',
          )
          .replace(/^Map\.include\((?=\{[^}]{0,400}\bgetRenderer:)/m, '/* @__PURE__ */ $&')
      : undefined,
};

/** The script of a component, by its place among those of the component. */
const scriptOf = (component, index) => `${component}\\.astro\\?astro&type=script&index=${index}`;

/**
 * What every page runs, and what every finder runs at once, come in one file each: a file costs a request,
 * and packs apart from the others. A group takes along all that its modules import, unless an earlier
 * one has it. The component’s own script is in it, so that the page names the file itself: one that is
 * only imported by another is found a round trip later.
 */
const SCRIPT_FILES = [
  {
    name: 'page',
    test: new RegExp(
      `src/(?:layouts/client/page\\.ts|i18n/filled\\.ts|text/folded\\.ts|${scriptOf('layouts/Page', 0)})`,
    ),
  },
  {
    name: 'finder',
    test: new RegExp(`src/finder/(?:finder-element\\.ts|${scriptOf('FinderScripts', 1)})`),
  },
];

/**
 * Scripts name each other, and a hash does not compress. Seven of its characters (42 bits) tell the builds of
 * one file apart; with six, Rolldown allows no more than 64 scripts.
 */
const SCRIPT_NAME = '_assets/[name].[hash:7].js';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  integrations: [noteResolvedConfig, mdx(), sitemap({ filter: isIndexable }), siteSearch()],
  devToolbar: { enabled: false },
  // The content security policy allows no inline style or script: everything is a file.
  build: { inlineStylesheets: 'never', assets: '_assets' },
  markdown: { syntaxHighlight: false },
  vite: {
    // Code of a street map is part of the site only where one is configured.
    define: { 'import.meta.env.STREET_MAP': JSON.stringify(site.map.tiles?.kind ?? 'none') },
    plugins: [plainDynamicImports, leanLeaflet],
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: SCRIPT_NAME, chunkFileNames: SCRIPT_NAME },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: { codeSplitting: { groups: SCRIPT_FILES } },
        // Astro marks MDX modules with a directive that the bundler need not keep.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
