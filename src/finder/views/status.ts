import { effect } from '@preact/signals-core';
import { announcer } from '../../dom/announcer.ts';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { wishLabel, type LabelOptions } from '../labels.ts';
import { withoutFilters, type Query } from '../query.ts';
import type { Finder } from '../state.ts';
import { suggestionsFor, wishesOf, without, type Suggestion } from '../suggestions.ts';

/** All that is said about the list: loading, failure, how many, what was chosen, and ways out of nothing. */
export function statusView(root: HTMLElement, finder: Finder, labels: LabelOptions): void {
  const { words, phrases } = labels;
  const announce = announcer(part(root, 'announcement', HTMLElement));

  effect(() => {
    const list = finder.list.value;
    root.dataset['list'] = list.kind;
    part(root, 'loading', HTMLElement).hidden = list.kind !== 'loading';
    part(root, 'failed', HTMLElement).hidden = list.kind !== 'failed';
    part(root, 'found', HTMLElement).hidden = list.kind !== 'ready';
    if (list.kind !== 'failed') return;
    part(root, 'unreachable', HTMLElement).hidden = list.reason === 'unusable';
    part(root, 'unusable', HTMLElement).hidden = list.reason !== 'unusable';
    part(root, 'failed-title', HTMLElement).focus();
  });
  part(root, 'retry', HTMLButtonElement).addEventListener('click', () => void finder.load());

  effect(() => {
    const { results, list } = finder;
    if (results.value === undefined || list.value.kind !== 'ready') return;
    const n = results.value.rows.length;
    const all = list.value.entries.length;
    const count =
      n === all
        ? phrases.numbered('meetings', n)
        : phrases.numbered('ofAll', n, { all: phrases.number(all) });
    say(root, 'count', count);
    announce(n === 0 ? words.said('announceNone') : filled(words.said('announce'), { count }));
    showNoResults(n === 0, finder.query.value);
    showOnlineToo(finder.query.value);
  });

  const showNoResults = (isEmpty: boolean, query: Query): void => {
    part(root, 'no-results', HTMLElement).hidden = !isEmpty;
    if (!isEmpty) return;
    const suggestions = suggestionsFor(query, (asked) => finder.resultsOf(asked).rows.length);
    part(root, 'suggestions', HTMLElement).replaceChildren(
      ...suggestions.map((suggestion) => button(suggestionLabel(suggestion), suggestion.query)),
    );
  };

  /** Near a place, what one can join from anywhere is not listed, but offered. */
  const showOnlineToo = (query: Query): void => {
    const asked: Query = {
      ...query,
      place: '',
      nearMe: false,
      area: undefined,
      sort: 'soonest',
      attendance: ['online', 'phone'],
    };
    const n =
      finder.origin.value === undefined && query.area === undefined
        ? 0
        : finder.resultsOf(asked).rows.length;
    part(root, 'online-too', HTMLElement).hidden = n === 0;
    say(root, 'online-too-count', phrases.numbered('onlineToo', n));
    onlineToo = asked;
  };
  let onlineToo: Query | undefined;
  part(root, 'show-online', HTMLButtonElement).addEventListener('click', () => {
    if (onlineToo !== undefined) finder.ask(onlineToo);
  });

  const suggestionLabel = (suggestion: Suggestion): string => {
    const count = phrases.numbered('meetings', suggestion.meetings);
    switch (suggestion.kind) {
      case 'without':
        return filled(words.said('removeFor'), {
          name: wishLabel(suggestion.wish, finder.query.peek(), finder.town.peek(), labels),
          count,
        });
      case 'wider':
        return filled(words.said('wider'), { distance: phrases.radius(suggestion.km), count });
      case 'day':
        return `${phrases.weekday(suggestion.day)}: ${count}`;
      case 'online':
        return `${words.said('attendance.online')}: ${count}`;
    }
  };
  const button = (label: string, query: Query): HTMLElement => {
    const item = copyOf(root, 'suggestion-template');
    const pressable = part(item, 'suggestion-button', HTMLButtonElement);
    pressable.textContent = label;
    pressable.addEventListener('click', () => {
      finder.ask(query);
      part(root, 'count', HTMLElement).focus();
    });
    return item;
  };

  const chips = part(root, 'chips', HTMLElement);
  effect(() => {
    const query = finder.query.value;
    const town = finder.town.value;
    const held = chips.contains(document.activeElement);
    const wishes = wishesOf(query);
    chips.hidden = wishes.length === 0;
    chips.replaceChildren(
      ...wishes.map((wish) => {
        const chip = copyOf(root, 'chip-template');
        const pressable = part(chip, 'chip-button', HTMLButtonElement);
        const name = wishLabel(wish, query, town, labels);
        part(chip, 'chip-name', HTMLElement).textContent = name;
        pressable.setAttribute('aria-label', filled(words.said('remove'), { name }));
        pressable.addEventListener('click', () => finder.ask(without(finder.query.peek(), wish)));
        return chip;
      }),
    );
    if (!held) return;
    const next = chips.querySelector('button') ?? part(root, 'count', HTMLElement);
    next.focus();
  });
  part(root, 'all-meetings', HTMLButtonElement).addEventListener('click', () => {
    finder.ask(withoutFilters(finder.query.peek()));
    part(root, 'count', HTMLElement).focus();
  });
}
