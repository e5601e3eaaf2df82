import { expect, test } from 'vitest';
import { closingLine, countsIn, sumOf } from '../../gate-counts.ts';

const report = (values: object) => (): string =>
  JSON.stringify({ success: true, numPassedTests: 0, numFailedTests: 0, ...values });

test('the counts of a report are its passed, failed and skipped tests', () => {
  const counts = countsIn(report({ numPassedTests: 5, numPendingTests: 2, numTodoTests: 1 }));
  expect(counts).toEqual({ passed: 5, failed: 0, skipped: 3 });
});

test.each([
  ['is missing', () => JSON.parse('')],
  ['is cut short', () => '{"numPassedTests": 3'],
  ['says that a file could not be loaded', report({ success: false, numPassedTests: 3 })],
])('a run whose report %s never counts as passed', (_, readReport) => {
  expect(countsIn(readReport).failed).toBe(1);
});

test('the closing line names skipped tests only where there are some', () => {
  const counts = { passed: 2, failed: 0, skipped: 0 };
  expect(closingLine(counts)).toBe('2 passed, 0 failed');
  expect(closingLine(sumOf(counts, { passed: 1, failed: 1, skipped: 4 }))).toBe(
    '3 passed, 1 failed, 4 skipped',
  );
});
