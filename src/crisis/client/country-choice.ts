import { copyOf, part } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { VAULT_CHANGED } from '../../vault/vault.ts';
import { COUNTRY_CHOSEN, tellCountry, toldCountry } from './country-chosen.ts';
import { keptCountry } from './kept-country.ts';

/**
 * `<country-choice>` on /help-now/: brings the lines of the chosen country to `#first-country`, and
 * those that were there home to their `<details>`. An address that names a country opens it.
 */
class CountryChoice extends HTMLElement {
  readonly #siteCountry = this.dataset['country'] ?? '';
  #choice: HTMLSelectElement | undefined;

  connectedCallback(): void {
    const picker = copyOf(this, 'picker');
    const choice = part(picker, 'choice', HTMLSelectElement);
    choice.value = this.#siteCountry;
    choice.addEventListener('change', () => tellCountry(choice.value));
    picker.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keep(choice);
    });
    this.querySelector('.without-script')?.replaceWith(picker);
    this.#choice = choice;
    document.addEventListener(COUNTRY_CHOSEN, this.#chosen);
    addEventListener(VAULT_CHANGED, this.#vaultChanged);
    addEventListener('hashchange', this.#addressChanged);
    this.#addressChanged();
    const kept = keptCountry.read();
    if (kept.state === 'kept') this.#show(kept.value);
  }

  disconnectedCallback(): void {
    document.removeEventListener(COUNTRY_CHOSEN, this.#chosen);
    removeEventListener(VAULT_CHANGED, this.#vaultChanged);
    removeEventListener('hashchange', this.#addressChanged);
  }

  readonly #chosen = (event: Event): void => {
    const code = toldCountry(event);
    if (code === undefined || !this.#show(code)) return;
    part(this, 'keep', HTMLButtonElement).hidden = false;
    part(this, 'note', HTMLElement).hidden = false;
    const country = this.#choice?.selectedOptions[0]?.dataset['said'] ?? '';
    this.#say(filled(this.dataset['shown'] ?? '', { country }));
  };

  readonly #vaultChanged = (): void => {
    if (keptCountry.read().state === 'empty') this.#show(this.#siteCountry);
  };

  #keep(choice: HTMLSelectElement): void {
    const { kept = '', notKept = '' } = this.dataset;
    const country = choice.selectedOptions[0]?.text ?? '';
    this.#say(keptCountry.keep(choice.value) === 'done' ? filled(kept, { country }) : notKept);
  }

  readonly #addressChanged = (): void => {
    const named = homeOf(location.hash.slice(1));
    if (named !== null) named.open = true;
  };

  #show(code: string): boolean {
    const place = document.querySelector('#first-country');
    const chosen = document.querySelector(`[data-lines="${CSS.escape(code)}"]`);
    if (place === null || chosen === null || this.#choice === undefined) return false;
    this.#choice.value = code;
    if (place.contains(chosen)) return true;
    for (const former of place.querySelectorAll<HTMLElement>('[data-lines]')) {
      const home = homeOf(former.dataset['lines'] ?? '');
      home?.append(former);
      if (home !== null) home.hidden = false;
    }
    const home = homeOf(code);
    if (home !== null) home.hidden = true;
    place.append(chosen);
    const title = document.querySelector('#first-country-name');
    if (title !== null) title.textContent = this.#choice.selectedOptions[0]?.text ?? '';
    return true;
  }

  #say(sentence: string): void {
    part(this, 'said', HTMLElement).textContent = sentence;
  }
}

const homeOf = (code: string): HTMLDetailsElement | null =>
  document.querySelector(`details[data-home="${CSS.escape(code)}"]`);

customElements.define('country-choice', CountryChoice);
