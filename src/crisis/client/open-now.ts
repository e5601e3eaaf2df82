import type { WeeklyHours } from '../crisis.schema.ts';
import { isOpenAt } from '../open-at.ts';

const MS_BETWEEN_LOOKS = 30_000;

/** `<open-now data-hours data-open data-closed>`: says whether a line answers now, and keeps looking. */
class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.#say();
    this.#timer = setInterval(() => this.#say(), MS_BETWEEN_LOOKS);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  #say(): void {
    const { hours, open = '', closed = '' } = this.dataset;
    if (hours === undefined) return;
    try {
      const isOpen = isOpenAt(JSON.parse(hours) as WeeklyHours, Date.now());
      this.textContent = isOpen ? open : closed;
      this.dataset['state'] = isOpen ? 'open' : 'closed';
      this.hidden = false;
    } catch {
      // A browser that does not know the zone: the printed hours stand alone.
      this.hidden = true;
    }
  }
}

customElements.define('open-now', OpenNow);
