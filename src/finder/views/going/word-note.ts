import { part } from '../../../dom/part.ts';
import type { Listing } from '../../../meetings/listing.ts';
import type { Words, TypeWords } from '../../words.ts';
import { explained } from '../meeting/texts.ts';
import { linkOf } from '../list.ts';
import { programmeName } from '../row.ts';

/**
 * Shows what the words of a row mean, all of them at once, until it is closed; the focus then goes back
 * to the row.
 */
export function explain(
  pressed: HTMLElement,
  listing: Listing | undefined,
  { root, words }: { readonly root: HTMLElement; readonly words: Words },
): void {
  const note = part(root, 'word-note', HTMLDialogElement);
  const meanings = meaningsOf(pressed, listing, words);
  part(note, 'word-list', HTMLElement).replaceChildren(...meanings.map(explained));
  part(note, 'word-close', HTMLButtonElement).onclick = () => note.close();
  // A press beside the note closes it: the backdrop counts as the dialog itself.
  note.onclick = ({ target }) => {
    if (target === note) note.close();
  };
  // Not every browser gives the focus back to what was pressed, and the list may have been made anew.
  note.onclose = () => {
    const row = pressed.isConnected
      ? pressed
      : linkOf(root, listing?.id ?? '')
          ?.closest('.row')
          ?.querySelector('[data-act="words"]');
    if (row instanceof HTMLElement) row.focus();
  };
  note.showModal();
}

/** The words as the row has them, then how one takes part and what the programme’s letters stand for. */
const meaningsOf = (
  pressed: HTMLElement,
  listing: Listing | undefined,
  words: Words,
): readonly TypeWords[] => {
  const shown = [...pressed.querySelectorAll<HTMLElement>('.word')].map((word) => ({
    name: word.textContent,
    explanation: words.type(word.dataset['word'] ?? '')?.explanation ?? '',
  }));
  if (listing === undefined) return shown.filter(({ explanation }) => explanation !== '');
  const { attendance } = listing;
  const programme = programmeName(listing.programme, words);
  return [
    ...shown,
    {
      name: words.said(`attendance.${attendance}`),
      explanation: words.said(`explain.${attendance}`),
    },
    { name: programme?.short ?? '', explanation: programme?.name ?? '' },
  ].filter(({ name, explanation }) => explanation !== '' && explanation !== name);
};
