import { parseArgs } from 'node:util';
import { FEED_FORMATS } from '../site.schema.ts';
import { COLUMN_FIELDS } from './adapters/csv/column-headers.ts';
import { parsedMap, type ColumnMap } from './adapters/csv/column-map.ts';
import type { FeedContext } from './adapter.ts';
import { readSource } from './read-source.ts';

/** Formats that `convert` writes. */
export const CONVERT_FORMATS = ['meeting-guide', 'csv', 'geojson', 'ics'] as const;
export type ConvertFormat = (typeof CONVERT_FORMATS)[number];

const FEED_OPTIONS = `  --format     ${FEED_FORMATS.join(', ')}
  --timezone   zone of rows that name none, for example Europe/Dublin
  --country    two-letter code of the country of rows that name none
  --columns    for tables: a JSON file that says which column holds what,
               {"name": "Group", "time": ["Hour", "AM/PM"]}; where no row names the
               columns, by where they stand: {"name": "column 4"}; fields: ${COLUMN_FIELDS.slice(0, 6).join(', ')} …
  --formats    for a BMLT list without its formats: the answer of GetFormats`;

/** How the commands are used. */
export const USAGE = `npm run -s meetings -- check FILE_OR_URL [--json]
npm run -s meetings -- convert FILE_OR_URL… --to ${CONVERT_FORMATS.join('|')} --out FILE

check says what the importer makes of one list of meetings; --json gives the report as JSON.
convert writes the meetings of one or more lists, each once, in another format. Names, numbers and
passcodes are left out unless src/site.config.ts publishes them; a calendar (ics) has the weekly ones.
  --from       for calendars: the day from which they repeat, YYYY-MM-DD (today without it)
Both take:
${FEED_OPTIONS}

Ends with 0 when a meeting was accepted, 1 when none was, 2 when there is no list to read.`;

/** Raised for arguments that mean nothing; the message is followed by the usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The words after the command, told apart. */
export type CommandWords = ReturnType<typeof commandWords>;

/**
 * The words of a command line, told apart.
 * @throws {UsageError} for an option that does not exist or lacks its value.
 */
export function commandWords(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'auto' },
        timezone: { type: 'string' },
        country: { type: 'string' },
        columns: { type: 'string' },
        formats: { type: 'string' },
        json: { type: 'boolean', default: false },
        to: { type: 'string' },
        out: { type: 'string' },
        from: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const [command, ...sources] = positionals;
    return { command, sources, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The format and the feed’s settings that the options describe, for a source of that name. */
export async function feedOf(
  source: string,
  options: CommandWords['options'],
): Promise<{ readonly format: string; readonly feed: FeedContext['feed'] }> {
  const { timezone, country, columns } = options;
  return {
    format: formatArgument(options.format),
    feed: {
      name: source,
      sample: false,
      ...(timezone === undefined ? {} : { timeZone: zoneArgument(timezone) }),
      ...(country === undefined ? {} : { country: countryArgument(country) }),
      ...(columns === undefined ? {} : { columns: await columnsFrom(columns) }),
    },
  };
}

function formatArgument(format: string): string {
  if (FEED_FORMATS.some((known) => known === format)) return format;
  throw new UsageError(`There is no format “${format}”; there are ${FEED_FORMATS.join(', ')}.`);
}

function zoneArgument(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`“${zone}” is no time zone; write it like Europe/Dublin.`);
  }
}

function countryArgument(country: string): string {
  if (/^[a-z]{2}$/i.test(country)) return country.toUpperCase();
  throw new UsageError(`“${country}” is no two-letter country code; write it like IE.`);
}

async function columnsFrom(path: string): Promise<ColumnMap> {
  const map = parsedMap(await readSource(path));
  if (map !== undefined) return map;
  throw new UsageError(
    `${path} is no column map. Write fields and their headers, {"name": "Group", "time": ["Hour", "AM/PM"]}; the fields are ${COLUMN_FIELDS.join(', ')}.`,
  );
}
