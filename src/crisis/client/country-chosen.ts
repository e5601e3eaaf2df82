/** Sent on `document` when the visitor chooses a country anywhere on the page; `detail` is its code. */
export const COUNTRY_CHOSEN = 'country-chosen';

/** Tells the rest of the page which country the visitor chose. */
export function tellCountry(code: string): void {
  document.dispatchEvent(new CustomEvent(COUNTRY_CHOSEN, { detail: code }));
}

/** The code that a `COUNTRY_CHOSEN` event carries. */
export function toldCountry(event: Event): string | undefined {
  return event instanceof CustomEvent && typeof event.detail === 'string'
    ? event.detail
    : undefined;
}
