import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedText } from './generated-feed.ts';

/**
 * Seconds that it takes to build everything but the meetings: articles, programmes, words, worksheets,
 * the search index. One meeting stands in for the list, so that its share is next to nothing.
 */
export function libraryBuildSeconds(): number {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-library-'));
  try {
    const feed = join(folder, 'feed.json');
    writeFileSync(feed, [...generatedText(1)].join(''));
    const since = performance.now();
    execFileSync('astro', ['build', `--outDir=${join(folder, 'site')}`, '--silent'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        MEETING_FEEDS: `meeting-guide=${feed}`,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    return (performance.now() - since) / 1000;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
