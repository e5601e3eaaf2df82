import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closingLine, countsIn, NO_TESTS, sumOf, type TestCounts } from './gate-counts.ts';

/** The whole gate, step by step: `npm test`, or `npm test -- unit site` for some of its steps. */
type Step = {
  readonly name: string;
  readonly says: string;
  /** Programs of `node_modules/.bin` with their arguments, one after the other. */
  readonly commands: readonly (readonly string[])[];
};

const vitest = (project: string): readonly string[] => [
  'vitest',
  'run',
  '--config=tests/vitest.config.ts',
  `--project=${project}`,
];

const STEPS: readonly Step[] = [
  {
    name: 'types',
    says: 'every file agrees with its types',
    commands: [['astro', 'check', '--minimumFailingSeverity=hint']],
  },
  {
    name: 'lint',
    says: 'the rules of the house and one way to lay out code',
    commands: [
      ['eslint', '--config=tests/eslint.config.js', '--max-warnings=0', '.'],
      ['prettier', '--ignore-path=tests/prettierignore', '--check', '--log-level=warn', '.'],
    ],
  },
  { name: 'unit', says: 'modules, data and the import law', commands: [vitest('unit')] },
  {
    name: 'build',
    says: 'the site as it will be served',
    commands: [['npm', 'run', '-s', 'build']],
  },
  { name: 'site', says: 'the built pages, without a browser', commands: [vitest('site')] },
  { name: 'e2e', says: 'journeys in a real browser', commands: [vitest('e2e')] },
  { name: 'a11y', says: 'axe on the pages, both themes', commands: [vitest('a11y')] },
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

const chosenSteps = (names: readonly string[]): readonly Step[] => {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = STEPS.map((step) => step.name).join(', ');
    console.error(`There is no step ${unknown.join(', ')}. The steps are: ${known}.`);
    process.exit(2);
  }
  return names.length === 0 ? STEPS : STEPS.filter((step) => names.includes(step.name));
};

/** Runs one step; what it counted, and whether it failed. A failing step without tests counts as one. */
const run = (
  step: Step,
  reports: string,
): { readonly counts: TestCounts; readonly ok: boolean } => {
  const reportFile = join(reports, `${step.name}.json`);
  let counts = NO_TESTS;
  for (const [program = '', ...args] of step.commands) {
    const isVitest = program === 'vitest';
    const reporting = isVitest
      ? ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
      : [];
    const { status, error } = spawnSync(program, [...args, ...reporting], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    if (error !== undefined) console.error(`${program} could not be started: ${error.message}`);
    if (isVitest)
      counts = sumOf(
        counts,
        countsIn(() => readFileSync(reportFile, 'utf8')),
      );
    if (status !== 0) {
      return { counts: counts.failed > 0 ? counts : { ...counts, failed: 1 }, ok: false };
    }
  }
  return { counts, ok: true };
};

const reports = mkdtempSync(join(tmpdir(), 'alongside-gate-'));
const begun = performance.now();
const lines: string[] = [];
let total = NO_TESTS;
let failedStep: Step | undefined;

for (const step of chosenSteps(process.argv.slice(2))) {
  console.log(`\n── ${step.name}: ${step.says}`);
  const stepBegun = performance.now();
  const { counts, ok } = run(step, reports);
  total = sumOf(total, counts);
  lines.push(
    `${ok ? 'ok    ' : 'FAILED'}  ${step.name.padEnd(6)} ${seconds(stepBegun).padStart(8)}`,
  );
  if (!ok) {
    failedStep = step;
    break;
  }
}
rmSync(reports, { recursive: true, force: true });

console.log(`\n${lines.join('\n')}\n${seconds(begun)} in all`);
if (failedStep !== undefined) {
  console.log(
    `\nThe gate stopped at “${failedStep.name}”: what is wrong stands above.` +
      ` To run this step alone: npm test -- ${failedStep.name}`,
  );
}
console.log(`\n${closingLine(total)}`);
process.exitCode = failedStep === undefined && total.failed === 0 ? 0 : 1;
