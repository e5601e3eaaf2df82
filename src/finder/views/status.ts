import { effect } from '@preact/signals-core';
import { announcer } from '../../dom/announcer.ts';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { wishLabel, type LabelOptions } from '../labels.ts';
import { withoutFilters, type Query } from '../query.ts';
import type { Finder } from '../state.ts';
import { foundCount } from '../start-window.ts';
import { moreFor, suggestionsFor, wishesOf, without, type Suggestion } from '../suggestions.ts';

/** With so few meetings or fewer, ways to more are offered. */
const FEW = 5;
const FEW_PAUSE_MS = 400;

/** All that is said about the list: loading, failure, how many, what was chosen, and ways out of nothing. */
export function statusView(root: HTMLElement, finder: Finder, labels: LabelOptions): void {
  const { words, phrases } = labels;
  const announce = announcer(part(root, 'announcement', HTMLElement));

  let hasBeenReady = false;
  effect(() => {
    const list = finder.list.value;
    root.dataset['list'] = list.kind;
    part(root, 'loading', HTMLElement).hidden = list.kind !== 'loading';
    part(root, 'failed', HTMLElement).hidden = list.kind !== 'failed';
    // A map somebody is looking at stays, and the focus on it, while what they asked for is on its way.
    const isOnMap = finder.query.peek().view === 'map' && hasBeenReady;
    hasBeenReady ||= list.kind === 'ready';
    part(root, 'found', HTMLElement).hidden =
      list.kind === 'failed' || (list.kind === 'loading' && !isOnMap);
    if (list.kind !== 'failed') return;
    part(root, 'unreachable', HTMLElement).hidden = list.reason === 'unusable';
    part(root, 'unusable', HTMLElement).hidden = list.reason !== 'unusable';
    part(root, 'failed-title', HTMLElement).focus();
  });
  let saysCoverage = false;
  effect(() => {
    if (finder.coverage.value.kind === 'whole' || saysCoverage) return;
    saysCoverage = true;
    void import('./coverage.ts').then(({ coverageView }) => coverageView(root, finder, labels));
  });
  part(root, 'retry', HTMLButtonElement).addEventListener('click', () => void finder.load());

  effect(() => {
    const { results, list } = finder;
    if (results.value === undefined || list.value.kind !== 'ready') return;
    const n = countOf(finder.query.value, results.value);
    const all = list.value.entries.length;
    const coverage = finder.coverage.value;
    const isWhole = coverage.kind === 'whole';
    const count =
      n === all || !isWhole
        ? phrases.numbered('meetings', n)
        : phrases.numbered('ofAll', n, { all: phrases.number(all) });
    say(root, 'count', count);
    // What is still on its way may hold some.
    if (n === 0 && !isWhole && coverage.isLoading) {
      part(root, 'no-results', HTMLElement).hidden = true;
      return;
    }
    announce(n === 0 ? words.said('announceNone') : filled(words.said('announce'), { count }));
    showNoResults(n === 0, finder.query.value);
    showFew(n);
    showOnlineToo(finder.query.value);
  });

  const countOf = (query: Query, found = finder.resultsOf(query)): number =>
    foundCount(found, query, finder.clock.peek().now);

  /** Counting what else there would be takes as long as several answers, so it waits for a pause. */
  let later: ReturnType<typeof setTimeout> | undefined;
  const showFew = (n: number): void => {
    clearTimeout(later);
    const box = part(root, 'few', HTMLElement);
    const isFew = n > 0 && n <= FEW;
    if (!isFew) box.hidden = true;
    else
      later = setTimeout(() => {
        const more = moreFor(finder.query.peek(), n, countOf);
        box.hidden = more.length === 0;
        part(box, 'few-suggestions', HTMLElement).replaceChildren(
          ...more.map((suggestion) => button(moreLabel(suggestion), suggestion.query)),
        );
      }, FEW_PAUSE_MS);
  };

  const moreLabel = (suggestion: Suggestion): string => {
    const n = phrases.number(suggestion.meetings);
    if (suggestion.kind === 'wider') {
      return filled(words.said('widerForMore'), { distance: phrases.radius(suggestion.km), n });
    }
    const name =
      suggestion.kind === 'without'
        ? wishLabel(suggestion.wish, finder.query.peek(), finder.town.peek(), labels)
        : '';
    return filled(words.said('removeForMore'), { name, n });
  };

  const showNoResults = (isEmpty: boolean, query: Query): void => {
    part(root, 'no-results', HTMLElement).hidden = !isEmpty;
    if (!isEmpty) return;
    const suggestions = suggestionsFor(query, countOf);
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
      case 'online-now':
        return filled(words.said('onlineNow'), { count });
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
