import { effect } from '@preact/signals-core';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { Match } from '../match.ts';
import { isNewSection, type Row, type Section } from '../rank.ts';
import { afterFrame, inTurn, isLong } from '../paced.ts';
import type { Finder, Results } from '../state.ts';
import type { Clock } from '../timing.ts';
import { rowOf, sayWhen, type RowContext } from './row.ts';

/** Rows shown at first, and added with each press of “show more”. */
const ROWS_AT_ONCE = 50;
/** Of a long list as many rows come in each frame as this makes, so that a slow phone keeps up. */
const MS_IN_A_FRAME = 3;
const UNDER_WAY_AT_ONCE = 100;

/** The list of results: days as headings, fifty rows at a time, focus kept wherever it can be. */
export function listView(root: HTMLElement, finder: Finder, context: RowContext): void {
  const list = part(root, 'rows', HTMLElement);
  const underWay = part(root, 'under-way', HTMLDetailsElement);
  const underWayRows = part(root, 'under-way-rows', HTMLElement);
  const more = part(root, 'more', HTMLButtonElement);
  let rows: readonly Row[] = [];
  /** How many rows are to be on the page. */
  let wanted = ROWS_AT_ONCE;
  let shownAs = '';
  let underWayShownAs = '';
  let section: Section | undefined;
  let into: HTMLElement | undefined;
  /** Calls off the rows that are still to come, and an answer that waits for its frame. */
  let callOffRows: (() => void) | undefined;
  let callOffAnswer: (() => void) | undefined;

  const rowElements = (): NodeListOf<HTMLElement> => list.querySelectorAll('.row');

  /** Puts more of the wanted rows on the page, until there are so many and the frame’s time is over; the rest in later frames. */
  const append = (fewest: number): void => {
    const clock = finder.clock.peek();
    const until = performance.now() + MS_IN_A_FRAME;
    const end = Math.min(wanted, rows.length);
    let there = rowElements().length;
    for (const row of rows.slice(there, end)) {
      if (into === undefined || isNewSection(section, row.section)) {
        const group = copyOf(root, 'day-template');
        part(group, 'heading', HTMLElement).textContent = heading(row.section, clock, context);
        list.append(group);
        into = part(group, 'day-rows', HTMLElement);
      }
      section = row.section;
      const namesDay = section.kind !== 'day';
      into.append(rowOf(row, clock, context, { namesDay, isUnderWay: false }));
      there += 1;
      if (there >= fewest && performance.now() > until) break;
    }
    const isAll = there >= end;
    // The page keeps its length meanwhile, and so its place.
    list.style.minBlockSize = isAll ? '' : `${8 * end}rem`;
    if (isAll) return;
    callOffRows = afterFrame(() => append(0));
  };

  const tellMore = (): void => {
    const shown = Math.min(wanted, rows.length);
    more.hidden = shown === rows.length;
    more.textContent = filled(context.words.said('showMore'), {
      n: Math.min(ROWS_AT_ONCE, rows.length - shown),
    });
    say(
      root,
      'shown',
      more.hidden
        ? undefined
        : filled(context.words.said('shown'), {
            shown: context.phrases.number(shown),
            n: context.phrases.number(rows.length),
          }),
    );
  };

  const renew = (): void => {
    const held = list.querySelector<HTMLElement>('.row:focus-within a[data-meeting]')?.dataset[
      'meeting'
    ];
    section = undefined;
    into = undefined;
    list.replaceChildren();
    const heldAt = rows.findIndex(({ entry }) => entry.listing.id === held);
    append(isLong(finder) ? heldAt + 1 : wanted);
    tellMore();
    if (held !== undefined) linkOf(list, held)?.focus({ preventScroll: true });
  };

  /** Tells whether the rows that are to be on the page are others than before. */
  const signature = (): string =>
    [
      finder.clock.peek().today,
      context.needs().join(),
      context.tellsTravel(),
      ...rows.slice(0, wanted).map(signatureOf),
    ].join(' ');

  const show = (results: Results, clock: Clock): void => {
    showUnderWay(results.underWay, clock);
    rows = results.rows;
    // A minute that changes nothing must not rebuild what somebody is reading.
    if (signature() !== shownAs) {
      if (!list.contains(document.activeElement)) wanted = ROWS_AT_ONCE;
      shownAs = signature();
      callOffRows?.();
      renew();
      return;
    }
    tellMore();
    rowElements().forEach((element, at) => {
      const row = rows[at];
      if (row === undefined) return;
      sayWhen(element, row, clock, context.phrases);
      const { listing } = row.entry;
      const link = part(element, 'name', HTMLAnchorElement);
      // Ids and street addresses may have come with the details.
      link.href = context.hrefOf(listing.id);
      link.dataset['meeting'] = listing.id;
      say(element, 'place', context.phrases.place(listing.place));
    });
  };

  const showUnderWay = (matches: readonly Match[], clock: Clock): void => {
    underWay.hidden = matches.length === 0;
    say(underWay, 'under-way-title', context.phrases.numbered('underWay', matches.length));
    if (!underWay.open) return;
    const shown = matches.map(signatureOf).join(' ');
    if (underWayShownAs === shown) return;
    underWayShownAs = shown;
    underWayRows.replaceChildren(
      ...matches
        .slice(0, UNDER_WAY_AT_ONCE)
        .map((match) => rowOf(match, clock, context, { namesDay: false, isUnderWay: true })),
    );
  };

  effect(() => {
    const results = finder.results.value;
    const clock = finder.clock.value;
    if (results === undefined) return;
    callOffAnswer?.();
    const showThese = (): void => show(results, clock);
    // The first rows are what everybody waits for.
    if (shownAs === '') showThese();
    else callOffAnswer = inTurn(finder, showThese);
  });

  underWay.addEventListener('toggle', () => {
    showUnderWay(finder.results.peek()?.underWay ?? [], finder.clock.peek());
  });
  more.addEventListener('click', () => {
    callOffRows?.();
    const before = rowElements().length;
    wanted = before + ROWS_AT_ONCE;
    shownAs = signature();
    append(isLong(finder) ? before + 1 : wanted);
    tellMore();
    list.querySelectorAll<HTMLElement>('.row a[data-meeting]')[before]?.focus();
  });
}

/** The link of a meeting’s row, if it is on the page. */
export function linkOf(list: ParentNode, id: string): HTMLElement | undefined {
  return [...list.querySelectorAll<HTMLElement>('a[data-meeting]')].find(
    ({ dataset }) => dataset['meeting'] === id,
  );
}

const signatureOf = ({ entry, metres }: Match): string =>
  `${entry.lot}/${entry.timing?.next.start ?? ''}/${metres ?? ''}`;

const heading = (section: Section, clock: Clock, { words, phrases }: RowContext): string =>
  section.kind === 'day'
    ? phrases.dayHeading(section.day, clock.today)
    : words.said(`section.${section.kind}`);
