import type { Issue, IssueCode } from './issue.ts';
import type { FeedReport } from './report.ts';

/** From this share of the rows on, one setting for the list is less work than a correction in each row. */
const MANY = 0.25;
const MOST_VALUES = 12;

/** What the keeper of a list can do next, the most urgent first; one sentence each. */
export function adviceOn({ read, rejected, issues }: FeedReport): readonly string[] {
  const of = (...codes: readonly IssueCode[]): readonly Issue[] =>
    issues.filter(({ code }) => codes.includes(code));
  const zones = of('time-zone-from-point');
  const types = of('unknown-type');
  const hidden = of('missing-link', 'missing-place', 'missing-day', 'missing-time');
  const advice = [
    rejected > 0 &&
      `Begin with what is left out (${rejected}): nobody sees these meetings until the rows are put right.`,
    of('private-detail').length > 0 &&
      'Take people’s numbers, addresses and surnames out of the texts: others who read this list may publish them.',
    of('recurrence-read', 'recurrence-unclear').length > 0 &&
      'Check the meetings that are not held every week: a wrong week leaves somebody before a locked door.',
    hidden.length > 0 &&
      `Add the link, number, address, day or hour that is missing in ${hidden.length === 1 ? 'one row' : `${hidden.length} rows`}: without it nobody can come.`,
    zones.length > read * MANY &&
      `Name the list’s time zone once instead of in each row: --timezone ${commonest(zones)} here, timeZone in the feed’s settings.`,
    types.length > read * MANY &&
      `The types that have no common meaning here are, with their rows: ${frequent(types)}.`,
  ];
  return advice.filter((line) => line !== false);
}

const commonest = (issues: readonly Issue[]): string => counted(issues)[0]?.[0] ?? '';

const frequent = (issues: readonly Issue[]): string => {
  const all = counted(issues);
  const shown = all.slice(0, MOST_VALUES).map(([value, count]) => `${value} (${count})`);
  return shown.join(', ') + (all.length > MOST_VALUES ? ' …' : '');
};

/** The values that issues found, the most frequent first. */
function counted(issues: readonly Issue[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { found = '' } of issues) {
    for (const value of found.split(', ')) {
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
