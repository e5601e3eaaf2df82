import { withoutPasscodeInId } from '../export/passcodes.ts';
import type { Issue, IssueCode, IssueOutcome } from '../issue.ts';
import { publicText } from '../listing/private-details.ts';

/** The order in which outcomes are told: what needs a hand first. */
export const OUTCOMES = ['rejected', 'repaired', 'noted', 'merged'] as const;

/** Findings of one kind, with the rows they were made in. */
export type FindingGroup = {
  readonly outcome: IssueOutcome;
  /** What is the matter and what to do, with “…” where rows differ. */
  readonly message: string;
  readonly count: number;
  /** The first of the rows, in the order of the list. */
  readonly rows: readonly NamedRow[];
};

/** A row as a stranger may read of it: its number, and its slug and value where these tell nothing of a person. */
export type NamedRow = {
  readonly row: number;
  readonly slug?: string;
  readonly found?: string;
};

const ROWS_NAMED = 20;

/** Findings whose value is a day, an hour, a code: never words about people. */
const SHOWS_VALUE: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'unreadable-day',
  'unreadable-time',
  'unknown-time-zone',
  'time-zone-in-time',
  'end-before-start',
  'unreadable-point',
  'unreadable-date',
  'unreadable-attendance',
  'unknown-country',
  'unknown-language',
  'unknown-type',
]);

/** A list’s issues by kind, those that need a hand first and the most frequent of these first. */
export function findingGroups(issues: readonly Issue[]): readonly FindingGroup[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.outcome} ${issue.code} ${withoutParticulars(issue.message)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  return [...groups.values()]
    .map(groupOf)
    .sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome) || b.count - a.count);
}

function groupOf(issues: readonly Issue[]): FindingGroup {
  const [first] = issues;
  const message = first?.message ?? '';
  const isSame = issues.every((issue) => issue.message === message);
  return {
    outcome: first?.outcome ?? 'noted',
    message: isSame ? publicText(message).text : withoutParticulars(message),
    count: issues.length,
    rows: issues.slice(0, ROWS_NAMED).map(namedRow),
  };
}

const withoutParticulars = (message: string): string =>
  message.replace(/“[^”]*”/gu, '“…”').replace(/\d\d?:\d\d/g, '…');

function namedRow({ row, slug, code, found }: Issue): NamedRow {
  const isSafe = (text: string): boolean => publicText(text, 'title').leftOut.length === 0;
  const isPlainSlug =
    slug !== undefined &&
    isSafe(slug.replaceAll('-', ' ')) &&
    !/(?:\d-?){9}/.test(slug) &&
    withoutPasscodeInId(slug) === slug;
  const showsValue = found !== undefined && SHOWS_VALUE.has(code) && isSafe(found);
  return {
    row,
    ...(isPlainSlug ? { slug } : {}),
    ...(showsValue ? { found } : {}),
  };
}

/** Why a list could not be read, without its address: it may hold a key. */
export function reasonForStrangers(reason: string, server: string): string {
  const text = reason.replace(/https?:\/\/\S+/giu, server);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
