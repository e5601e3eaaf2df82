import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { mayBeInDanger } from '../../text/danger.ts';
import type { ExcerptPiece } from '../excerpt.ts';
import type { Kind } from '../searched-page.ts';
import { fragmentOf, isEmptyQuery, queryOf, type SearchQuery } from '../query.ts';
import { arrowsMoveThrough } from './arrow-keys.ts';
import { searchIndex, type Found, type FoundPage, type SearchIndex } from './search-index.ts';

const PAGES_AT_ONCE = 10;
/** Shown before all others, whatever their kind. */
const BEST = 3;
const PAUSE_IN_TYPING_MS = 250;

type Screen = 'start' | 'found' | 'nothing' | 'failed';
type Words = Readonly<Record<string, string>> & {
  readonly kind: Readonly<Record<Kind, string>>;
};

/** The search page. Its state is the address’s fragment, which no server sees. */
class SiteSearch extends HTMLElement {
  readonly #text = part(this, 'text', HTMLInputElement);
  readonly #audience = part(this, 'audience', HTMLSelectElement);
  readonly #topic = part(this, 'topic', HTMLSelectElement);
  readonly #words = JSON.parse(this.dataset['words'] ?? '{}') as Words;
  #index: Promise<SearchIndex> | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches, so that a slow answer never replaces a later one. */
  #searches = 0;

