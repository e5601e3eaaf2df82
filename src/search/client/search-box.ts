/** The header’s search box: opens the search page with what was typed in the fragment, never in the query. */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = this.querySelector('input');
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = box?.value.trim() ?? '';
      const fragment = text === '' ? '' : `#${new URLSearchParams({ q: text }).toString()}`;
      location.assign(`${form.action}${fragment}`);
    });
  }
}

customElements.define('search-box', SearchBox);
