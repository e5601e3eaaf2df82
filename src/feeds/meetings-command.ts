import { parseArgs } from 'node:util';
import { site } from '../site.config.ts';
import { FEED_FORMATS } from '../site.schema.ts';
import { COLUMN_FIELDS } from './adapters/csv/column-headers.ts';
import { parsedMap, type ColumnMap } from './adapters/csv/column-map.ts';
import { NotAFeedError } from './container.ts';
import { importFeed } from './import-feed.ts';
import { newMeetingRegister } from './meeting-register.ts';
import { readSource, SourceError } from './read-source.ts';
import type { FeedReport } from './report.ts';
import { reportText } from './report-text.ts';

const USAGE = `npm run -s meetings -- check FILE_OR_URL [--format auto] [--timezone Z] [--country CC] [--columns MAP.json] [--json]

Says what the importer makes of one list of meetings.
  --format     ${FEED_FORMATS.join(', ')}
  --timezone   zone of rows that name none, for example Europe/Dublin
  --country    two-letter code of the country of rows that name none
  --columns    for tables: a JSON file that says which column holds what,
               {"name": "Group", "time": ["Hour", "AM/PM"]}; fields: ${COLUMN_FIELDS.slice(0, 6).join(', ')} …
  --json       the report as JSON

Ends with 0 when a meeting was accepted, 1 when none was, 2 when there is no list to read.`;

/** Raised for arguments that mean nothing; the message is followed by the usage. */
class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a command prints, and the code it ends with. */
export type CommandResult = {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
};

/** Runs `meetings WORDS…`. Files and lists that cannot be used are answered in words, with exit code 2. */
export async function meetingsCommand(words: readonly string[]): Promise<CommandResult> {
  try {
    return await check(words);
  } catch (error) {
    if (error instanceof SourceError || error instanceof NotAFeedError) {
      return unusable(error.message);
    }
    if (error instanceof UsageError) {
      return unusable(`${error.message}\n\n${USAGE}`);
    }
    throw error;
  }
}

const unusable = (message: string): CommandResult => ({
  exitCode: 2,
  stdout: '',
  stderr: `${message}\n`,
});

async function check(words: readonly string[]): Promise<CommandResult> {
  const { source, options } = argumentsFrom(words);
  if (source === undefined) {
    return { exitCode: 0, stdout: `${USAGE}\n`, stderr: '' };
  }
  const feed = {
    name: source,
    sample: false,
    ...(options.timezone === undefined ? {} : { timeZone: zoneArgument(options.timezone) }),
    ...(options.country === undefined ? {} : { country: countryArgument(options.country) }),
  };
  const format = formatArgument(options.format);
  const columns =
    options.columns === undefined ? {} : { columns: await columnsFrom(options.columns) };
  const text = await readSource(source);
  const report = importFeed(
    { text, source, format, context: { feed: { ...feed, ...columns }, site } },
    newMeetingRegister(),
  );
  const shown = options.json ? JSON.stringify(contractOf(report)) : reportText(report);
  return { exitCode: report.accepted > 0 ? 0 : 1, stdout: `${shown}\n`, stderr: '' };
}

function argumentsFrom(words: readonly string[]) {
  const { values, positionals } = parsed(words);
  if (values.help) return { source: undefined, options: values };
  const [command, source, ...rest] = positionals;
  if (command !== 'check') {
    throw new UsageError(
      command === undefined ? 'Say what to do.' : `There is no command “${command}”.`,
    );
  }
  if (source === undefined || rest.length > 0) throw new UsageError('Name one file or address.');
  return { source, options: values };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'auto' },
        timezone: { type: 'string' },
        country: { type: 'string' },
        columns: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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

/** The report as the command promises it: these keys, and no others. */
const contractOf = ({
  read,
  accepted,
  repaired,
  duplicates,
  rejected,
  meetings,
  issues,
}: FeedReport) => ({
  read,
  accepted,
  repaired,
  duplicates,
  rejected,
  meetings,
  issues: issues.map(({ row, slug, field, code, found, message }) => ({
    row,
    slug,
    field,
    code,
    found,
    message,
  })),
});
