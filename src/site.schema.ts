import { z } from 'astro/zod';

/** Formats an operator may name for a feed; `auto` looks at the content and says why it chose. */
export const FEED_FORMATS = [
  'auto',
  'meeting-guide',
  'bmlt',
  'csv',
  'naws',
  'online-intergroup',
] as const;

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const timeZone = z.string().refine(isTimeZone, {
  error: 'expected an IANA time zone, for example "Europe/London"',
});

const countryCode = z.string().regex(/^[A-Z]{2}$/, {
  error: 'expected a two-letter country code in capitals, for example "IE"',
});

const feed = z.strictObject({
  /** What visitors read as the source of these meetings: “North County Intergroup”. */
  name: z.string().min(1),
  /** How the list is written. `auto` tries each format and says which one it chose. */
  format: z.enum(FEED_FORMATS).default('auto'),
  /** A file path (from the project’s top folder) or an http(s) address. */
  source: z.string().min(1),
  /** Programme of every meeting in the list that names none itself: a file name in content/programs. */
  programme: z.string().optional(),
  /** Zone of the rows that name none. Without it, the site’s `timeZone` is used. */
  timeZone: timeZone.optional(),
  /** Country of the rows that name none. */
  country: countryCode.optional(),
  /**
   * For tables (`csv`) whose columns are not named as usual: field → the header of its column, or of
   * several to be joined: `{ name: 'Group', time: ['Hour', 'AM/PM'], programme: 'Fellowship' }`. Where no
   * row names the columns, “column 4” says which by where it stands.
   */
  columns: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])).optional(),
  /** For a BMLT list that comes without its formats: the file or address of GetFormats. */
  formats: z.string().min(1).optional(),
  /** Where the list’s keeper may be told of a mistake: a web address or a `mailto:` link. */
  reportUrl: z.string().optional(),
  /**
   * The day (YYYY-MM-DD) on which you accept that the list has become much shorter: a copy read on
   * that day or before no longer stands in for it. Without it, a list that loses more than half of
   * its rows is taken for broken.
   */
  acceptShrinkage: z.iso.date().optional(),
  /** `true` marks invented listings: a banner on every page, and nothing that a search engine could take for real. */
  sample: z.boolean().default(false),
});

