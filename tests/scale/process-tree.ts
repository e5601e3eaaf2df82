import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a process and all it started took. */
export type TreeUse = {
  /** The most at one time: memory that several share counts once. NaN where the system does not tell. */
  readonly megabytes: number;
  /** Processor time of all threads. NaN where the system does not tell. */
  readonly cpuSeconds: number;
};

const SAMPLE_MS = 250;
/** Linux counts processor time in hundredths of a second for those who read it (proc(5)). */
const TICKS_PER_SECOND = 100;

type Status = { readonly parent: number; readonly ticks: number };

/** Watches a process and its descendants until `stop` is called. */
export function watchedTree(root: number): { readonly stop: () => TreeUse } {
  const ticks = new Map<number, number>();
  let most = Number.NaN;
  const sample = (): void => {
    const tree = treeOf(root);
    if (tree.size === 0) return;
    for (const [pid, status] of tree) ticks.set(pid, status.ticks);
    const bytes = [...tree.keys()].reduce((sum, pid) => sum + bytesOf(pid), 0);
    most = Math.max(Number.isNaN(most) ? 0 : most, bytes / 1e6);
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    stop: () => {
      clearInterval(timer);
      const total = [...ticks.values()].reduce((sum, each) => sum + each, 0);
      return {
        megabytes: most,
        cpuSeconds: ticks.size === 0 ? Number.NaN : total / TICKS_PER_SECOND,
      };
    },
  };
}

const treeOf = (root: number): ReadonlyMap<number, Status> => {
  if (!existsSync('/proc/self/stat')) return new Map();
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const status = statusOf(Number(name));
        return status === undefined ? [] : [[Number(name), status] as const];
      }),
  );
  const isInTree = (pid: number): boolean => {
    const status = all.get(pid);
    return status !== undefined && (pid === root || isInTree(status.parent));
  };
  return new Map([...all].filter(([pid]) => isInTree(pid)));
};

/** Fields after the name, which may hold anything: state, parent … utime and stime are the 12th and 13th. */
const statusOf = (pid: number): Status | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
  } catch {
    // It has ended in the meantime.
    return undefined;
  }
};

const bytesOf = (pid: number): number => {
  try {
    const [, kilobytes] =
      /^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
};
