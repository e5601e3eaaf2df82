import { wellFormed } from '../text/well-formed.ts';
import type { Issue, IssueCode, IssueOutcome } from './issue.ts';

/** An issue before it is known which row it belongs to. */
export type Finding = Omit<Issue, 'row' | 'slug'>;

const LONGEST_QUOTE = 80;
const EMAIL = /[^\s@<>"',;:]+@[^\s@<>"',;:]+/gu;

/** Collects what is found while one row is read. A row with a `rejected` finding is left out. */
export type Findings = {
  readonly all: readonly Finding[];
  readonly isRejected: boolean;
  readonly note: Report;
  readonly repair: Report;
  readonly reject: Report;
};

/** Reports one finding; `found` is quoted, so it must be left out where it may identify a person. */
type Report = (code: IssueCode, field: string, message: string, found?: unknown) => void;

/** A value as a report quotes it: one line, at most 80 characters, without e-mail addresses. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : asJson(value);
  const line = wellFormed(text.slice(0, 400)).replace(/\s+/gu, ' ').trim();
  const shown = line.replace(EMAIL, '…@…');
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE - 1)}…` : shown;
}

const asJson = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'a value nested too deep to show';
  }
};

/** An empty collection of findings for one row. */
export function newFindings(): Findings {
  const all: Finding[] = [];
  const reporter =
    (outcome: IssueOutcome): Report =>
    (code, field, message, found) => {
      const shown = found === undefined ? {} : { found: quoted(found) };
      all.push({ field, code, outcome, ...shown, message });
    };
  return {
    all,
    get isRejected() {
      return all.some(({ outcome }) => outcome === 'rejected');
    },
    note: reporter('noted'),
    repair: reporter('repaired'),
    reject: reporter('rejected'),
  };
}
