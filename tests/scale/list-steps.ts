import { execFileSync } from 'node:child_process';
import { z } from 'astro/zod';

const stepSchema = z.object({
  seconds: z.number(),
  /** Of all threads; below `seconds` where the machine was busy with other things. */
  cpuSeconds: z.number(),
});

const costSchema = z.object({
  rows: z.number(),
  meetings: z.number(),
  /** The most that reading took, from the process’s first line to the list in memory. */
  megabytes: z.number(),
  imported: stepSchema,
  /** The atlas: cells, indexes, details. */
  encoded: stepSchema,
  /** The place files, nothing of them kept from before. */
  placed: stepSchema,
});

/** What the steps from a feed to the finder’s files cost, in a process of their own. */
export type ListSteps = z.infer<typeof costSchema>;

/** Measures the steps for the feeds that a value of `MEETING_FEEDS` names. */
export function listSteps(feeds: string): ListSteps {
  const output = execFileSync('node', ['tests/scale/steps-once.ts'], {
    env: { ...process.env, MEETING_FEEDS: feeds },
    encoding: 'utf8',
  });
  return costSchema.parse(JSON.parse(output));
}
