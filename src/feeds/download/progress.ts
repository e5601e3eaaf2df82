/** Where progress is written: a terminal, whose line can be written anew, or a log. */
export type ProgressOutput = {
  readonly isTTY?: boolean;
  readonly write: (text: string) => unknown;
};

/** The line that tells how one feed fares. */
export type ProgressLine = {
  readonly received: (bytes: number) => void;
  readonly waits: (why: string) => void;
  readonly ends: (how: string) => void;
};

const FEWEST_MS_BETWEEN = 100;
const LINE_START = '\r\u001B[K';

/** A line for one feed: kept up to date on a terminal, written once, at its end, to a log. */
export function progressLine(name: string, stderr: ProgressOutput = process.stderr): ProgressLine {
  const isTerminal = stderr.isTTY === true;
  let shownAt = 0;
  const show = (text: string): void => {
    if (isTerminal) stderr.write(`${LINE_START}${name}: ${text}`);
  };
  return {
    received: (bytes) => {
      const now = Date.now();
      if (now - shownAt < FEWEST_MS_BETWEEN) return;
      shownAt = now;
      show(`${(bytes / 1_000_000).toFixed(1)} MB received …`);
    },
    waits: (why) => show(`${why} Trying again …`),
    ends: (how) => {
      stderr.write(`${isTerminal ? LINE_START : ''}${name}: ${how}\n`);
    },
  };
}
