/**
 * Lets the arrow keys lead from a text box through the links below it and back, and “/” from anywhere
 * inside `root` to the box. Single keys act only here, so speech input elsewhere is safe (WCAG 2.1.4).
 */
export function arrowsMoveThrough(root: HTMLElement, box: HTMLInputElement, links: string): void {
  root.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [box, ...root.querySelectorAll<HTMLElement>(links)];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const isTyping = event.target instanceof HTMLInputElement;
    const target =
      event.key === '/' && !isTyping
        ? box
        : at < 0
          ? undefined
          : event.key === 'ArrowDown'
            ? stops[at + 1]
            : event.key === 'ArrowUp'
              ? stops[at - 1]
              : undefined;
    if (target === undefined) return;
    event.preventDefault();
    target.focus();
  });
}
