import { effect } from '@preact/signals-core';
import { download } from '../../../dom/download.ts';
import { part } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import { finderPage } from '../../addresses.ts';
import { element } from '../meeting/texts.ts';
import type { PressContext } from '../press.ts';
import { whyLeft } from './calendar-choice.ts';
import { calendarAddresses, calendarFile } from './calendar-file.ts';
import { fateOf, knownOf } from './known.ts';
import { keptMark } from './on-device.ts';
import type { Naming } from './listed-event.ts';
import { plainLink } from './plain-link.ts';
import { settled } from './settled.ts';

let isOffered = false;

/** Offers the open meeting’s own calendar address where the site has one, from now on of each that is opened. */
export function offerAddress(screen: HTMLElement, { finder, ...context }: PressContext): void {
  if (isOffered) return;
  isOffered = true;
  const box = part(screen, 'calendar-follow', HTMLElement);
  let offered = finder.query.peek().meeting;
  effect(() => {
    const { meeting } = finder.query.value;
    const listing = finder.listingOf(meeting);
    const addresses = listing && calendarAddresses(listing, context, location);
    box.hidden = addresses === undefined;
    // What was said of another meeting is not true of this one.
    if (offered !== meeting) part(screen, 'calendar-said', HTMLElement).replaceChildren();
    offered = meeting;
    if (addresses === undefined) return;
    part(box, 'calendar-once', HTMLAnchorElement).href = addresses.once;
    part(box, 'calendar-webcal', HTMLAnchorElement).href = addresses.follow;
  });
}

/**
 * Saves a calendar file of the meetings that `ids` names by then, once all that is on its way about them
 * has arrived, and says which are not in it and why. There is no file of none.
 */
export async function save(
  screen: HTMLElement,
  ids: () => readonly string[],
  context: PressContext,
): Promise<void> {
  const { finder, words, phrases } = context;
  const { said } = words;
  const box = part(screen, 'calendar', HTMLElement);
  const note = part(box, 'calendar-said', HTMLElement);
  const chosen = box.querySelector<HTMLInputElement>('input:checked');
  note.replaceChildren(element('p', said('calendarWaiting')));
  await settled(ids, finder);

  const all = ids();
  const known = all.flatMap((id) => knownOf(id, finder));
  const fitting = known.filter(([listing]) => whyLeft(listing) === undefined);
  const naming: Naming = chosen?.value === 'named' ? 'named' : 'neutral';
  if (fitting.length > 0) {
    const page = finderPage(context.root);
    const text = calendarFile(fitting, naming, { now: finder.clock.peek().now, page }, context);
    const name = said(fitting.length === 1 ? 'calendarFile' : 'calendarFiles');
    download(text, name, 'text/calendar;charset=utf-8');
  }
  const left = all.flatMap((id) => {
    const listing = finder.listingOf(id);
    const why = listing === undefined ? (fateOf(id, finder) ?? 'missing') : whyLeft(listing);
    if (why === undefined) return [];
    return [
      filled(said(`calendarLeft.${why}`), { name: listing?.name ?? keptMark(id)?.name ?? id }),
    ];
  });
  const isBare = fitting.some(([, details]) => details === undefined);
  const losesLinks =
    naming === 'neutral' &&
    fitting.some(([{ sample }, details]) => {
      const url = sample ? undefined : details?.remote?.url;
      return url !== undefined && plainLink(url) === undefined;
    });
  const count = { all: phrases.number(all.length) };
  const sentences = [
    fitting.length === 0
      ? said('calendarNone')
      : all.length > 1 && phrases.numbered('calendarIn', fitting.length, count),
    fitting.length > 0 && said('calendarSaved'),
    isBare && said('calendarBare'),
    losesLinks && said('calendarNoLink'),
    left.length > 0 && fitting.length > 0 && said('calendarNotIn'),
  ].filter((sentence) => sentence !== false);
  const list = document.createElement('ul');
  list.append(...left.map((line) => element('li', line)));
  note.replaceChildren(
    ...sentences.map((sentence) => element('p', sentence)),
    ...(left.length > 0 ? [list] : []),
  );
}
