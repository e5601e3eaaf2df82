import { effect } from '@preact/signals-core';
import { part } from '../../dom/part.ts';
import { clockText, minutesOf } from '../fragment.ts';
import type { LabelOptions } from '../labels.ts';
import { inTurn } from '../paced.ts';
import { EMPTY_QUERY, SOON_MINUTES } from '../query.ts';
import { foundCount, isSoonOrOn } from '../start-window.ts';
import type { Finder, Results } from '../state.ts';

/** The filters that are no list of options: when it begins, and whether what says nothing of access counts. */
export function startAndAccessView(
  root: HTMLElement,
  finder: Finder,
  { phrases }: Pick<LabelOptions, 'phrases'>,
): void {
  const soon = part(root, 'soon', HTMLInputElement);
  const earliest = part(root, 'earliest', HTMLInputElement);
  const latest = part(root, 'latest', HTMLInputElement);
  const orUnsaid = part(root, 'or-unsaid', HTMLInputElement);

  soon.addEventListener('change', () =>
    finder.ask({ soonMinutes: soon.checked ? SOON_MINUTES : 0 }),
  );
  earliest.addEventListener('change', () =>
    finder.ask({ earliest: minutesOf(earliest.value) ?? EMPTY_QUERY.earliest }),
  );
  latest.addEventListener('change', () =>
    finder.ask({ latest: minutesOf(latest.value) ?? EMPTY_QUERY.latest }),
  );
  orUnsaid.addEventListener('change', () => finder.ask({ orUnsaid: orUnsaid.checked }));

  // This script comes when the filters are opened; what was chosen before it came counts too.
  const [from, until] = [minutesOf(earliest.value), minutesOf(latest.value)];
  const chosen = {
    ...(soon.checked && { soonMinutes: SOON_MINUTES }),
    ...(from !== undefined && { earliest: from }),
    ...(until !== undefined && { latest: until }),
  };
  if (Object.keys(chosen).length > 0) finder.ask(chosen);

  effect(() => {
    const query = finder.query.value;
    soon.checked = query.soonMinutes > 0;
    const from = query.earliest === EMPTY_QUERY.earliest ? '' : clockText(query.earliest);
    const until = query.latest === EMPTY_QUERY.latest ? '' : clockText(query.latest);
    // Writing into a time field while somebody types there would move the caret.
    if (document.activeElement !== earliest) earliest.value = from;
    if (document.activeElement !== latest) latest.value = until;
    orUnsaid.checked = query.orUnsaid;
    part(root, 'or-unsaid-label', HTMLElement).hidden = query.access.length === 0;
  });

  const soonCount = part(root, 'soon-count', HTMLElement);
  const unsaidCount = part(root, 'unsaid-count', HTMLElement);
  const showCounts = (found: Results): void => {
    const query = finder.query.peek();
    const { now } = finder.clock.peek();
    const n =
      query.soonMinutes > 0
        ? foundCount(found, query, now)
        : found.rows.filter(({ entry }) => isSoonOrOn(entry, SOON_MINUTES, now)).length;
    soonCount.textContent = phrases.number(n);
    soon.disabled = n === 0 && !soon.checked && document.activeElement !== soon;
    if (query.access.length === 0) return;
    const unsaid = query.orUnsaid
      ? found.rows.length - finder.resultsOf({ ...query, orUnsaid: false }).rows.length
      : finder.resultsOf({ ...query, orUnsaid: true }).rows.length - found.rows.length;
    unsaidCount.textContent = phrases.number(unsaid);
  };
  let callOff: (() => void) | undefined;
  effect(() => {
    const found = finder.results.value;
    callOff?.();
    if (found !== undefined) callOff = inTurn(finder, () => showCounts(found));
  });
}
