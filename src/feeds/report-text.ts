import { adviceOn } from './report-advice.ts';
import type { Issue, IssueOutcome } from './issue.ts';
import type { FeedReport } from './report.ts';

const ROWS_SHOWN = 5;

const HEADINGS: Readonly<Record<IssueOutcome, string>> = {
  rejected: 'Left out',
  repaired: 'Put right',
  noted: 'Worth a look',
  merged: 'Merged',
};

/** A report in words for the person who keeps the list: totals and advice first, then each finding once, with its rows. */
export function reportText(report: FeedReport): string {
  const { read, accepted, repaired, duplicates, rejected, meetings } = report;
  const why = report.chosenBecause === undefined ? '' : `, chosen because ${report.chosenBecause}`;
  const totals = [
    `${report.source}`,
    `  Read as ${report.format}${why}.`,
    `  ${plural(read, 'row')}: ${accepted} accepted (${repaired} of them put right), ${plural(duplicates, 'duplicate')}, ${rejected} left out.`,
    `  They give ${plural(meetings, 'meeting')}, each a weekly hour or by arrangement.`,
  ];
  const advice = adviceOn(report);
  const todo =
    advice.length === 0 ? [] : ['', 'What to do:', ...advice.map((line) => `  - ${line}`)];
  const isClean = report.issues.length === 0 && read > 0;
  const parts = (['rejected', 'repaired', 'noted', 'merged'] as const).flatMap((outcome) =>
    section(
      HEADINGS[outcome],
      report.issues.filter((issue) => issue.outcome === outcome),
    ),
  );
  return [...totals, ...(isClean ? ['', 'Nothing in it needs a hand.'] : todo), ...parts].join(
    '\n',
  );
}

function section(heading: string, issues: readonly Issue[]): readonly string[] {
  if (issues.length === 0) return [];
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const key = `${issue.code} ${issue.message}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [issue]);
    else group.push(issue);
  }
  const largestFirst = [...groups.values()].sort((a, b) => b.length - a.length);
  return ['', `${heading}:`, ...largestFirst.flatMap(group)];
}

function group(issues: readonly Issue[]): readonly string[] {
  const [first] = issues;
  if (first === undefined) return [];
  const rows = issues.slice(0, ROWS_SHOWN).map(({ row, slug, found }) => {
    const where = row === 0 ? 'the list' : `row ${row}${slug === undefined ? '' : ` (${slug})`}`;
    return `      ${where}${found === undefined ? '' : `: ${found}`}`;
  });
  const more = issues.length - ROWS_SHOWN;
  return [
    `  ${issues.length} × ${first.message} [${first.code}]`,
    ...rows,
    ...(more > 0 ? [`      and ${plural(more, 'more row')}`] : []),
  ];
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
