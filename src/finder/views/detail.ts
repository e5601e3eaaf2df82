import { effect } from '@preact/signals-core';
import { part, say } from '../../dom/part.ts';
import type { AddressBar } from '../address-bar.ts';
import type { Phrases } from '../phrases.ts';
import type { Finder } from '../state.ts';
import type { Words } from '../words.ts';
import { linkOf } from './list.ts';
import { fillMeeting } from './meeting/meeting.ts';

export type DetailContext = {
  readonly root: HTMLElement;
  readonly words: Words;
  readonly phrases: Phrases;
  readonly locale: string;
  readonly reportUrl: string;
  /** The site’s name, for what is printed. */
  readonly site: string;
  readonly calendar: {
    /** Path of the folder where each meeting has a calendar address; empty where there are none. */
    readonly folder: string;
    /** Makes the ids of events this site’s own. */
    readonly domain: string;
  };
};

/** One meeting, opened: a screen of its own that “back” leaves, with the list as it was behind it. */
export function detailView(
  root: HTMLElement,
  finder: Finder,
  bar: AddressBar,
  context: DetailContext,
): void {
  const list = part(root, 'list-screen', HTMLElement);
  const screen = part(root, 'detail-screen', HTMLElement);
  const kept = part(root, 'kept-screen', HTMLElement);
  let openId = '';
  let scrolledTo = 0;

  root.addEventListener(
    'click',
    (event) => {
      const link = (event.target as Element).closest<HTMLElement>('a[data-meeting]');
      const id = link?.dataset['meeting'];
      const isPlain =
        event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
      if (id === undefined || !isPlain) return;
      event.preventDefault();
      bar.open({ meeting: id });
      // Before the map keeps the press of a link in a popup to itself.
    },
    true,
  );
  part(screen, 'back', HTMLButtonElement).addEventListener('click', () =>
    bar.close({ meeting: '' }),
  );

  effect(() => {
    const { meeting, view } = finder.query.value;
    const isListed = finder.list.value.kind === 'ready';
    const isReady = isListed && (meeting === '' || !finder.isLooking.value);
    if (meeting === openId && !isReady) return;
    const isOpen = meeting !== '' && isReady;
    if (isOpen && openId === '') scrolledTo = scrollY;
    const left = openId;
    const under = view === 'kept' && isListed ? kept : list;
    list.hidden = isOpen || under !== list;
    kept.hidden = isOpen || under !== kept;
    screen.hidden = !isOpen;
    openId = isOpen ? meeting : '';
    if (isOpen) {
      const listing = finder.listingOf(meeting);
      part(screen, 'unknown', HTMLElement).hidden = listing !== undefined;
      part(screen, 'known', HTMLElement).hidden = listing === undefined;
      say(screen, 'meeting-name', listing?.name);
      if (listing !== undefined) fillMeeting(screen, listing, finder, context);
      if (left !== meeting) {
        scrollTo(0, Math.min(scrollY, root.getBoundingClientRect().top + scrollY));
        const heading = listing === undefined ? 'unknown-title' : 'meeting-name';
        part(screen, heading, HTMLElement).focus({ preventScroll: true });
      }
    } else if (left !== '') {
      scrollTo(0, scrolledTo);
      (linkOf(under, left) ?? part(root, 'count', HTMLElement)).focus({ preventScroll: true });
    }
  });
}
