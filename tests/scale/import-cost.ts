import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { generatedText } from './generated-feed.ts';

const costSchema = z.object({
  rows: z.number(),
  meetings: z.number(),
  seconds: z.number(),
  /** Of all threads; below `seconds` where the machine was busy with other things. */
  cpuSeconds: z.number(),
  megabytes: z.number(),
});

/** What reading one feed took: a process of its own, from its first line to the list in memory. */
export type ImportCost = z.infer<typeof costSchema>;

/** Reads a generated feed of so many rows and measures it. */
export function importCost(rows: number): ImportCost {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-bench-'));
  try {
    const file = join(folder, 'feed.json');
    writeFileSync(file, [...generatedText(rows)].join(''));
    const output = execFileSync('node', ['tests/scale/import-once.ts'], {
      env: { ...process.env, MEETING_FEEDS: `meeting-guide=${file}` },
      encoding: 'utf8',
    });
    return costSchema.parse(JSON.parse(output));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
