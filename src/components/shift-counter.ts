/** One press of a key: its name, whether it is held down, and when, in milliseconds. */
export type KeyPress = {
  readonly key: string;
  readonly isRepeat: boolean;
  readonly at: number;
};

const PRESSES = 3;
const LONGEST_MILLISECONDS = 1500;

/**
 * Watches key presses and answers true at the third Shift in a row within 1.5 seconds. Any other key
 * in between starts the count again, so typing capitals and screen-reader commands never reach it.
 */
export function shiftCounter(): (press: KeyPress) => boolean {
  let times: readonly number[] = [];
  return ({ key, isRepeat, at }) => {
    if (isRepeat) return false;
    times =
      key === 'Shift' ? [...times, at].filter((time) => at - time <= LONGEST_MILLISECONDS) : [];
    return times.length >= PRESSES;
  };
}
