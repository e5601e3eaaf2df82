import { part } from '../../../dom/part.ts';
import type { Words } from '../../words.ts';

/** Shows what a word of the list means, until it is closed; the focus then goes back to where it was. */
export function explain(root: HTMLElement, id: string, words: Words): void {
  const type = words.type(id);
  if (type === undefined || type.explanation === '') return;
  const note = part(root, 'word-note', HTMLDialogElement);
  part(note, 'word-name', HTMLElement).textContent = type.name;
  part(note, 'word-meaning', HTMLElement).textContent = type.explanation;
  part(note, 'word-close', HTMLButtonElement).onclick = () => note.close();
  // A press beside the note closes it: the backdrop counts as the dialog itself.
  note.onclick = ({ target }) => {
    if (target === note) note.close();
  };
  note.showModal();
}
