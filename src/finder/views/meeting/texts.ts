import { part } from '../../../dom/part.ts';
import type { TypeWords } from '../../words.ts';

/** Fills a box with the paragraphs of a text, and hides it (or the `…-box` around it) when there is none. */
export function texts(screen: HTMLElement, name: string, text: string | undefined): void {
  const box = part(screen, name, HTMLElement);
  const paragraphs = (text ?? '').split(/\n\s*\n/).filter((piece) => piece.trim() !== '');
  box.replaceChildren(...paragraphs.map(paragraph));
  box.hidden = paragraphs.length === 0;
  const around = screen.querySelector<HTMLElement>(`[data-part="${name}-box"]`);
  if (around !== null) around.hidden = box.hidden;
}

/** A paragraph of feed text. */
export function paragraph(text: string): HTMLElement {
  return element('p', text);
}

/** A new element that holds a text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text: string,
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A meeting type and what it means, for a `<dl>`. */
export function explained({ name, explanation }: TypeWords): HTMLElement {
  const pair = document.createElement('div');
  pair.append(element('dt', name), element('dd', explanation));
  return pair;
}
