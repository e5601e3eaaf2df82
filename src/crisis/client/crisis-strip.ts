import { part } from '../../dom/part.ts';
import { isAnythingKept } from '../../vault/anything-kept.ts';
import { COUNTRY_CHOSEN, toldCountry } from './country-chosen.ts';
import type { StripLines } from './strip-lines.ts';

/**
 * `<crisis-strip>`: shows the lines of another country when the visitor chooses one here or elsewhere
 * on the page, and at once when one was kept. What that takes is fetched then; where it cannot be had,
 * as without script, “another country” leads to /help-now/.
 */
class CrisisStrip extends HTMLElement {
  #lines: Promise<StripLines> | undefined;

  connectedCallback(): void {
    const change = part(this, 'change', HTMLAnchorElement);
    change.addEventListener('click', (event) => {
      event.preventDefault();
      this.#fetched().then(
        (lines) => lines.pick(),
        () => location.assign(change.href),
      );
    });
    document.addEventListener(COUNTRY_CHOSEN, this.#chosen);
    if (isAnythingKept()) void this.#fetched().catch(this.#failed);
  }

  disconnectedCallback(): void {
    document.removeEventListener(COUNTRY_CHOSEN, this.#chosen);
  }

  readonly #chosen = (event: Event): void => {
    const code = toldCountry(event);
    if (code !== undefined) this.#fetched().then((lines) => lines.show(code), this.#failed);
  };

  readonly #failed = (): void => {
    part(this, 'said', HTMLElement).textContent = this.dataset['failed'] ?? '';
  };

  /** The lines of other countries; after a failure, asking again tries again. */
  #fetched(): Promise<StripLines> {
    this.#lines ??= import('./strip-lines.ts').then(
      ({ stripLines }) => stripLines(this),
      (error: unknown) => {
        this.#lines = undefined;
        throw error;
      },
    );
    return this.#lines;
  }
}

customElements.define('crisis-strip', CrisisStrip);
