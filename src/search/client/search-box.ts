import { fragmentOf } from '../fragment.ts';

/** The header’s search box: opens the search page with what was typed in the fragment, never in the query. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector('input');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const fragment = fragmentOf({ text: box?.value ?? '' });
      location.assign(fragment === '' ? form.action : `${form.action}#${fragment}`);
    });
  }
}

customElements.define('search-box', SearchBox);
