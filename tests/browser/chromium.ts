import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumPlan, type ChromiumPlan, type Machine } from './chromium-plan.ts';

/** Raised when no Chromium is there and none could be installed. */
export class NoChromiumError extends Error {
  override readonly name = 'NoChromiumError';
}

/**
 * Arguments every browser of the tests starts with. Without a sandbox because root may not have one;
 * the rest keeps the browser from calling its maker.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALL_MINUTES = 10;

const thisMachine = (): Machine => ({
  env: process.env,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  isRoot: process.getuid?.() === 0,
  playwrightPath: chromium.executablePath(),
});

const succeeds = (program: string, args: readonly string[]): boolean => {
  console.log(`browser: ${program} ${args.join(' ')}`);
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: INSTALL_MINUTES * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
};

const installDebian = (): boolean =>
  // A stale package list is no reason to give up: the second command tells.
  [
    succeeds('apt-get', ['-qq', 'update']),
    succeeds('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium']),
  ].at(-1) === true;

const carryOut = (plan: ChromiumPlan): void => {
  if (plan.kind === 'install-debian') {
    console.log('browser: none found; installing Debian’s package “chromium”');
    if (installDebian()) return;
    console.log('browser: Debian’s package could not be installed; trying Playwright’s download');
  } else {
    console.log('browser: none found; trying Playwright’s download');
  }
  succeeds('playwright-core', ['install', 'chromium']);
};

/**
 * The path of a Chromium, installed on the way when there is none; says on the console what it did.
 * @throws {NoChromiumError} naming what to do.
 */
export function chromiumPath(): string {
  let plan = chromiumPlan(thisMachine());
  if (plan.kind === 'not-there') {
    throw new NoChromiumError(`CHROMIUM_PATH names ${plan.path}, where there is no file.`);
  }
  if (plan.kind !== 'found') {
    carryOut(plan);
    plan = chromiumPlan(thisMachine());
  }
  if (plan.kind !== 'found') {
    throw new NoChromiumError(
      'No Chromium was found and none could be installed. Install one, or set CHROMIUM_PATH to a browser.',
    );
  }
  console.log(`browser: ${plan.path} (from ${plan.from})`);
  return plan.path;
}
