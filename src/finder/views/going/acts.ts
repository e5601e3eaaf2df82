import { part } from '../../../dom/part.ts';
import { filled } from '../../../i18n/filled.ts';
import { finderPage, keptAddress, meetingAddress } from '../../addresses.ts';
import { MOST_KEPT } from '../../query.ts';
import { bringFoot } from '../meeting/meeting.ts';
import type { PressContext } from '../press.ts';
import { keptBy, showKept } from './keep.ts';
import { hideQr, isQrShown, showQr } from './qr-box.ts';
import { copied, share } from './share.ts';
import { explain } from './word-note.ts';

export { showKept };

/** Does what a pressed element says in `data-act`. */
export async function act(pressed: HTMLElement, context: PressContext): Promise<void> {
  const { root, finder, bar } = context;
  const screen = pressed.closest<HTMLElement>('[data-screen]') ?? root;
  const query = finder.query.peek();
  const isKept = screen.dataset['screen'] === 'kept';
  const page = finderPage(root);
  const address = isKept ? keptAddress(page, query.kept) : meetingAddress(page, query.meeting);
  switch (pressed.dataset['act']) {
    case 'keep':
      return toggle(keptBy(pressed, query), context);
    case 'keep-all':
      return keepAll(context);
    case 'words':
      return explain(pressed, finder.listingOf(keptBy(pressed, query)), context);
    case 'show-kept':
      return bar.open({ meeting: '', view: 'kept' });
    case 'share':
      return share(screen, address);
    case 'copy-place':
      return copied(screen, part(screen, 'address-line', HTMLElement).textContent);
    case 'qr':
      if (isQrShown(screen)) hideQr(screen);
      else await showQr(screen, address);
      return undefined;
    case 'print': {
      // A printed page cannot be pressed, so it carries its address as a code as well.
      const wasShown = isQrShown(screen);
      await Promise.all([showQr(screen, address), isKept ? undefined : bringFoot()]);
      if (!wasShown) addEventListener('afterprint', () => hideQr(screen), { once: true });
      return print();
    }
    case 'calendar':
      return (await import('./calendar-panel.ts')).offerAddress(screen, context);
    case 'save-calendar': {
      const ids = (): readonly string[] => {
        const { kept, meeting } = finder.query.peek();
        return isKept ? kept : [meeting];
      };
      return (await import('./calendar-panel.ts')).save(screen, ids, context);
    }
  }
}

const toggle = (id: string, { root, finder }: PressContext): void => {
  const { kept } = finder.query.peek();
  const without = kept.filter((each) => each !== id);
  const isNew = without.length === kept.length;
  const isFull = isNew && kept.length >= MOST_KEPT;
  part(root, 'kept-full', HTMLElement).hidden = !isFull;
  if (!isFull) finder.ask({ kept: isNew ? [...kept, id] : without });
};

/** Keeps all that was found, as many as an address can hold, beside what was kept before, and shows it. */
const keepAll = ({ root, finder, bar, phrases }: PressContext): void => {
  const rows = finder.results.peek()?.rows ?? [];
  const { kept } = finder.query.peek();
  const all = [...new Set([...kept, ...rows.map(({ entry }) => entry.listing.id)])];
  const fitting = all.slice(0, MOST_KEPT);
  const note = part(root, 'kept-first', HTMLElement);
  note.hidden = fitting.length === all.length;
  note.textContent = filled(note.dataset['text'] ?? '', {
    n: phrases.number(fitting.length),
    all: phrases.number(all.length),
  });
  finder.ask({ kept: fitting });
  bar.open({ meeting: '', view: 'kept' });
};
