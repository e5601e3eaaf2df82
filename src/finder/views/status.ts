import { effect } from '@preact/signals-core';
import { announcer } from '../../dom/announcer.ts';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import { wishLabel } from '../labels.ts';
import { withoutFilters } from '../query.ts';
import type { Section } from '../rank.ts';
import type { Finder } from '../state.ts';
import { weekdayOf } from '../timing.ts';
import { foundCount } from '../start-window.ts';
import { wishesOf, without } from '../wishes.ts';
import type { BesideOptions } from './beside.ts';
import { brought, broughtOnce } from './brought.ts';
import type { WaysOn } from './ways-on.ts';

/** With so few meetings or fewer, ways to more are offered. */
const FEW = 5;

/** All that is said about the list: loading, failure, how many, what was chosen, and ways out of nothing. */
export function statusView(root: HTMLElement, finder: Finder, labels: BesideOptions): void {
  const { words, phrases } = labels;
  const announce = announcer(part(root, 'announcement', HTMLElement));
  const counted = part(root, 'count', HTMLElement);
  const noResults = part(root, 'no-results', HTMLElement);

  let hasBeenReady = false;
  /** Where the focus goes once what was asked for again is there: the button is not any more. */
  let retried: HTMLElement | undefined;
  effect(() => {
    const list = finder.list.value;
    part(root, 'loading', HTMLElement).hidden = list.kind !== 'loading';
    part(root, 'failed', HTMLElement).hidden = list.kind !== 'failed';
    // A map somebody is looking at stays, and the focus on it, while what they asked for is on its way.
    const isOnMap = finder.query.peek().view === 'map' && hasBeenReady;
    hasBeenReady ||= list.kind === 'ready';
    part(root, 'found', HTMLElement).hidden =
      list.kind === 'failed' || (list.kind === 'loading' && !isOnMap);
    if (list.kind === 'ready') {
      retried?.focus();
      retried = undefined;
    }
    if (list.kind !== 'failed') return;
    root.dataset['failed'] = list.reason;
    part(root, 'failed-title', HTMLElement).focus();
  });
  broughtOnce(
    root,
    'beside',
    () =>
      finder.results.value !== undefined &&
      (finder.coverage.value.kind !== 'whole' ||
        finder.origin.value !== undefined ||
        finder.query.value.area !== undefined),
    async () => (await import('./beside.ts')).besideView(root, finder, labels),
  );
  part(root, 'retry', HTMLButtonElement).addEventListener('click', () => {
    retried = counted;
    void finder.load();
  });

  effect(() => {
    const { results, list } = finder;
    if (results.value === undefined || list.value.kind !== 'ready') return;
    const n = foundCount(results.value, finder.query.value, finder.clock.peek().now);
    const all = list.value.entries.length;
    const coverage = finder.coverage.value;
    const isWhole = coverage.kind === 'whole';
    const key = n === all || !isWhole ? 'meetings' : 'ofAll';
    const count = phrases.numbered(key, n, { all: phrases.number(all) });
    say(root, 'count', count);
    // What is still on its way, or did not arrive, may hold some.
    if (n === 0 && !isWhole && (coverage.isLoading || coverage.isIncomplete)) {
      noResults.hidden = true;
    } else {
      announce(n === 0 ? words.said('announceNone') : filled(words.said('announce'), { count }));
      showWaysOn(n);
    }
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
  let ways: WaysOn | undefined;
  let found = 0;
  const showWaysOn = (n: number): void => {
    noResults.hidden = n > 0;
    found = n;
    if (n > FEW && ways === undefined) return;
    void brought(root, 'ways-on', async () => {
      const { waysOn } = await import('./ways-on.ts');
      ways ??= waysOn(root, finder, labels);
      ways.show(found <= FEW ? found : undefined);
    });
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
    const next = chips.querySelector('button') ?? counted;
    next.focus();
  });
  part(root, 'all-meetings', HTMLButtonElement).addEventListener('click', () => {
    finder.ask(withoutFilters(finder.query.peek()));
    counted.focus();
  });
}
