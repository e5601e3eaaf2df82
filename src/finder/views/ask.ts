import { effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { Phrases } from '../phrases.ts';
import { LIST_FILTERS, withoutFilters, type ListFilter } from '../query.ts';
import type { Finder } from '../state.ts';
import { toggled, wishesOf } from '../suggestions.ts';
import type { Words } from '../words.ts';

const TYPING_PAUSE_MS = 120;
const WIDE = '(min-width: 64em)';

type Choice = {
  readonly filter: ListFilter;
  readonly input: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: HTMLElement;
};

/** The form: text, and the options of each filter with what each would give. */
export function askView(
  root: HTMLElement,
  finder: Finder,
  { words, phrases }: { readonly words: Words; readonly phrases: Phrases },
): void {
  const form = part(root, 'ask', HTMLFormElement);
  const text = part(form, 'text', HTMLInputElement);
  const filters = part(form, 'filters', HTMLDetailsElement);
  const choices = choicesIn(form);

  form.addEventListener('submit', (event) => event.preventDefault());
  let pause: ReturnType<typeof setTimeout> | undefined;
  text.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      pause = undefined;
      finder.ask({ text: text.value });
    }, TYPING_PAUSE_MS);
  });
  form.addEventListener('change', ({ target }) => {
    const choice = choices.find(({ input }) => input === target);
    if (choice === undefined) return;
    finder.ask(toggled(finder.query.peek(), choice.filter, choice.input.value));
  });
  part(form, 'clear', HTMLButtonElement).addEventListener('click', () => {
    finder.ask(withoutFilters(finder.query.peek()));
    text.focus();
  });

  effect(() => {
    const query = finder.query.value;
    // While somebody types, the box is theirs.
    if (pause === undefined && text.value !== query.text) text.value = query.text;
    const wishes = wishesOf(query).length;
    part(form, 'clear', HTMLButtonElement).hidden = wishes === 0;
    const chosen = LIST_FILTERS.reduce((sum, filter) => sum + query[filter].length, 0);
    say(
      filters,
      'filters-on',
      chosen === 0 ? filters.dataset['title'] : filled(words.said('filtersOn'), { n: chosen }),
    );
  });

  effect(() => {
    const query = finder.query.value;
    const counts = finder.results.value?.counts;
    const sizes = new Map<ListFilter, number>();
    for (const { filter, input, label, count } of choices) {
      const n = counts?.[filter].get(input.value) ?? 0;
      input.checked = query[filter].some((value) => String(value) === input.value);
      const isUseless = counts !== undefined && n === 0 && !input.checked;
      // A box that has the focus stays usable, or the keyboard would lose its place.
      input.disabled = isUseless && document.activeElement !== input;
      label.hidden = isUseless && label.dataset['fixed'] === undefined;
      count.textContent = counts === undefined ? '' : phrases.number(n);
      if (!label.hidden) sizes.set(filter, (sizes.get(filter) ?? 0) + 1);
    }
    for (const group of form.querySelectorAll<HTMLElement>('fieldset[data-filter]')) {
      const filter = group.dataset['filter'] as ListFilter;
      const isChoice = (sizes.get(filter) ?? 0) > 1 || query[filter].length > 0;
      group.hidden = !isChoice;
    }
    for (const group of form.querySelectorAll<HTMLElement>('[data-option-group]')) {
      group.hidden = group.querySelector('label:not([hidden])') === null;
    }
  });

  const showResults = part(form, 'show-results', HTMLButtonElement);
  effect(() => {
    const n = finder.results.value?.rows.length ?? 0;
    showResults.textContent = filled(words.said('showResults'), {
      count: phrases.numbered('meetings', n),
    });
  });
  showResults.addEventListener('click', () => {
    filters.open = false;
    const count = part(root, 'count', HTMLElement);
    count.focus({ preventScroll: true });
    count.scrollIntoView();
  });

  const wide = matchMedia(WIDE);
  const fit = (): void => {
    filters.open = wide.matches;
  };
  wide.addEventListener('change', fit);
  fit();
}

/** The words of an option as the form shows them. */
export function optionNameIn(root: ParentNode) {
  return (filter: string, value: string): string | undefined =>
    choicesIn(root)
      .find((choice) => choice.filter === filter && choice.input.value === value)
      ?.label.querySelector('[data-option-name]')?.textContent ?? undefined;
}

const choicesIn = (root: ParentNode): readonly Choice[] =>
  [...root.querySelectorAll<HTMLInputElement>('input[data-filter]')].flatMap((input) => {
    const label = input.closest('label');
    const filter = LIST_FILTERS.find((name) => name === input.dataset['filter']);
    if (label === null || filter === undefined) return [];
    return [{ filter, input, label, count: part(label, 'option-count', HTMLElement) }];
  });
