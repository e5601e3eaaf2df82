/** How many tests ran and what became of them. */
export type TestCounts = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

export const NO_TESTS: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/** Both counts together. */
export function sumOf(a: TestCounts, b: TestCounts): TestCounts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

const numberAt = (report: object, key: string): number => {
  const value: unknown = Reflect.get(report, key);
  return typeof value === 'number' ? value : 0;
};

/**
 * The counts in Vitest’s JSON report. A file that could not be loaded counts as one failure; a report
 * that is missing or unreadable does too, so that a run which died never looks like a run that passed.
 */
export function countsIn(readReport: () => string): TestCounts {
  let report: unknown;
  try {
    report = JSON.parse(readReport());
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1, skipped: 0 };
  const failed = numberAt(report, 'numFailedTests');
  const hasFailedWithoutTest = failed === 0 && Reflect.get(report, 'success') !== true;
  return {
    passed: numberAt(report, 'numPassedTests'),
    failed: hasFailedWithoutTest ? 1 : failed,
    skipped: numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests'),
  };
}

/** The last line of a run: “12 passed, 0 failed”, with “, 3 skipped” where some were. */
export function closingLine({ passed, failed, skipped }: TestCounts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
