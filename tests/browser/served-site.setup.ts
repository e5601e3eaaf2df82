import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { site } from '../../src/site.config.ts';
import { servedFolder } from './served-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built site’s address, base path included, with a slash at the end. */
    siteUrl: string;
  }
}

/** Serves `dist/` on a free port for the length of the run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('dist/ is empty: run `npm run build` first.');
  const served = await servedFolder('dist', site.base);
  project.provide('siteUrl', served.url);
  return served.close;
}
