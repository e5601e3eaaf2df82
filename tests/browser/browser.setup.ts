import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { CHROMIUM_ARGS, chromiumPath } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests’ one browser listens. */
    browserEndpoint: string;
  }
}

/** Starts the one browser that all test files of a project share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: chromiumPath(),
    headless: true,
    args: [...CHROMIUM_ARGS],
  });
  project.provide('browserEndpoint', server.wsEndpoint());
  return () => server.close();
}
