import { effect } from '@preact/signals-core';
import { copyOf, part, say } from '../../dom/part.ts';
import { filled } from '../../i18n/filled.ts';
import type { Match } from '../match.ts';
import { isNewSection, type Row, type Section } from '../rank.ts';
import type { Finder, Results } from '../state.ts';
import type { Clock } from '../timing.ts';
import { rowOf, sayWhen, type RowContext } from './row.ts';

/** Rows shown at first, and added with each press of “show more”. */
const ROWS_AT_ONCE = 50;
const UNDER_WAY_AT_ONCE = 100;

/** The list of results: days as headings, fifty rows at a time, focus kept wherever it can be. */
export function listView(root: HTMLElement, finder: Finder, context: RowContext): void {
  const list = part(root, 'rows', HTMLElement);
  const underWay = part(root, 'under-way', HTMLDetailsElement);
  const underWayRows = part(root, 'under-way-rows', HTMLElement);
  const more = part(root, 'more', HTMLButtonElement);
  let rows: readonly Row[] = [];
  let shownAs = '';
  let section: Section | undefined;
  let into: HTMLElement | undefined;

  const append = (to: number, clock: Clock): void => {
    for (const row of rows.slice(list.querySelectorAll('.row').length, to)) {
      if (into === undefined || isNewSection(section, row.section)) {
        const group = copyOf(root, 'day-template');
        part(group, 'heading', HTMLElement).textContent = heading(row.section, clock, context);
        list.append(group);
        into = part(group, 'day-rows', HTMLElement);
      }
      section = row.section;
      const namesDay =
        section.kind === 'distance' ||
        section.kind === 'no-distance' ||
        section.kind === 'too-late';
      into.append(rowOf(row, clock, context, { namesDay, isUnderWay: false }));
    }
    const shown = Math.min(to, rows.length);
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

  const renew = (results: Results, clock: Clock): void => {
    const focused = list.contains(document.activeElement)
      ? (document.activeElement as HTMLElement).dataset['meeting']
      : undefined;
    const reach = focused === undefined ? ROWS_AT_ONCE : list.querySelectorAll('.row').length;
    rows = results.rows;
    section = undefined;
    into = undefined;
    list.replaceChildren();
    append(Math.max(ROWS_AT_ONCE, reach), clock);
    if (focused !== undefined) linkOf(list, focused)?.focus({ preventScroll: true });
  };

  effect(() => {
    const results = finder.results.value;
    const clock = finder.clock.value;
    if (results === undefined) return;
    showUnderWay(results.underWay, clock);
    // A minute that changes nothing must not rebuild what somebody is reading.
    const signature = [
      clock.today,
      context.needs().join(),
      context.tellsTravel(),
      ...results.rows.map(signatureOf),
    ].join(' ');
    if (signature !== shownAs) {
      shownAs = signature;
      renew(results, clock);
      return;
    }
    rows = results.rows;
    list.querySelectorAll<HTMLElement>('.row').forEach((element, at) => {
      const row = rows[at];
      if (row === undefined) return;
      sayWhen(element, row, clock, context.phrases, false);
      const { listing } = row.entry;
      const link = part(element, 'name', HTMLAnchorElement);
      // Ids and street addresses may have come with the details.
      link.href = context.hrefOf(listing.id);
      link.dataset['meeting'] = listing.id;
      say(element, 'place', context.phrases.place(listing.place));
    });
  });

  const showUnderWay = (matches: readonly Match[], clock: Clock): void => {
    underWay.hidden = matches.length === 0;
    say(underWay, 'under-way-title', context.phrases.numbered('underWay', matches.length));
    if (!underWay.open) return;
    const signature = matches.map(signatureOf).join(' ');
    if (underWayRows.dataset['shown'] === signature) return;
    underWayRows.dataset['shown'] = signature;
    underWayRows.replaceChildren(
      ...matches
        .slice(0, UNDER_WAY_AT_ONCE)
        .map((match) => rowOf(match, clock, context, { namesDay: false, isUnderWay: true })),
    );
  };

  underWay.addEventListener('toggle', () => {
    showUnderWay(finder.results.peek()?.underWay ?? [], finder.clock.peek());
  });
  more.addEventListener('click', () => {
    const before = list.querySelectorAll('.row').length;
    append(before + ROWS_AT_ONCE, finder.clock.peek());
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

const heading = (section: Section, clock: Clock, { words, phrases }: RowContext): string => {
  switch (section.kind) {
    case 'day':
      return phrases.dayHeading(section.day, clock.today);
    case 'distance':
      return words.said('distanceHeading');
    case 'no-distance':
    case 'too-late':
    case 'always-open':
    case 'by-appointment':
    case 'unknown-time':
    case 'closed-for-now':
      return words.said(`section.${section.kind}`);
  }
};
