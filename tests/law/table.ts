/**
 * Who may import whom, by folder of `src/`. A folder always reaches its own files, except that a root
 * reaches neither its `build/` nor its `client/`, and those two do not reach each other.
 */
const SHOWN = ['i18n', 'site.config'] as const;
const STAGE = ['meetings', 'geo', 'text'] as const;
const STAGE_BUILD = ['feeds', 'cache/build', ...STAGE, 'site.config'] as const;
/** Scripts of what is shown: they enhance markup, and keep nothing but in the vault. */
const SHOWN_CLIENT = ['dom', 'vault', 'i18n'] as const;

export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  geo: [],
  text: [],
  i18n: [],
  dom: [],
  meetings: ['geo'],
  cache: [],
  'cache/build': [],
  feeds: ['meetings', 'geo', 'text', 'site.config'],
  atlas: STAGE,
  'atlas/build': STAGE_BUILD,
  'atlas/client': ['dom', ...STAGE],
  gazetteer: STAGE,
  'gazetteer/build': STAGE_BUILD,
  'gazetteer/client': ['dom', ...STAGE],
  basemap: STAGE,
  'basemap/build': STAGE_BUILD,
  'basemap/client': STAGE,
  vault: ['dom'],
  finder: [
    ...['atlas/client', 'gazetteer/client', 'basemap/client'],
    ...['meetings', 'geo', 'text', 'dom', 'i18n', 'vault'],
  ],
  directory: ['finder', 'meetings', 'geo', 'text', 'i18n'],
  'directory/build': STAGE_BUILD,
  tools: ['meetings', 'dom', 'i18n', 'vault'],
  crisis: SHOWN,
  'crisis/build': SHOWN,
  'crisis/client': SHOWN_CLIENT,
  programs: ['crisis', ...SHOWN],
  'programs/client': SHOWN_CLIENT,
  components: ['programs', 'crisis', ...SHOWN],
  'components/build': ['cache/build', ...SHOWN],
  'components/client': SHOWN_CLIENT,
  search: ['text'],
  'search/build': [],
  'search/client': ['text', ...SHOWN_CLIENT],
  layouts: ['components', 'programs', 'crisis', 'search', 'feeds', ...SHOWN],
  'layouts/client': ['crisis/client', 'search/client', ...SHOWN_CLIENT],
  'site.config': [],
  styles: [],
};

/** What the server-rendered part of an `.astro` file may import besides. */
export const ASTRO_BESIDES: readonly string[] = [
  'components',
  'crisis',
  'programs',
  'i18n',
  'site.config',
];

/** Folders whose every file runs in the browser, as `client/` folders do. */
const BROWSER_FOLDERS: ReadonlySet<string> = new Set(['dom', 'finder', 'vault', 'tools']);

/** Folders whose every file runs in Node, as `build/` folders do. */
const NODE_FOLDERS: ReadonlySet<string> = new Set(['feeds', 'pages', 'content.config']);

/** Where code of a place (`atlas`, `atlas/client`, …) runs: the path says so. */
export function environmentOf(place: string): 'browser' | 'node' | 'anywhere' {
  if (place.endsWith('/client') || BROWSER_FOLDERS.has(place)) return 'browser';
  if (place.endsWith('/build') || NODE_FOLDERS.has(place)) return 'node';
  return 'anywhere';
}

/** Packages that only some files may import. Patterns are tried on the path below `src/`. */
export const PACKAGE_HOMES: readonly {
  readonly name: RegExp;
  readonly home: RegExp;
  readonly rule: string;
}[] = [
  { name: /^node:/, home: /^feeds\/|\/build\//, rule: 'node:* only in feeds/ and build/' },
  {
    name: /^(?:astro\/)?zod$/,
    home: /(?:^|[/.])schema\.ts$|^content\.config\.ts$/,
    rule: 'zod only in schemas and configuration',
  },
  {
    name: /^leaflet(?:\/|$)/,
    home: /^finder\/views\/(?:map|Map)[^/]*$|^finder\/views\/map\/|^basemap\/client\//,
    rule: 'leaflet only in the map view and the basemap layer',
  },
  {
    name: /^(?:pmtiles|protomaps-leaflet)$/,
    home: /^basemap\//,
    rule: 'the reader of street maps only in the basemap',
  },
];
