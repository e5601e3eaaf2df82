import { ADAPTERS } from './adapters/all.ts';
import { csv, withoutHeader } from './adapters/csv/adapter.ts';
import { rowsIn } from './adapters/rows.ts';
import type { Adapter, FeedContext, OpenList } from './adapter.ts';
import { containerOf, NotAFeedError, type Container } from './container.ts';
import { newFindings, quoted, type Finding } from './findings.ts';
import type { Meeting } from '../meetings/schema.ts';
import type { Issue } from './issue.ts';
import { slugFrom } from './listing/slug.ts';
import type { MeetingRegister } from './meeting-register.ts';
import type { FeedReport } from './report.ts';

/** A feed’s text with what is known about it. */
export type FeedText = {
  readonly text: string;
  /** The file or address it was read from, for the report. */
  readonly source: string;
  /** A format’s name, or `auto`. */
  readonly format: string;
  readonly context: FeedContext;
  /** Fewer rows that give a meeting than this, and the list is taken for broken: nothing is registered. */
  readonly fewestRows?: number | undefined;
};

/** Raised when a list has lost most of its rows since it was last read. */
export class TooFewRowsError extends Error {
  override readonly name = 'TooFewRowsError';
}

/**
 * Reads every row of a feed into the register and says what became of it. Rows never throw: each
 * ends as accepted, duplicate or rejected.
 * @throws {NotAFeedError} when the text holds no list of the format.
 * @throws {TooFewRowsError} when fewer than `fewestRows` give a meeting.
 */
export function importFeed(feed: FeedText, register: MeetingRegister): FeedReport {
  return importOpened(openFeed(feed), register);
}

/** A feed whose list has been found. It does not hold the text, which may be as large as all the rest. */
export type OpenFeed = Omit<FeedText, 'text' | 'format'> & {
  /** What was found about the list as a whole. */
  readonly findings: readonly Finding[];
  readonly list: OpenList;
  readonly format: string;
  /** Why it was taken for that format, where none was named. */
  readonly reason?: string | undefined;
};

/**
 * Finds the list in a feed’s text.
 * @throws {NotAFeedError} when the text holds none of the format.
 */
export function openFeed(feed: FeedText): OpenFeed {
  const container = containerOf(feed.text);
  const { adapter, reason } = adapterFor(feed, container);
  const list = adapter.open(container, feed.context);
  if (list === undefined) throw new NotAFeedError(noListMessage(container));
  const { source, context, fewestRows } = feed;
  const { findings } = container;
  return { source, context, fewestRows, findings, list, format: adapter.format, reason };
}

/**
 * Reads every row of an open feed into the register, as `importFeed` does.
 * @throws {TooFewRowsError} when fewer than `fewestRows` give a meeting.
 */
export function importOpened(feed: OpenFeed, register: MeetingRegister): FeedReport {
  const { list, reason } = feed;
  const issues: Issue[] = feed.findings.map((finding) => ({ row: 0, ...finding }));
  const counts = { accepted: 0, repaired: 0, duplicates: 0, rejected: 0, meetings: 0 };
  const readings = list.rows.map((row) => readingOf(row, list));
  refuseTooFew(readings, feed.fewestRows ?? 0);
  for (const [index, { slug, meetings, found, isUsable }] of readings.entries()) {
    const report = (finding: Finding): void => {
      issues.push({ row: index + 1, ...(slug === '' ? {} : { slug }), ...finding });
    };
    if (!isUsable) {
      counts.rejected++;
      found.forEach(report);
      continue;
    }
    const registered = meetings.map((meeting) => register.add(meeting));
    const added = registered.filter((registration) => registration !== 'merged');
    if (added.length === 0) {
      counts.duplicates++;
      report(DUPLICATE);
      continue;
    }
    const all = added.includes('added-under-new-id') ? [...found, REPEATED_ID] : found;
    all.forEach(report);
    counts.accepted++;
    counts.meetings += added.length;
    if (all.some(({ outcome }) => outcome === 'repaired')) counts.repaired++;
  }
  return {
    name: feed.context.feed.name,
    source: feed.source,
    format: feed.format,
    ...(reason === undefined ? {} : { chosenBecause: reason }),
    read: list.rows.length,
    ...counts,
    issues,
  };
}

