/** Says something to screen readers, politely, once things have been quiet for a moment. */
export type Announcer = (sentence: string) => void;

/** An announcer that speaks through `region` (`aria-live="polite"`), `quietMs` after the last change. */
export function announcer(region: HTMLElement, quietMs = 700): Announcer {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (sentence) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (region.textContent !== sentence) region.textContent = sentence;
    }, quietMs);
  };
}
