import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { wishLabel, type LabelOptions } from '../labels.ts';
import { inTurn } from '../paced.ts';
import type { Query } from '../query.ts';
import { foundCount } from '../start-window.ts';
import type { Finder } from '../state.ts';
import { moreFor, suggestionsFor, type Suggestion } from '../suggestions.ts';
import type { Wish } from '../wishes.ts';
import { noneNear } from './none-near.ts';

/** Counting what else there would be takes as long as several answers, so it waits for a pause. */
const FEW_PAUSE_MS = 400;

/** Ways out of an empty result, and from a small one to more. */
export type WaysOn = {
  /** Offers what fits a result of `found` meetings; nothing where it has enough (`undefined`). */
  readonly show: (found: number | undefined) => void;
};

/** Connects the offers of more to the finder. */
export function waysOn(root: HTMLElement, finder: Finder, labels: LabelOptions): WaysOn {
  const { words, phrases } = labels;
  const box = part(root, 'few', HTMLElement);
  const title = part(root, 'no-results-title', HTMLElement);
  const usualTitle = title.textContent;
  let later: ReturnType<typeof setTimeout> | undefined;

  /** The number of the answer that is offered ways on from; what it has overtaken is left off. */
  let turn = 0;
  const nextTurn = (): Promise<void> => new Promise((resolve) => void inTurn(finder, resolve));
  /** Counts for one answer, in a long list in a frame each. */
  const countIn =
    (mine: number) =>
    async (query: Query): Promise<number | undefined> => {
      if (mine === turn) await nextTurn();
      return mine === turn && finder.canCount(query)
        ? foundCount(finder.resultsOf(query), query, finder.clock.peek().now)
        : undefined;
    };

  const offer = (
    name: string,
    offers: readonly Suggestion[],
    label: Label,
    first: readonly HTMLElement[] = [],
  ): void =>
    part(root, name, HTMLElement).replaceChildren(
      ...first,
      ...offers.map((suggestion) => button(label(suggestion), suggestion.query)),
    );

  /** Says where there is nothing at all, and offers the nearest town that has something. */
  const tellNoneNear = async (
    countOf: ReturnType<typeof countIn>,
  ): Promise<readonly HTMLElement[]> => {
    const none = noneNear(finder, labels);
    title.textContent = none?.title ?? usualTitle;
    say(root, 'nearest', none?.nearest);
    for (const { label, query } of none?.there ?? []) {
      const n = await countOf(query);
      if (n === undefined) return [button(label, query)];
      const count = phrases.numbered('meetings', n);
      if (n > 0) return [button(filled(words.said('counted'), { name: label, count }), query)];
    }
    return [];
  };

  /** As its chip names it, in quotation marks. */
  const wishName = (wish: Wish): string => {
    const text = wishLabel(wish, finder.query.peek(), finder.town.peek(), labels);
    return wish.kind === 'text' ? text : filled(words.said('textChip'), { text });
  };
  const nameOf = (suggestion: Suggestion): string => {
    switch (suggestion.kind) {
      case 'without':
        return filled(words.said('without'), { name: wishName(suggestion.wish) });
      case 'without-both': {
        const [first, second] = suggestion.wishes.map(wishName);
        const name = filled(words.said('both'), { first: first ?? '', second: second ?? '' });
        return filled(words.said('without'), { name });
      }
      case 'wider':
        return filled(words.said('wider'), { distance: phrases.radius(suggestion.km) });
      case 'day':
        return phrases.weekday(suggestion.day);
      case 'or-unsaid':
        return words.said('unsaidToo');
      case 'online-now':
        return words.said('onlineNow');
      case 'online':
        return words.said('attendance.online');
    }
  };
  /** What cannot be counted yet is offered without a number: a wrong one is worse than none. */
  const counted =
    (key: 'meetings' | 'more'): Label =>
    (suggestion) => {
      const name = nameOf(suggestion);
      if (suggestion.meetings === undefined) return name;
      const count = phrases.numbered(key, suggestion.meetings);
      return filled(words.said('counted'), { name, count });
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

  const offerWaysOut = async (mine: number): Promise<void> => {
    const countOf = countIn(mine);
    part(root, 'suggestions', HTMLElement).replaceChildren();
    const first = await tellNoneNear(countOf);
    const suggestions = await suggestionsFor(finder.query.peek(), countOf);
    if (mine === turn) offer('suggestions', suggestions, counted('meetings'), first);
  };
  const offerMore = async (mine: number, found: number): Promise<void> => {
    const more = await moreFor(finder.query.peek(), found, countIn(mine));
    await nextTurn();
    if (mine !== turn) return;
    box.hidden = more.length === 0;
    offer('few-suggestions', more, counted('more'));
  };

  return {
    show: (found) => {
      turn += 1;
      const mine = turn;
      clearTimeout(later);
      box.hidden = true;
      if (found === undefined) return;
      if (found === 0) {
        const isUnread = finder.details.peek().kind !== 'ready';
        part(root, 'text-unread', HTMLElement).hidden =
          !isUnread || finder.query.peek().text === '';
        void offerWaysOut(mine);
      } else later = setTimeout(() => void offerMore(mine, found), FEW_PAUSE_MS);
    },
  };
}

type Label = (suggestion: Suggestion) => string;