const isTileAddress = (url: string): boolean =>
  ['{z}', '{x}', '{y}'].every((part) => url.includes(part)) &&
  (/^\/(?!\/)/.test(url) || (/^https:\/\/[^/{}]+\//.test(url) && URL.canParse(url)));

const isArchiveAddress = (address: string): boolean =>
  /\.pmtiles(?:\?|$)/.test(address) &&
  (/^\/(?!\/)/.test(address) || (/^https:\/\/[^/]+\//.test(address) && URL.canParse(address)));

/** Who made the map, as its licence asks: “© OpenStreetMap contributors”. */
const mapCredit = z.string().min(1);

/** A street map in pictures, from a server of the operator’s own or one that was agreed with. */
const streetPictures = z.strictObject({
  kind: z.literal('raster'),
  /**
   * Where the pictures are: “https://tiles.example.org/{z}/{x}/{y}.png”, or a path of this site. A
   * browser asks that server only after the visitor pressed a button that names it. Public servers
   * such as tile.openstreetmap.org have rules for their use, and see which area is looked at.
   */
  url: z.string().refine(isTileAddress, {
    error: 'expected "https://" and one host, or a path of this site, with {z}, {x} and {y}',
  }),
  credit: mapCredit,
  /** The closest zoom that the server has. */
  maxZoom: z.int().min(10).max(22).default(18),
});

/** A street map in one PMTiles file of vector tiles, such as an extract of the Protomaps basemap. */
const streetArchive = z.strictObject({
  kind: z.literal('pmtiles'),
  /**
   * Where the file is: a path of this site (“/map/town.pmtiles” for `public/map/town.pmtiles`), or an
   * address that answers requests for parts of a file (HTTP ranges) and, elsewhere, lets this site read
   * them (CORS). As with pictures, nothing of it is read before the visitor presses.
   */
  archive: z.string().refine(isArchiveAddress, {
    error: 'expected "https://" and one host, or a path of this site, ending in ".pmtiles"',
  }),
  credit: mapCredit,
  /** The closest zoom of the map; lines are drawn closer than the file’s own deepest tiles. */
  maxZoom: z.int().min(10).max(20).default(18),
});

/** A street map that visitors may ask for. */
const streetTiles = z.discriminatedUnion('kind', [streetPictures, streetArchive], {
  error: 'expected a map of one of these kinds: "raster" or "pmtiles"',
});

export const siteSchema = z.strictObject({
  /** The name in the header, in titles and on share images. */
  name: z.string().min(1),
  /** One sentence for search engines and for the home page’s preview. */
  description: z.string().min(1).max(200),
  /** The address the site is served from, without a path: “https://example.org”. */
  url: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !URL.canParse(url) || new URL(url).pathname === '/', {
      error: 'expected no path here; a path belongs into `base`',
    }),
  /** The path the site lives under: “/” or, say, “/meetings-site/”. */
  base: z
    .string()
    .regex(/^\/(?:[^\s]*\/)?$/, { error: 'expected a path that starts and ends with "/"' })
    .default('/'),
  /** The country whose crisis lines are shown first: a file name in content/crisis, in capitals. */
  country: countryCode,
  /** Zone of meetings whose row and feed name none. */
  timeZone,
  /**
   * Where “report a change” goes when the feed names no address: a web address or a `mailto:` link. In
   * the address of a form, `{name}`, `{id}` and `{url}` are filled with those of the meeting.
   */
  reportUrl: z.string().regex(/^(https?:\/\/|mailto:)/, {
    error: 'expected a web address ("https://…") or a mail link ("mailto:…")',
  }),
  /** Where the quick exit leads: a page that nobody would look at twice. */
  quickExitUrl: z.url({ protocol: /^https$/ }),
  /** Where the source code of this copy can be read, for the footer. */
  sourceUrl: z.url({ protocol: /^https$/ }).optional(),
  /** The lists of meetings, in order of trust: of two rows for one meeting, the earlier list’s words win. */
  feeds: z.array(feed).min(1),
  /** For how many days an earlier copy may stand in for a list that cannot be read. */
  greatestAgeDays: z.int().min(0).max(365).default(30),
  /**
   * Unpacked GeoNames postal files (https://download.geonames.org/export/zip/), as paths from the project’s
   * top folder: visitors then find every postal code of those countries near a meeting. Without one, US codes
   * are all known, and of other countries those that meetings have in their addresses.
   */
  postalCodeFiles: z.array(z.string().min(1)).readonly().default([]),
  /** What the map shows. Without `tiles` it is the site’s own: towns, borders and rivers, no streets. */
  map: z.strictObject({ tiles: streetTiles.optional() }).prefault({}),
  /** How a list of meetings is cut into files; the defaults suit almost every site. */
  atlas: z
    .strictObject({
      /**
       * A list whose index packs to this many kilobytes or fewer ships whole, so that nobody can tell
       * what was looked for. A larger one comes in pieces by area; the privacy page says so.
       */
      wholeListKilobytes: z.int().min(0).max(1000).default(100),
      /** In pieces: an area with more meetings than this is divided. */
      cellMeetings: z.int().min(20).max(5000).default(1000),
    })
    .prefault({}),
  /** What of a meeting is published beyond the basics. All off unless the people concerned agreed. */
  publish: z
    .strictObject({
      /** Names, phone numbers and e-mail addresses of contact people. */
      contacts: z.boolean().default(false),
      /** Passcodes of online meetings in exported files (the finder always shows them). */
      passcodes: z.boolean().default(false),
    })
    .prefault({}),
});

export type SiteInput = z.input<typeof siteSchema>;
export type Site = z.output<typeof siteSchema>;
export type FeedConfig = z.output<typeof feed>;
export type StreetTiles = z.output<typeof streetTiles>;

/** Raised when `src/site.config.ts` cannot be used; the message shows each line as it is and as it could be. */
export class SiteConfigError extends Error {
  override readonly name = 'SiteConfigError';
}

/** A line that would be accepted, for each key an operator can get wrong. */
const EXAMPLES: Readonly<Record<string, string>> = {
  name: `name: 'Riverside Recovery Groups',`,
  description: `description: 'Support groups in and around Riverside, and how they help.',`,
  url: `url: 'https://example.org',`,
  base: `base: '/',`,
  country: `country: 'IE',`,
  timeZone: `timeZone: 'Europe/Dublin',`,
  reportUrl: `reportUrl: 'mailto:meetings@example.org',`,
  quickExitUrl: `quickExitUrl: 'https://www.bbc.com/weather',`,
  sourceUrl: `sourceUrl: 'https://example.org/source',`,
  feeds: `feeds: [{ name: 'County list', source: 'content/meetings/county.json' }],`,
  greatestAgeDays: `greatestAgeDays: 30,`,
  postalCodeFiles: `postalCodeFiles: ['content/places/GB.txt'],`,
  map: `map: {},`,
  'map.tiles': `tiles: { kind: 'raster', url: 'https://tiles.example.org/{z}/{x}/{y}.png', credit: '© OpenStreetMap contributors' },`,
  'map.tiles.kind': `kind: 'raster',`,
  'map.tiles.url': `url: 'https://tiles.example.org/{z}/{x}/{y}.png',`,
  'map.tiles.archive': `archive: '/map/town.pmtiles',`,
  'map.tiles.credit': `credit: '© OpenStreetMap contributors',`,
  'map.tiles.maxZoom': `maxZoom: 18,`,
  atlas: `atlas: { wholeListKilobytes: 100 },`,
  publish: `publish: { contacts: false, passcodes: false },`,
  'feeds.name': `name: 'County list',`,
  'feeds.format': `format: '${FEED_FORMATS.join(`', or format: '`)}',`,
  'feeds.source': `source: 'https://example.org/meetings.json',`,
  'feeds.programme': `programme: 'aa',`,
  'feeds.timeZone': `timeZone: 'Europe/Dublin',`,
  'feeds.country': `country: 'IE',`,
  'feeds.columns': `columns: { name: 'Group', time: ['Hour', 'AM/PM'] },`,
  'feeds.formats': `formats: 'https://example.org/client_interface/json/?switcher=GetFormats',`,
  'feeds.reportUrl': `reportUrl: 'mailto:meetings@example.org',`,
  'feeds.acceptShrinkage': `acceptShrinkage: '2026-11-23',`,
  'feeds.sample': `sample: false,`,
};

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );

const described = (path: readonly PropertyKey[], expected: string, input: unknown): string => {
  const example = EXAMPLES[path.filter((part) => typeof part === 'string').join('.')];
  return [
    `  ${path.join('.')}`,
    `    found:    ${JSON.stringify(valueAt(input, path)) ?? 'nothing'}`,
    `    expected: ${expected}`,
    ...(example === undefined ? [] : [`    write:    ${example}`]),
  ].join('\n');
};

const describedIssue = (issue: z.core.$ZodIssue, input: unknown): readonly string[] => {
  if (issue.code !== 'unrecognized_keys') return [described(issue.path, issue.message, input)];
  const expected = 'no such setting; is it misspelt or in the wrong place?';
  return issue.keys.map((key) => described([...issue.path, key], expected, input));
};

/**
 * The operator’s settings, checked, with every default filled in.
 * @throws {SiteConfigError} naming each key, what was found, what was expected and a line that works.
 */
export function defineSite(input: SiteInput): Site {
  const result = siteSchema.safeParse(input);
  if (result.success) return result.data;
  const lines = result.error.issues.flatMap((issue) => describedIssue(issue, input));
  throw new SiteConfigError(
    `src/site.config.ts cannot be used:\n\n${lines.join('\n\n')}\n\nCorrect the lines above and run the command again.`,
  );
}