  connectedCallback(): void {
    const form = part(this, 'text', HTMLInputElement).form;
    form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search().then(() => part(this, 'status', HTMLElement).focus());
    });
    this.#text.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#search(), PAUSE_IN_TYPING_MS);
    });
    for (const select of [this.#audience, this.#topic]) {
      select.addEventListener('change', () => void this.#search());
    }
    part(this, 'clear', HTMLButtonElement).addEventListener('click', () => this.#clearFilters());
    part(this, 'retry', HTMLButtonElement).addEventListener('click', () => void this.#search());
    arrowsMoveThrough(this, this.#text, '.search-results a');
    addEventListener('hashchange', () => this.#readAddress());
    this.#readAddress();
    if (isEmptyQuery(this.#query())) this.#text.focus({ preventScroll: true });
  }

  #query(): SearchQuery {
    return {
      text: this.#text.value,
      audience: this.#audience.value || undefined,
      topic: this.#topic.value || undefined,
    };
  }

  #readAddress(): void {
    const values = ({ options }: HTMLSelectElement) => [...options].map(({ value }) => value);
    const query = queryOf(location.hash, {
      audience: values(this.#audience).filter(Boolean),
      topic: values(this.#topic).filter(Boolean),
    });
    this.#text.value = query.text;
    this.#audience.value = query.audience ?? '';
    this.#topic.value = query.topic ?? '';
    void this.#search();
  }

  #clearFilters(): void {
    this.#audience.value = '';
    this.#topic.value = '';
    this.#text.focus();
    void this.#search();
  }

  async #search(): Promise<void> {
    clearTimeout(this.#typing);
    const query = this.#query();
    const search = ++this.#searches;
    const fragment = fragmentOf(query);
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    this.#showMeetings(query.text.trim());
    part(this, 'danger', HTMLElement).hidden = !mayBeInDanger(query.text);
    if (isEmptyQuery(query)) return this.#show('start', '');
    const slow = setTimeout(() => this.#announce('searching'), 400);
    try {
      this.#index ??= searchIndex({
        index: this.dataset['index'] ?? '',
        pages: this.dataset['pages'] ?? '',
        language: document.documentElement.lang,
      });
      const index = await this.#index;
      const found = await index.find(query);
      const pages = await found.pages(0, PAGES_AT_ONCE);
      if (search === this.#searches) this.#showFound(found, pages, query);
    } catch {
      this.#index = undefined;
      if (search === this.#searches) this.#show('failed', this.#words['failedTitle'] ?? '');
    } finally {
      clearTimeout(slow);
    }
  }

  #showFound(found: Found, pages: readonly FoundPage[], query: SearchQuery): void {
    const text = query.text.trim();
    const key =
      (found.total === 0 ? 'nothing' : 'found') +
      (text === '' ? 'Any' : '') +
      (found.total === 1 ? 'One' : '');
    const sentence = filled(this.#words[key] ?? '', { total: found.total, text });
    this.#show(found.total === 0 ? 'nothing' : 'found', sentence);
    const notes = [
      ...(found.correctedText === undefined
        ? []
        : [filled(this.#words['corrected'] ?? '', { text: found.correctedText })]),
      ...(found.hasSomeWordsOnly ? [this.#words['someWords'] ?? ''] : []),
    ];
    say(this, 'note', found.total === 0 ? '' : notes.join(' '));
    const hasFilters = query.audience !== undefined || query.topic !== undefined;
    part(this, 'clear', HTMLElement).hidden = !hasFilters;
    for (const section of this.#sections()) {
      section.querySelector('ol')?.replaceChildren();
      section.hidden = true;
    }
    const isAsked = query.text.trim() !== '';
    this.#append(isAsked ? pages.slice(0, BEST) : [], 'best');
    this.#append(isAsked ? pages.slice(BEST) : pages);
    this.#offerMore(found, pages.length);
  }

  #offerMore(found: Found, shown: number): void {
    const more = part(this, 'more', HTMLButtonElement);
    more.hidden = shown >= found.total;
    more.onclick = async () => {
      const pages = await found.pages(shown, shown + PAGES_AT_ONCE).catch(() => undefined);
      if (pages === undefined) return this.#show('failed', this.#words['failedTitle'] ?? '');
      const [first] = this.#append(pages);
      first?.querySelector('a')?.focus();
      this.#offerMore(found, shown + pages.length);
    };
  }

  #sections(): readonly HTMLElement[] {
    return [...part(this, 'found', HTMLElement).querySelectorAll<HTMLElement>('[data-kind]')];
  }

  /** Adds pages to one section, or each to the section of its kind, in the order of what was found. */
  #append(pages: readonly FoundPage[], name?: string): readonly HTMLElement[] {
    return pages.map((page) => {
      const kind = name ?? page.kind;
      const section = this.#sections().find(({ dataset }) => dataset['kind'] === kind);
      const item = this.#result(page, name !== undefined);
      if (section?.hidden === true) {
        section.hidden = false;
        part(this, 'more-line', HTMLElement).before(section);
      }
      section?.querySelector('ol')?.append(item);
      return item;
    });
  }

  #result({ title, href, excerpt, parts, kind }: FoundPage, isKindSaid: boolean): HTMLElement {
    const item = copyOf(this, 'result');
    part(item, 'title', HTMLAnchorElement).href = href;
    say(item, 'title', title);
    say(item, 'kind', isKindSaid ? this.#words.kind[kind] : '');
    part(item, 'excerpt', HTMLElement).append(...excerpt.map(marked));
    const list = part(item, 'parts', HTMLElement);
    list.hidden = parts.length === 0;
    for (const each of parts) {
      const line = copyOf(this, 'result-part');
      part(line, 'title', HTMLAnchorElement).href = each.href;
      say(line, 'title', each.title);
      list.append(line);
    }
    return item;
  }

  #showMeetings(text: string): void {
    const link = part(this, 'meetings-link', HTMLAnchorElement);
    part(this, 'meetings', HTMLElement).hidden = text === '';
    link.href = `${this.dataset['meetings'] ?? ''}#${new URLSearchParams({ q: text }).toString()}`;
    link.textContent = filled(this.#words['meetingsLink'] ?? '', { text });
  }

  #show(screen: Screen, sentence: string): void {
    for (const name of ['start', 'found', 'nothing', 'failed'] as const) {
      part(this, name, HTMLElement).hidden = name !== screen;
    }
    if (screen !== 'found') say(this, 'note', '');
    say(this, 'status', screen === 'failed' ? '' : sentence);
    part(this, 'spoken', HTMLElement).textContent = sentence;
  }

  #announce(key: string): void {
    part(this, 'spoken', HTMLElement).textContent = this.#words[key] ?? '';
  }
}

const marked = ({ text, isMatch }: ExcerptPiece): Node => {
  if (!isMatch) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
};

customElements.define('site-search', SiteSearch);
