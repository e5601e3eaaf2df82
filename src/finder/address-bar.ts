import { effect } from '@preact/signals-core';
import { fragmentOf, queryOf } from './fragment.ts';
import type { Query } from './query.ts';
import type { Finder } from './state.ts';

const WRITE_PAUSE_MS = 120;

/** The finder’s state in the address bar, and the way between the list and what opens in its place. */
export type AddressBar = {
  /** Opens a meeting, or the kept ones, as a step that “back” undoes. */
  readonly open: (what: Pick<Query, 'meeting'> | Pick<Query, 'view'>) => void;
  /** Back to where one was, by the same step where there was one; else to `instead`. */
  readonly close: (instead: Partial<Query>) => void;
};

/** Two parts of a fragment as one; either may be empty. */
export function joined(first: string, second: string): string {
  return first === '' || second === '' ? first + second : `${first}&${second}`;
}

/**
 * Keeps `finder` and the fragment of `window`’s address the same, both ways. `fixed` stands before the
 * visitor’s part, whatever it becomes.
 */
export function addressBar(finder: Finder, { history, location }: Window, fixed = ''): AddressBar {
  const hrefOf = (fragment: string): string =>
    `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`;
  const written = (query: Query): string => joined(fixed, fragmentOf(query));
  const shown = (): string => location.hash.replace(/^#/, '');

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const waitNoMore = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
  };
  const record = (): void => {
    waitNoMore();
    const fragment = written(finder.query.peek());
    if (fragment !== shown()) history.replaceState(history.state, '', hrefOf(fragment));
  };
  /** Marks a step as one of this visit’s. */
  const own = (): void => history.replaceState(history.state ?? { isOwn: true }, '');
  own();
  effect(() => {
    // Browsers take long to write an address, and refuse to when it comes too often.
    if (written(finder.query.value) !== shown()) waiting ??= setTimeout(record, WRITE_PAUSE_MS);
  });
  addEventListener('pagehide', record);
  addEventListener('popstate', () => {
    // A link within the page (“skip to the page”) must not cost the visitor what they chose.
    const isOurs = shown() === '' || shown().includes('=');
    waitNoMore();
    const current = finder.query.peek();
    if (isOurs) {
      const asked = queryOf(location.hash);
      // “Back” undoes steps; what was kept since stays kept. Only a new address brings its own.
      const bringsOwn = history.state === null && asked.kept.length > 0;
      finder.ask(bringsOwn ? asked : { ...asked, kept: current.kept });
    } else history.replaceState(history.state, '', hrefOf(written(current)));
    own();
  });

  return {
    open: (what) => {
      record();
      const fragment = written({ ...finder.query.peek(), ...what });
      history.pushState({ fromList: true }, '', hrefOf(fragment));
      finder.ask(what);
    },
    close: (instead) => {
      if (cameFromList(history.state)) history.back();
      else finder.ask(instead);
    },
  };
}

const cameFromList = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'fromList' in state;
