import { copyText } from '../../../dom/copy-text.ts';
import { part } from '../../../dom/part.ts';

/**
 * Passes an address on: by the device’s own sharing where it has that, else by copying it. Nothing but
 * the address is given.
 */
export async function share(screen: HTMLElement, url: string): Promise<void> {
  if (typeof navigator.share !== 'function') return copied(screen, url);
  try {
    await navigator.share({ url });
  } catch (error) {
    // Closing the share sheet counts as a failure there; it is none.
    const isClosed = error instanceof DOMException && error.name === 'AbortError';
    if (!isClosed) await copied(screen, url);
  }
}

/** Copies a text and says so; where that is refused, shows the text to be copied by hand. */
export async function copied(screen: HTMLElement, text: string): Promise<void> {
  const isDone = await copyText(text);
  const note = part(screen, 'copied', HTMLElement);
  note.textContent = isDone ? (note.dataset['text'] ?? '') : '';
  part(screen, 'copy-box', HTMLElement).hidden = isDone;
  if (isDone) return;
  const field = part(screen, 'copy-field', HTMLInputElement);
  field.value = text;
  field.select();
}
