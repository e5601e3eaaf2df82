import { download } from '../dom/download.ts';
import { copyOf, part } from '../dom/part.ts';
import { deviceVault } from './device-vault.ts';
import { VAULT_CHANGED } from './vault.ts';

/** `<what-is-kept>`: lists what the vault holds, saves a copy of it, and erases all of it in one press. */
class WhatIsKept extends HTMLElement {
  connectedCallback(): void {
    addEventListener(VAULT_CHANGED, this.#show);
    part(this, 'save', HTMLButtonElement).addEventListener('click', this.#save);
    part(this, 'erase', HTMLButtonElement).addEventListener('click', this.#erase);
    this.#show();
  }

  disconnectedCallback(): void {
    removeEventListener(VAULT_CHANGED, this.#show);
  }

  readonly #show = (): void => {
    const { nothing = '', unavailable = '', unreadable = '' } = this.dataset;
    const all = deviceVault.everything();
    const kept = all.state === 'kept' ? Object.entries(all.value) : [];
    const said = { kept: '', empty: nothing, unavailable, unreadable };
    this.#say(said[all.state]);
    const list = part(this, 'list', HTMLElement);
    list.replaceChildren(...kept.map(([name, value]) => this.#item(name, value)));
    list.hidden = kept.length === 0;
    part(this, 'actions', HTMLElement).hidden =
      all.state === 'empty' || all.state === 'unavailable';
  };

  readonly #save = (): void => {
    const copy = deviceVault.copy();
    if (copy === undefined) return;
    download(copy, this.dataset['fileName'] ?? '', 'application/json');
  };

  readonly #erase = (): void => {
    const { erased = '', notErased = '' } = this.dataset;
    this.#say(deviceVault.erase() === 'done' ? erased : notErased);
  };

  #item(name: string, value: unknown): HTMLElement {
    const item = copyOf(this, 'item');
    part(item, 'name', HTMLElement).textContent = this.#nameOf(name);
    part(item, 'value', HTMLElement).textContent = nameIn(value);
    return item;
  }

  /** The words for a drawer; those of the last, nameless entry for one that no page knows. */
  #nameOf(drawer: string): string {
    const names = [...copyOf(this, 'names').querySelectorAll('dt')];
    const known = names.find(({ textContent }) => textContent === drawer) ?? names.at(-1);
    return known?.nextElementSibling?.textContent ?? drawer;
  }

  #say(sentence: string): void {
    part(this, 'said', HTMLElement).textContent = sentence;
  }
}

/** A value in words: of things in a list their names, where they have any. */
const nameIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(nameIn).join(', ');
  const { name, id } = { ...(value as { readonly name?: unknown; readonly id?: unknown }) };
  return [name, id].find((each) => typeof each === 'string') ?? JSON.stringify(value);
};

customElements.define('what-is-kept', WhatIsKept);
