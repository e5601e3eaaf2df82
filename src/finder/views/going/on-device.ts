import { effect } from '@preact/signals-core';
import { part } from '../../../dom/part.ts';
import type { Listing } from '../../../meetings/listing.ts';
import { deviceVault } from '../../../vault/device-vault.ts';
import { areMarks, markOf, type KeptMark } from '../../kept-mark.ts';
import { keptTextOf } from '../../kept-text.ts';
import type { Finder } from '../../state.ts';
import type { DetailContext } from '../detail.ts';
import { knownOf } from './known.ts';

type Saying = Pick<DetailContext, 'words' | 'phrases'>;

const drawer = deviceVault.drawer('meetings', areMarks);

/** What the device keeps; nothing unless the visitor asked for it. */
export function keptMarks(): readonly KeptMark[] {
  const kept = drawer.read();
  return kept.state === 'kept' ? kept.value : [];
}

const keptIds = (): string =>
  keptMarks()
    .map(({ id }) => id)
    .join();

/** What the device keeps of one meeting. */
export function keptMark(id: string): KeptMark | undefined {
  return keptMarks().find((mark) => mark.id === id);
}

/** Whether a meeting, known with its details, is now held at another time or place than when it was kept. */
export function hasChanged(listing: Listing): boolean {
  const was = keptMark(listing.id)?.was ?? '';
  return was !== '' && was !== markOf(listing).was;
}

/** Stores the present list; what was kept before keeps the time, place and text it had then. */
const keep = (
  finder: Finder,
  saying: Saying,
  ids: readonly string[],
): ReturnType<typeof drawer.keep> => {
  const before = new Map(keptMarks().map((mark) => [mark.id, mark]));
  return drawer.keep(ids.map((id) => completed(before.get(id) ?? { id, was: '' }, finder, saying)));
};

/** A mark with what is known by now and was not when it was made. */
const completed = (mark: KeptMark, finder: Finder, saying: Saying): KeptMark => {
  const [known] = knownOf(mark.id, finder);
  if (known === undefined || mark.text !== undefined) return mark;
  const [listing, details] = known;
  const now = markOf(listing);
  // Street addresses come with the details; without them the mark would not hold.
  if (details === undefined) return { ...mark, name: listing.name };
  if (mark.was !== '' && mark.was !== now.was) return mark;
  return { ...now, text: keptTextOf(listing, details, finder.clock.peek(), saying) };
};

let isFollowing = false;

/**
 * Takes up the list the device keeps, where the address brings none of its own, and from then on keeps
 * what the visitor changes in it. A list that came with a link never replaces the device’s.
 */
export function followDevice(finder: Finder, saying: Saying): void {
  if (isFollowing) return;
  isFollowing = true;
  const stored = keptMarks().map(({ id }) => id);
  if (stored.length > 0 && finder.query.peek().kept.length === 0) finder.ask({ kept: stored });
  let before: string | undefined;
  effect(() => {
    const { kept } = finder.query.value;
    const isTheDevices = keptIds() === before;
    if (before !== undefined && before !== '' && before !== kept.join() && isTheDevices) {
      if (kept.length === 0) drawer.forget();
      else keep(finder, saying, kept);
    }
    before = kept.join();
  });
  effect(() => {
    // What was kept before its details came is completed with them.
    if (finder.details.value.kind !== 'ready') return;
    const marks = keptMarks();
    const whole = marks.map((mark) => (mark.was === '' ? completed(mark, finder, saying) : mark));
    if (whole.some((mark, at) => mark.text !== marks[at]?.text)) drawer.keep(whole);
  });
}

/** The button that keeps the list on the device, or has the device forget it. */
export function onDevice(screen: HTMLElement, finder: Finder, saying: Saying): void {
  followDevice(finder, saying);
  const button = part(screen, 'on-device', HTMLButtonElement);
  const note = part(screen, 'on-device-said', HTMLElement);
  const { wordsKeep = '', wordsForget = '' } = button.dataset;
  const isKept = (): boolean => {
    const { kept } = finder.query.peek();
    return kept.length > 0 && keptIds() === kept.join();
  };
  const name = (): void => {
    button.textContent = isKept() ? wordsForget : wordsKeep;
  };
  button.addEventListener('click', () => {
    const wasKept = isKept();
    const outcome = wasKept ? drawer.forget() : keep(finder, saying, finder.query.peek().kept);
    const said = outcome === 'done' ? (wasKept ? 'forgotten' : 'done') : outcome;
    note.textContent = note.dataset[said] ?? '';
    name();
  });
  finder.query.subscribe(name);
}
