/** What the machine offers, as far as finding a browser goes. */
export type Machine = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isFile: (path: string) => boolean;
  readonly isRoot: boolean;
  /** Where Playwright keeps (or would keep) its own download. */
  readonly playwrightPath: string;
};

/** How to come by a Chromium: one that is there, or a way to install one. */
export type ChromiumPlan =
  | { readonly kind: 'found'; readonly path: string; readonly from: string }
  | { readonly kind: 'not-there'; readonly path: string }
  | { readonly kind: 'install-debian' }
  | { readonly kind: 'download-playwright' };

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
] as const;

const MAC_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
] as const;

const foldersOf = (path: string | undefined): readonly string[] =>
  [...(path ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    (folder) => folder.startsWith('/') && !folder.includes('node_modules'),
  );

/**
 * Decides where the browser of the tests comes from: `CHROMIUM_PATH`, then one that is installed, then
 * Playwright’s earlier download, then Debian’s package (as root), then Playwright’s download.
 */
export function chromiumPlan({ env, isFile, isRoot, playwrightPath }: Machine): ChromiumPlan {
  const wanted = env['CHROMIUM_PATH'];
  if (wanted !== undefined && wanted !== '') {
    return isFile(wanted)
      ? { kind: 'found', path: wanted, from: 'CHROMIUM_PATH' }
      : { kind: 'not-there', path: wanted };
  }
  const folders = foldersOf(env['PATH']);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => `${folder}/${name}`));
  const installed = [...candidates, ...MAC_PATHS].find(isFile);
  if (installed !== undefined) return { kind: 'found', path: installed, from: 'this machine' };
  if (isFile(playwrightPath)) {
    return { kind: 'found', path: playwrightPath, from: 'an earlier download of Playwright' };
  }
  const hasApt = folders.some((folder) => isFile(`${folder}/apt-get`));
  return isRoot && hasApt ? { kind: 'install-debian' } : { kind: 'download-playwright' };
}
