import { effect } from '@preact/signals-core';
import { part } from '../../../dom/part.ts';
import type { Listing } from '../../../meetings/listing.ts';
import { deviceVault } from '../../../vault/device-vault.ts';
import { areMarks, markOf, type KeptMark } from '../../kept-mark.ts';
import type { Finder } from '../../state.ts';

const drawer = deviceVault.drawer('meetings', areMarks);

/** What the device keeps; nothing unless the visitor asked for it. */
const marks = (): readonly KeptMark[] => {
  const kept = drawer.read();
  return kept.state === 'kept' ? kept.value : [];
};

/** Whether a meeting, known with its details, is now held at another time or place than when it was kept. */
export function hasChanged(listing: Listing): boolean {
  const was = marks().find(({ id }) => id === listing.id)?.was ?? '';
  return was !== '' && was !== markOf(listing).was;
}

/** Stores the present list; what was kept before keeps the time and place it had then. */
const keep = (finder: Finder, ids: readonly string[]): ReturnType<typeof drawer.keep> => {
  const before = marks();
  return drawer.keep(
    ids.map((id) => {
      const listing = finder.listingOf(id);
      const known = before.find((mark) => mark.id === id);
      if (known !== undefined && known.was !== '') return known;
      // Street addresses come with the details; without them the mark would not hold.
      const details = finder.details.peek();
      const isWhole = details.kind === 'ready' && details.byId.has(id);
      return listing === undefined || !isWhole ? { id, was: '' } : markOf(listing);
    }),
  );
};

let isFollowing = false;

/**
 * Takes up the list the device keeps, where the address brings none of its own, and from then on keeps
 * what the visitor changes in it. A list that came with a link never replaces the device’s.
 */
export function followDevice(finder: Finder): void {
  if (isFollowing) return;
  isFollowing = true;
  const stored = marks().map(({ id }) => id);
  if (stored.length > 0 && finder.query.peek().kept.length === 0) finder.ask({ kept: stored });
  let before: string | undefined;
  effect(() => {
    const { kept } = finder.query.value;
    const isTheDevices =
      marks()
        .map(({ id }) => id)
        .join() === before;
    if (before !== undefined && before !== '' && before !== kept.join() && isTheDevices) {
      if (kept.length === 0) drawer.forget();
      else keep(finder, kept);
    }
    before = kept.join();
  });
}

/** The button that keeps the list on the device, or has the device forget it. */
export function onDevice(screen: HTMLElement, finder: Finder): void {
  followDevice(finder);
  const button = part(screen, 'on-device', HTMLButtonElement);
  const note = part(screen, 'on-device-said', HTMLElement);
  const { wordsKeep = '', wordsForget = '' } = button.dataset;
  const isKept = (): boolean => {
    const { kept } = finder.query.peek();
    return (
      kept.length > 0 &&
      marks()
        .map(({ id }) => id)
        .join() === kept.join()
    );
  };
  const name = (): void => {
    button.textContent = isKept() ? wordsForget : wordsKeep;
  };
  button.addEventListener('click', () => {
    const wasKept = isKept();
    const outcome = wasKept ? drawer.forget() : keep(finder, finder.query.peek().kept);
    const said = outcome === 'done' ? (wasKept ? 'forgotten' : 'done') : outcome;
    note.textContent = note.dataset[said] ?? '';
    name();
  });
  finder.query.subscribe(name);
}
