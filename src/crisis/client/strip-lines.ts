import { copyOf, part } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { VAULT_CHANGED } from '../../vault/vault.ts';
import type { Contact } from '../contacts.ts';
import type { CountryContacts } from '../country-contacts.ts';
import { readCountries } from './countries-reader.ts';
import { tellCountry } from './country-chosen.ts';
import { keptCountry } from './kept-country.ts';
import './open-now.ts';

/** The lines of other countries in the crisis strip. */
export type StripLines = {
  /** Lets the visitor choose a country. */
  readonly pick: () => Promise<void>;
  /** Shows the lines of a country, by its code. */
  readonly show: (code: string) => Promise<void>;
};

/** Brings other countries’ lines to the strip: at once those of the kept country, if there is one. */
export function stripLines(strip: HTMLElement): StripLines {
  const {
    country: siteCountry = '',
    source = '',
    failed = '',
    shown: shownNow = '',
    kept: keptNow = '',
    notKept = '',
  } = strip.dataset;
  let shown = siteCountry;

  const sayNow = (sentence: string): void => {
    part(strip, 'said', HTMLElement).textContent = sentence;
  };

  const countries = async (): Promise<readonly CountryContacts[] | undefined> => {
    const result = await readCountries(source);
    if (result.state === 'read') return result.countries;
    sayNow(failed);
    return undefined;
  };

  const pick = async (): Promise<void> => {
    const all = await countries();
    // A second press may have come before the list did.
    if (all === undefined || strip.querySelector('form') !== null) return;
    const picker = copyOf(strip, 'picker');
    const choice = part(picker, 'choice', HTMLSelectElement);
    choice.append(...all.map(({ code, name }) => new Option(name, code)));
    choice.value = shown;
    choice.addEventListener('change', () => tellCountry(choice.value));
    picker.addEventListener('submit', (event) => {
      event.preventDefault();
      keep(choice);
    });
    part(strip, 'change', HTMLAnchorElement).hidden = true;
    part(strip, 'said', HTMLElement).before(picker);
    choice.focus();
  };

  const keep = (choice: HTMLSelectElement): void => {
    const country = choice.selectedOptions[0]?.text ?? '';
    sayNow(keptCountry.keep(choice.value) === 'done' ? filled(keptNow, { country }) : notKept);
  };

  const show = async (code: string): Promise<void> => {
    if (code === shown) return;
    const country = (await countries())?.find((one) => one.code === code);
    if (country === undefined) return;
    shown = code;
    part(strip, 'contacts', HTMLElement).replaceChildren(
      ...country.contacts.map((contact) => contactLine(strip, contact)),
    );
    part(strip, 'country', HTMLElement).textContent = country.name;
    const choice = strip.querySelector<HTMLSelectElement>('[data-part="choice"]');
    if (choice === null) return;
    choice.value = code;
    part(strip, 'keep', HTMLButtonElement).hidden = false;
    part(strip, 'note', HTMLElement).hidden = false;
    sayNow(filled(shownNow, { country: country.inSentence }));
  };

  addEventListener(VAULT_CHANGED, () => {
    const isForgotten = keptCountry.read().state === 'empty';
    if (isForgotten && strip.querySelector('form') === null) void show(siteCountry);
  });
  const kept = keptCountry.read();
  if (kept.state === 'kept') void show(kept.value);
  return { pick, show };
}

const contactLine = (strip: HTMLElement, { label, ways, detail, hours }: Contact): HTMLElement => {
  const item = copyOf(strip, 'contact');
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
};
