import { shiftCounter } from '../shift-counter.ts';

/**
 * `<quick-exit>` around a link `.leave`: a press on it, or Shift three times, empties the page at
 * once and puts the link’s target in the place of this history entry. Without script it is a link.
 */
class QuickExit extends HTMLElement {
  readonly #counter = shiftCounter();

  connectedCallback(): void {
    this.querySelector('a.leave')?.addEventListener('click', this.#pressed);
    addEventListener('keydown', this.#typed, true);
  }

  disconnectedCallback(): void {
    this.querySelector('a.leave')?.removeEventListener('click', this.#pressed);
    removeEventListener('keydown', this.#typed, true);
  }

  readonly #pressed = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };

  readonly #typed = (event: KeyboardEvent): void => {
    if (this.#counter({ key: event.key, isRepeat: event.repeat, at: event.timeStamp }))
      this.#leave();
  };

  #leave(): void {
    const target = this.querySelector<HTMLAnchorElement>('a.leave')?.href;
    if (target === undefined) return;
    document.title = '\u200b';
    document.documentElement.hidden = true;
    document.body.replaceChildren();
    location.replace(target);
  }
}

customElements.define('quick-exit', QuickExit);
