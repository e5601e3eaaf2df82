import { expect, test } from 'vitest';
import { chromiumPlan, type ChromiumPlan } from '../../browser/chromium-plan.ts';

const PLAYWRIGHT = '/home/x/.cache/ms-playwright/chromium/chrome';

const planWith = (
  files: readonly string[],
  { env = {}, isRoot = true }: { env?: Record<string, string>; isRoot?: boolean } = {},
): ChromiumPlan =>
  chromiumPlan({
    env: { PATH: '/project/node_modules/.bin:/usr/bin:/bin', ...env },
    isFile: (path) => files.includes(path),
    isRoot,
    playwrightPath: PLAYWRIGHT,
  });

test('CHROMIUM_PATH comes first, and a wrong one is not passed over in silence', () => {
  const files = ['/usr/bin/chromium', '/opt/c'];
  expect(planWith(files, { env: { CHROMIUM_PATH: '/opt/c' } })).toMatchObject({ path: '/opt/c' });
  expect(planWith(files, { env: { CHROMIUM_PATH: '/opt/d' } })).toEqual({
    kind: 'not-there',
    path: '/opt/d',
  });
});

test.each(['/usr/bin/chromium', '/bin/google-chrome', '/usr/local/bin/chromium-browser'])(
  'an installed browser is used: %s',
  (path) => {
    expect(planWith([path, '/usr/bin/apt-get'])).toMatchObject({ kind: 'found', path });
  },
);

test('a program of that name among the project’s own packages is no browser', () => {
  expect(planWith(['/project/node_modules/.bin/chromium', '/usr/bin/apt-get'])).toEqual({
    kind: 'install-debian',
  });
});

test('an earlier download of Playwright is used before anything is installed', () => {
  expect(planWith([PLAYWRIGHT, '/usr/bin/apt-get'])).toMatchObject({ path: PLAYWRIGHT });
});

test('root on Debian installs the package; everybody else tries Playwright’s download', () => {
  expect(planWith(['/usr/bin/apt-get'])).toEqual({ kind: 'install-debian' });
  expect(planWith(['/usr/bin/apt-get'], { isRoot: false })).toEqual({
    kind: 'download-playwright',
  });
  expect(planWith([])).toEqual({ kind: 'download-playwright' });
});
