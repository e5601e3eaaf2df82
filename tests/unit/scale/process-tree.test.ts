import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { watchedTree } from '../../scale/process-tree.ts';

const HUNGRY_CHILD = `
  const held = Buffer.alloc(200e6, 1);
  const until = Date.now() + 900;
  while (Date.now() < until) Math.sqrt(held[0]);`;
const PARENT = `require('node:child_process').spawnSync('node', ['-e', ${JSON.stringify(HUNGRY_CHILD)}])`;

test.skipIf(!existsSync('/proc/self/smaps_rollup'))(
  'memory and time of a process include those of what it starts',
  async () => {
    const parent = spawn('node', ['-e', PARENT], { stdio: 'ignore' });
    const tree = watchedTree(parent.pid ?? -1);
    await new Promise((resolve) => parent.once('exit', resolve));
    const { megabytes, cpuSeconds } = tree.stop();
    expect(megabytes).toBeGreaterThan(200);
    expect(megabytes).toBeLessThan(500);
    expect(cpuSeconds).toBeGreaterThan(0.2);
    expect(cpuSeconds).toBeLessThan(3);
  },
);