/** What became of one row; there may be 150,000 of them at a time, so it holds no more than is needed. */
type Reading = {
  readonly slug: string;
  readonly meetings: readonly Meeting[];
  readonly found: readonly Finding[];
  readonly isUsable: boolean;
};

const NOTHING_FOUND: readonly Finding[] = [];

function readingOf(row: unknown, list: OpenList): Reading {
  const findings = newFindings();
  const meetings = list.meetingsFrom(row, findings);
  const { isRejected, all } = findings;
  const isUsable = !isRejected && meetings.length > 0;
  const found = isUsable || isRejected ? all : [...all, UNREADABLE_ROW];
  return {
    slug: slugOf(row) || (meetings[0]?.id ?? ''),
    meetings: isUsable ? meetings : [],
    found: found.length === 0 ? NOTHING_FOUND : found,
    isUsable,
  };
}

function refuseTooFew(readings: readonly Reading[], fewest: number): void {
  if (fewest === 0) return;
  const usable = readings.filter(({ isUsable }) => isUsable).length;
  if (usable < fewest) {
    throw new TooFewRowsError(
      `Only ${usable} of its rows can be used, fewer than half of those that could when it was last read.`,
    );
  }
}

const UNREADABLE_ROW: Finding = {
  code: 'not-a-meeting',
  outcome: 'rejected',
  message: 'The entry could not be read as a meeting.',
};

const DUPLICATE: Finding = {
  code: 'duplicate',
  outcome: 'merged',
  message: 'The same meeting stands in the list already; the two are shown as one.',
};

const REPEATED_ID: Finding = {
  code: 'repeated-id',
  outcome: 'repaired',
  field: 'slug',
  message: 'Another meeting has the same slug; this one was given a number after it.',
};

function adapterFor(
  { format, context }: FeedText,
  container: Container,
): { readonly adapter: Adapter; readonly reason?: string } {
  const named = ADAPTERS.find((adapter) => adapter.format === format);
  if (named !== undefined) return { adapter: named };
  if (container.kind === 'table' && context.feed.columns !== undefined) {
    return { adapter: csv, reason: 'it is a table, and a column map says what its columns hold' };
  }
  for (const adapter of ADAPTERS) {
    const reason = adapter.recognises(container);
    if (reason !== undefined) return { adapter, reason };
  }
  throw new NotAFeedError(noListMessage(container));
}

const EMPTY_LIST = 'The list is empty: there is not one meeting in it.';

const noListMessage = (container: Container): string => {
  const { kind, value } = container;
  if (kind === 'table') {
    const [first = [], ...rows] = container.table.rows;
    if (first.length >= 3 && rows.length > 0) return withoutHeader(first);
    return 'It is neither JSON nor a table whose first row names columns such as Name, Day, Time and Address.';
  }
  if (rowsIn(value)?.length === 0) return EMPTY_LIST;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const answer = answerIn(value);
    if (answer !== undefined) {
      return `There is no list of meetings in it; the server answered “${quoted(answer)}”.`;
    }
    const keys = Object.keys(value).slice(0, 6).join(', ');
    return `There is no list of meetings in it: the file holds one object${keys === '' ? '' : ` (${keys})`}.`;
  }
  return Array.isArray(value)
    ? 'It is a list, but its rows do not look like meetings in any format known here. Name the format to read it all the same.'
    : 'There is no list of meetings in it.';
};

/** What a server says instead of a list: `{ "message": … }`, `{ "errors": [{ "message": … }] }`. */
function answerIn(value: object): string | undefined {
  const errors: unknown = Reflect.get(value, 'errors');
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  const said = [value, ...(typeof first === 'object' && first !== null ? [first] : [])].flatMap(
    (one) => ['message', 'error', 'detailed_message'].map((key): unknown => Reflect.get(one, key)),
  );
  return said.find((one): one is string => typeof one === 'string' && one.trim() !== '');
}

function slugOf(row: unknown): string {
  if (typeof row !== 'object' || row === null) return '';
  const { slug } = row as { readonly slug?: unknown };
  return slugFrom(slug);
}
