import { effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { LabelOptions } from '../labels.ts';
import { inTurn } from '../paced.ts';
import type { Query } from '../query.ts';
import type { Row } from '../rank.ts';
import { foundCount } from '../start-window.ts';
import type { Finder } from '../state.ts';
import { unplacedRows } from '../unplaced.ts';
import { coverageView } from './coverage.ts';
import { rowOf, sayWhen, type RowContext } from './row.ts';

const ROWS_AT_ONCE = 50;

export type BesideOptions = RowContext & LabelOptions & { readonly locale: string };

/** What is said beside the rows: how much was searched, what can be joined from anywhere, and what may be held near. */
export function besideView(root: HTMLElement, finder: Finder, context: BesideOptions): void {
  coverageView(root, finder, context);
  const { phrases, words } = context;
  const countOf = (query: Query): number =>
    foundCount(finder.resultsOf(query), query, finder.clock.peek().now);
  let onlineToo: Query | undefined;
  part(root, 'show-online', HTMLButtonElement).addEventListener('click', () => {
    if (onlineToo !== undefined) finder.ask(onlineToo);
  });
  const showOnlineToo = (query: Query): void => {
    onlineToo = {
      ...query,
      place: '',
      nearMe: false,
      area: undefined,
      sort: 'soonest',
      attendance: ['online', 'phone'],
    };
    const n = finder.canCount(onlineToo) ? countOf(onlineToo) : undefined;
    part(root, 'online-too', HTMLElement).hidden = n === 0;
    say(
      root,
      'online-too-count',
      n === undefined ? words.said('onlineTooUncounted') : phrases.numbered('onlineToo', n),
    );
  };
  const showUnplaced = unplacedView(root, finder, context);

  const show = (): void => {
    const query = finder.query.peek();
    const isSomewhere = finder.origin.peek() !== undefined || query.area !== undefined;
    if (isSomewhere) showOnlineToo(query);
    else part(root, 'online-too', HTMLElement).hidden = true;
    showUnplaced(isSomewhere);
  };
  let callOff: (() => void) | undefined;
  effect(() => {
    // Once all has come that is on its way, more can be counted.
    void finder.coverage.value;
    if (finder.results.value === undefined) return;
    callOff?.();
    callOff = inTurn(finder, show);
  });
}

/** Meetings around the place whose own place the list does not tell, folded up behind their number. */
const unplacedView = (
  root: HTMLElement,
  finder: Finder,
  context: BesideOptions,
): ((isSomewhere: boolean) => void) => {
  const { phrases, words } = context;
  const box = part(root, 'unplaced', HTMLDetailsElement);
  const list = part(box, 'unplaced-rows', HTMLElement);
  const more = part(box, 'unplaced-more', HTMLButtonElement);
  const countriesIn = new Intl.ListFormat(context.locale);
  let rows: readonly Row[] = [];
  let wanted = ROWS_AT_ONCE;
  let shownAs = '';

  const fill = (): void => {
    const shown = rows.slice(0, wanted);
    const signature = shown
      .map(({ entry }) => `${entry.listing.id}/${entry.timing?.next.start ?? ''}`)
      .join(' ');
    more.hidden = shown.length === rows.length;
    if (!box.open) return;
    const clock = finder.clock.peek();
    if (signature === shownAs) {
      for (const [at, element] of [...list.children].entries()) {
        const row = shown[at];
        if (row !== undefined) sayWhen(element, row, clock, phrases);
      }
      return;
    }
    shownAs = signature;
    list.replaceChildren(
      ...shown.map((row) => rowOf(row, clock, context, { namesDay: true, isUnderWay: false })),
    );
  };
  box.addEventListener('toggle', fill);
  more.addEventListener('click', () => {
    const before = wanted;
    wanted += ROWS_AT_ONCE;
    fill();
    list.querySelectorAll<HTMLElement>('a[data-meeting]')[before]?.focus();
  });

  return (isSomewhere) => {
    const { query, origin, clock, list } = finder;
    const state = list.peek();
    rows =
      isSomewhere && state.kind === 'ready'
        ? unplacedRows(state.entries, query.peek(), origin.peek(), clock.peek())
        : [];
    box.hidden = rows.length === 0;
    say(box, 'unplaced-title', phrases.numbered('unplaced', rows.length));
    const codes = new Set(rows.flatMap(({ entry }) => entry.listing.place?.country ?? []));
    const countries = countriesIn.format([...codes].map(phrases.country));
    say(
      box,
      'unplaced-countries',
      countries === '' ? undefined : filled(words.said('unplacedCountries'), { countries }),
    );
    fill();
  };
};
