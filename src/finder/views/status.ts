import { effect } from '@preact/signals-core';
import { announcer } from '../../dom/announcer.ts';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { wishLabel, type LabelOptions } from '../labels.ts';
import { afterFrame, isLong } from '../paced.ts';
import { withoutFilters, type Query } from '../query.ts';
import type { Section } from '../rank.ts';
import type { Finder } from '../state.ts';
import { weekdayOf } from '../timing.ts';
import { foundCount } from '../start-window.ts';
import { wishesOf, without } from '../wishes.ts';
import type { WaysOn } from './ways-on.ts';

/** With so few meetings or fewer, ways to more are offered. */
const FEW = 5;

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

  let callOff: (() => void) | undefined;
  effect(() => {
    const { results, list } = finder;
    if (results.value === undefined || list.value.kind !== 'ready') return;
    const n = foundCount(results.value, finder.query.value, finder.clock.peek().now);
    const all = list.value.entries.length;
    const coverage = finder.coverage.value;
    const isWhole = coverage.kind === 'whole';
    const count =
      n === all || !isWhole
        ? phrases.numbered('meetings', n)
        : phrases.numbered('ofAll', n, { all: phrases.number(all) });
    say(root, 'count', count);
    // What is still on its way, or did not arrive, may hold some.
    if (n === 0 && !isWhole && (coverage.isLoading || coverage.isIncomplete)) {
      part(root, 'no-results', HTMLElement).hidden = true;
    } else {
      announce(n === 0 ? words.said('announceNone') : filled(words.said('announce'), { count }));
      showWaysOn(n);
    }
    if (isLong(finder)) {
      callOff?.();
      callOff = afterFrame(showOnlineToo);
    } else showOnlineToo();
    sayNotToday(results.value.rows[0]?.section, finder.query.value.days);
  });

  /** Who asks for today must not take next week’s meetings for tonight’s. */
  const sayNotToday = (first: Section | undefined, [day, ...others]: readonly number[]): void => {
    const { today } = finder.clock.peek();
    const isAskedForToday = others.length === 0 && day === weekdayOf(today);
    const isLater = isAskedForToday && first?.kind === 'day' && first.day > today;
    say(
      root,
      'not-today',
      isLater
        ? filled(words.said('notToday'), { day: phrases.dayHeading(first.day, today) })
        : undefined,
    );
  };

  /** Ways on are worked out only where they are wanted. */
  let ways: Promise<WaysOn> | undefined;
  const showWaysOn = (n: number): void => {
    part(root, 'no-results', HTMLElement).hidden = n > 0;
    part(root, 'few', HTMLElement).hidden = true;
    if (n > FEW && ways === undefined) return;
    ways ??= import('./ways-on.ts').then(({ waysOn }) => waysOn(root, finder, labels));
    void ways.then((shown) => shown.show(n <= FEW ? n : undefined));
  };

  /** Near a place, what one can join from anywhere is not listed, but offered. */
  const showOnlineToo = (): void => {
    const query = finder.query.peek();
    const asked: Query = {
      ...query,
      place: '',
      nearMe: false,
      area: undefined,
      sort: 'soonest',
      attendance: ['online', 'phone'],
    };
    const n =
      finder.origin.peek() === undefined && query.area === undefined
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
