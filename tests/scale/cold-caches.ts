import { existsSync, renameSync, rmSync } from 'node:fs';

/** What a build leaves behind for the next one. */
const CACHES = ['.cache', '.astro', 'node_modules/.astro', 'node_modules/.vite'] as const;

const asideOf = (path: string): string => `${path}-aside`;

/** The caches of builds, put aside while builds are measured. */
export type Caches = { readonly clear: () => void; readonly restore: () => void };

/** Puts the checkout’s own caches aside; `restore` brings them back, and so does an interrupted run. */
export function cachesAside(): Caches {
  const clear = (): void => {
    for (const path of CACHES) rmSync(path, { recursive: true, force: true });
  };
  const restore = (): void => {
    for (const path of CACHES) {
      if (!existsSync(asideOf(path))) continue;
      rmSync(path, { recursive: true, force: true });
      renameSync(asideOf(path), path);
    }
  };
  // A run that was killed left them aside.
  restore();
  for (const path of CACHES) if (existsSync(path)) renameSync(path, asideOf(path));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      restore();
      process.exit(130);
    });
  }
  return { clear, restore };
}
