import { effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { inTurn } from '../paced.ts';
import { withoutFilters, type ListFilter } from '../query.ts';
import { foundCount } from '../start-window.ts';
import type { Finder } from '../state.ts';
import { toggled, wishesOf, type Wish } from '../wishes.ts';
import { brought } from './brought.ts';
import type { RequestOptions, RequestReader } from './requests.ts';

const TYPING_PAUSE_MS = 120;
/** So long options are told in one frame what they would give, of long lists. */
const MS_IN_A_FRAME = 1;
const WIDE = '(min-width: 64em)';

/** What is asked for among the filters, and not above them. */
const FILTER_WISHES: readonly Wish['kind'][] = ['option', 'start', 'soon'];

export type Choice = {
  readonly filter: ListFilter;
  readonly input: HTMLInputElement;
  readonly label: HTMLElement;
  readonly count: HTMLElement;
};

/** The form: text, and the options of each filter with what each would give. */
export function askView(
  root: HTMLElement,
  finder: Finder,
  choices: readonly Choice[],
  labels: RequestOptions,
): void {
  const { words, phrases } = labels;
  const form = part(root, 'ask', HTMLFormElement);
  const text = part(form, 'text', HTMLInputElement);
  const filters = part(form, 'filters', HTMLDetailsElement);
  const clear = part(form, 'clear', HTMLButtonElement);

  let pause: ReturnType<typeof setTimeout> | undefined;
  let isTyping = false;
  let reader: RequestReader | undefined;
  const requests = async (): Promise<RequestReader> => {
    const { requestReader } = await import('./requests.ts');
    return (reader ??= requestReader(root, finder, labels));
  };
  let reading: Promise<void> | undefined;
  const read = (): Promise<void> => {
    clearTimeout(pause);
    pause = undefined;
    return (reading = brought(root, 'requests', async () => {
      const typed = text.value;
      const request = await requests().catch((error: unknown) => {
        // Then it is searched word by word, and the page says so.
        finder.ask({ text: typed });
        throw error;
      });
      await request.read(typed);
    }));
  };
  const settle = async (isAsked: boolean): Promise<void> => {
    await (pause === undefined ? reading : read());
    isTyping = false;
    reader?.settle(isAsked);
  };
  text.addEventListener('focus', () => void requests(), { once: true });
  text.addEventListener('input', () => {
    isTyping = true;
    clearTimeout(pause);
    pause = setTimeout(() => void read(), TYPING_PAUSE_MS);
  });
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void settle(true);
  });
  text.addEventListener('blur', () => {
    if (isTyping) void settle(false);
  });
  for (const example of form.querySelectorAll<HTMLElement>('[data-example]')) {
    example.addEventListener('click', () => {
      text.value = example.textContent;
      void read();
      void settle(true);
    });
  }
  form.addEventListener('change', ({ target }) => {
    const { dataset, value } = target as HTMLInputElement;
    const filter = dataset['filter'] as ListFilter | undefined;
    if (filter === undefined) return;
    // The box is ticked on the screen before the answer is worked out.
    inTurn(finder, () => finder.ask(toggled(finder.query.peek(), filter, value)));
  });
  clear.addEventListener('click', () => {
    finder.ask(withoutFilters(finder.query.peek()));
    text.focus();
  });

  effect(() => {
    const query = finder.query.value;
    // While somebody types, the box is theirs.
    if (!isTyping && text.value !== query.text) text.value = query.text;
    const wishes = wishesOf(query);
    clear.hidden = wishes.length === 0;
    part(form, 'examples', HTMLElement).hidden = wishes.length > 0;
    const chosen = wishes.filter(({ kind }) => FILTER_WISHES.includes(kind)).length;
    say(
      filters,
      'filters-on',
      chosen === 0 ? filters.dataset['title'] : filled(words.said('filtersOn'), { n: chosen }),
    );
  });

  effect(() => {
    for (const { filter, input } of choices) {
      input.checked = finder.query.value[filter].map(String).includes(input.value);
    }
  });
  /** Hides groups that leave no choice. */
  const showGroups = (): void => {
    for (const group of form.querySelectorAll<HTMLElement>('fieldset[data-filter]')) {
      const filter = group.dataset['filter'] as ListFilter;
      // A single kind or need still tells meetings apart; a single programme does not.
      const fewest = filter === 'types' || filter === 'access' ? 1 : 2;
      group.hidden = isFewer(group, fewest) && finder.query.peek()[filter].length === 0;
    }
    for (const group of form.querySelectorAll<HTMLElement>('[data-option-group]')) {
      group.hidden = isFewer(group, 1);
    }
  };

  let callOff: (() => void) | undefined;
  effect(() => {
    const found = finder.results.value;
    const coverage = finder.coverage.value;
    const left = choices.values();
    callOff?.();
    /** Says what the options left would give: in a long list as many in a frame as a slow phone can. */
    const show = (): void => {
      const until = performance.now() + MS_IN_A_FRAME;
      for (const { filter, input, label, count } of left) {
        // The next hours of what can be joined from afar tell nothing of other days and times.
        const isUntold =
          coverage.kind === 'afar' &&
          (filter === 'days' || (filter === 'times' && coverage.until !== undefined));
        const n = isUntold ? undefined : found && (found.counts[filter].get(input.value) ?? 0);
        const isUseless = n === 0 && !input.checked;
        // A box that has the focus stays usable, or the keyboard would lose its place.
        input.disabled = isUseless && document.activeElement !== input;
        label.hidden = isUseless && label.dataset['fixed'] === undefined;
        const text = n === undefined ? '' : phrases.number(n);
        if (count.textContent !== text) count.textContent = text;
        if (performance.now() > until) {
          callOff = inTurn(finder, show);
          return;
        }
      }
      showGroups();
    };
    callOff = inTurn(finder, show);
  });

  filters.addEventListener(
    'toggle',
    () =>
      void brought(root, 'start-and-access', async () =>
        (await import('./start-and-access.ts')).startAndAccessView(form, finder, labels),
      ),
    { once: true },
  );

  const showResults = part(form, 'show-results', HTMLButtonElement);
  effect(() => {
    const found = finder.results.value;
    const n =
      found === undefined ? 0 : foundCount(found, finder.query.peek(), finder.clock.peek().now);
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

/** Whether a group shows fewer options than so many. */
const isFewer = (group: Element, than: number): boolean =>
  group.querySelectorAll('label:not([hidden])').length < than;

/** The words of an option as the form shows them. */
export function optionNameIn(choices: readonly Choice[]) {
  return (filter: string, value: string): string | undefined =>
    choices
      .find((choice) => choice.filter === filter && choice.input.value === value)
      ?.label.querySelector('[data-option-name]')?.textContent ?? undefined;
}

/** The options of all filters on the page. */
export function choicesIn(root: ParentNode): readonly Choice[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[data-filter]')].map((input) => {
    const label = input.parentElement as HTMLElement;
    const filter = input.dataset['filter'] as ListFilter;
    return { filter, input, label, count: part(label, 'option-count', HTMLElement) };
  });
}
