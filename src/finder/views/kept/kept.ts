import { effect } from '@preact/signals-core';
import { part } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import type { AddressBar } from '../../address-bar.ts';
import type { Fate } from '../../source.ts';
import type { Finder } from '../../state.ts';
import type { DetailContext } from '../detail.ts';
import { fateOf, knownOf } from '../going/known.ts';
import { keptMark, onDevice } from '../going/on-device.ts';
import { hideQr } from '../going/qr-box.ts';
import { element, explained } from '../meeting/texts.ts';
import { keptDays } from './kept-days.ts';
import { keptText } from './kept-texts.ts';

/** The screen of what was kept: by day, to be printed, passed on, or kept on the device. */
export function keptScreen(
  screen: HTMLElement,
  finder: Finder,
  bar: AddressBar,
  context: DetailContext,
): void {
  part(screen, 'kept-back', HTMLButtonElement).addEventListener('click', () =>
    bar.close({ view: 'list' }),
  );
  part(screen, 'kept-clear', HTMLButtonElement).addEventListener('click', () => {
    finder.ask({ kept: [] });
    part(screen, 'kept-title', HTMLElement).focus();
  });
  part(screen, 'kept-retry', HTMLButtonElement).addEventListener('click', () => {
    void finder.load();
    part(screen, 'kept-title', HTMLElement).focus();
  });
  formats(screen);
  onDevice(screen, finder, context);

  let wasOpen = false;
  effect(() => {
    const { kept, view, meeting } = finder.query.value;
    const isOpen = view === 'kept' && finder.list.value.kind === 'ready';
    if (isOpen && !wasOpen && meeting === '') {
      scrollTo(0, Math.min(scrollY, screen.getBoundingClientRect().top + scrollY));
      part(screen, 'kept-title', HTMLElement).focus({ preventScroll: true });
    }
    wasOpen = isOpen;
    if (!isOpen) return;
    hideQr(screen);
    fill(kept);
  });

  function fill(kept: readonly string[]): void {
    const details = finder.details.value;
    const { now } = finder.clock.value;
    const meetings = kept.flatMap((id) => knownOf(id, finder));
    const isNone = kept.length === 0;
    const show = (name: string, isShown: boolean): void => {
      part(screen, name, HTMLElement).hidden = !isShown;
    };
    show('kept-empty', isNone);
    show('kept-controls', !isNone);
    show(
      'kept-sample',
      meetings.some(([{ sample }]) => sample),
    );
    const { gone, missing, isLooking } = fates(kept, finder);
    show('kept-details-loading', !isNone && (isLooking || details.kind === 'loading'));
    const isBare = details.kind === 'ready' && meetings.some(([, own]) => own === undefined);
    show('kept-details-failed', !isNone && (isBare || details.kind === 'failed'));
    part(screen, 'kept-days', HTMLElement).replaceChildren(
      ...keptDays(screen, meetings, finder, context),
    );
    const items = {
      // What is gone must not look like something to go to: its name alone.
      gone: gone.map((id) => element('li', keptMark(id)?.name ?? id)),
      missing: missing.map((id) => keptText(screen, keptMark(id) ?? { id, was: '' }, context)),
    };
    for (const name of ['gone', 'missing'] as const) {
      show(`kept-${name}-box`, items[name].length > 0);
      part(screen, `kept-${name}`, HTMLElement).replaceChildren(...items[name]);
    }

    const types = [...new Set(meetings.flatMap(([listing]) => listing.types))];
    const legend = types.flatMap((id) => context.words.type(id) ?? []);
    show('kept-legend-box', legend.length > 0);
    part(screen, 'kept-legend', HTMLElement).replaceChildren(...legend.map(explained));
    const printed = part(screen, 'kept-printed', HTMLElement);
    const today = new Date(now).toISOString().slice(0, 10);
    printed.hidden = isNone;
    printed.textContent = filled(printed.dataset['text'] ?? '', {
      site: `${context.site} (${location.host})`,
      date: context.phrases.date(today),
    });
  }
}

type Fates = {
  /** In no part of the list. */
  readonly gone: readonly string[];
  /** In a part of the list that did not arrive. */
  readonly missing: readonly string[];
  readonly isLooking: boolean;
};

/** What became of the kept meetings that are not there. */
const fates = (kept: readonly string[], finder: Finder): Fates => {
  const absent = kept.filter((id) => finder.listingOf(id) === undefined);
  const ended = (fate: Fate | undefined): readonly string[] =>
    absent.filter((id) => fateOf(id, finder) === fate);
  const isWhole = finder.coverage.value.kind === 'whole';
  return {
    gone: ended('gone'),
    missing: ended('missing'),
    isLooking: !isWhole && ended(undefined).length > 0,
  };
};

const formats = (screen: HTMLElement): void => {
  const buttons = [...screen.querySelectorAll<HTMLElement>('[data-format-choice]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      screen.dataset['format'] = button.dataset['formatChoice'] ?? '';
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === button));
    });
  }
};
