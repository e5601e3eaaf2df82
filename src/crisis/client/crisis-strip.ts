import { copyOf, part } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { VAULT_CHANGED } from '../../vault/vault.ts';
import type { Contact } from '../contacts.ts';
import type { CountryContacts } from '../country-contacts.ts';
import { readCountries } from './countries-reader.ts';
import { COUNTRY_CHOSEN, tellCountry, toldCountry } from './country-chosen.ts';
import { keptCountry } from './kept-country.ts';

/**
 * `<crisis-strip>`: shows the lines of another country when the visitor chooses one here or elsewhere
 * on the page, and at once when one was kept. Without script, “another country” leads to /help-now/.
 */
class CrisisStrip extends HTMLElement {
  readonly #siteCountry = this.dataset['country'] ?? '';
  #shown = this.#siteCountry;

  connectedCallback(): void {
    part(this, 'change', HTMLAnchorElement).addEventListener('click', this.#openPicker);
    document.addEventListener(COUNTRY_CHOSEN, this.#chosen);
    addEventListener(VAULT_CHANGED, this.#vaultChanged);
    const kept = keptCountry.read();
    if (kept.state === 'kept') void this.#show(kept.value);
  }

  disconnectedCallback(): void {
    document.removeEventListener(COUNTRY_CHOSEN, this.#chosen);
    removeEventListener(VAULT_CHANGED, this.#vaultChanged);
  }

  readonly #openPicker = (event: Event): void => {
    event.preventDefault();
    void this.#pick();
  };

  readonly #chosen = (event: Event): void => {
    const code = toldCountry(event);
    if (code !== undefined) void this.#show(code);
  };

  readonly #vaultChanged = (): void => {
    if (keptCountry.read().state === 'empty' && this.querySelector('form') === null) {
      void this.#show(this.#siteCountry);
    }
  };

  async #countries(): Promise<readonly CountryContacts[] | undefined> {
    const result = await readCountries(this.dataset['source'] ?? '');
    if (result.state === 'read') return result.countries;
    this.#say(this.dataset['failed'] ?? '');
    return undefined;
  }

  async #pick(): Promise<void> {
    const countries = await this.#countries();
    if (countries === undefined) return;
    const change = part(this, 'change', HTMLAnchorElement);
    const picker = copyOf(this, 'picker');
    const choice = part(picker, 'choice', HTMLSelectElement);
    choice.append(...countries.map(({ code, name }) => new Option(name, code)));
    choice.value = this.#shown;
    choice.addEventListener('change', () => tellCountry(choice.value));
    picker.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#keep(choice);
    });
    change.hidden = true;
    part(this, 'said', HTMLElement).before(picker);
    choice.focus();
  }

  #keep(choice: HTMLSelectElement): void {
    const { kept = '', notKept = '' } = this.dataset;
    const country = choice.selectedOptions[0]?.text ?? '';
    this.#say(keptCountry.keep(choice.value) === 'done' ? filled(kept, { country }) : notKept);
  }

  async #show(code: string): Promise<void> {
    if (code === this.#shown) return;
    const country = (await this.#countries())?.find((one) => one.code === code);
    if (country === undefined) return;
    const { shown = '' } = this.dataset;
    this.#shown = code;
    part(this, 'contacts', HTMLElement).replaceChildren(
      ...country.contacts.map((contact) => this.#contact(contact)),
    );
    part(this, 'country', HTMLElement).textContent = country.name;
    const choice = this.querySelector<HTMLSelectElement>('[data-part="choice"]');
    if (choice === null) return;
    choice.value = code;
    part(this, 'keep', HTMLButtonElement).hidden = false;
    part(this, 'note', HTMLElement).hidden = false;
    this.#say(filled(shown, { country: country.inSentence }));
  }

  #contact({ label, ways, detail, hours }: Contact): HTMLElement {
    const item = copyOf(this, 'contact');
    part(item, 'label', HTMLElement).textContent = label;
    const place = part(item, 'ways', HTMLElement);
    const link = place.querySelector('a');
    place.replaceChildren(
      ...ways.flatMap(({ words, href }) => {
        const way = link?.cloneNode();
        if (!(way instanceof HTMLAnchorElement)) return [];
        way.href = href;
        way.textContent = words;
        return [way, ' '];
      }),
    );
    part(item, 'detail', HTMLElement).textContent = detail ?? '';
    const openNow = item.querySelector<HTMLElement>('open-now');
    if (hours === undefined) openNow?.remove();
    else if (openNow !== null) openNow.dataset['hours'] = JSON.stringify(hours);
    return item;
  }

  #say(sentence: string): void {
    part(this, 'said', HTMLElement).textContent = sentence;
  }
}

customElements.define('crisis-strip', CrisisStrip);
