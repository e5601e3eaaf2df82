import { spawn } from 'node:child_process';
import { watchedTree, type TreeUse } from './process-tree.ts';

/** What one build of a whole site took. */
export type BuildCost = TreeUse & { readonly seconds: number };

/** Raised when the site of a list could not be built: there is nothing to measure then. */
export class BuildFailedError extends Error {
  override readonly name = 'BuildFailedError';
}

/** Builds the site with the feeds that a value of `MEETING_FEEDS` names into a folder, and measures that. */
export async function siteBuild(feeds: string, folder: string): Promise<BuildCost> {
  const since = performance.now();
  const build = spawn('npm', ['run', '-s', 'build', '--', `--outDir=${folder}`, '--silent'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, MEETING_FEEDS: feeds },
  });
  const tree = watchedTree(build.pid ?? -1);
  const code = await new Promise((resolve) => build.once('exit', resolve));
  const use = tree.stop();
  if (code !== 0) throw new BuildFailedError(`The build of ${feeds} ended with ${String(code)}.`);
  return { ...use, seconds: (performance.now() - since) / 1000 };
}
