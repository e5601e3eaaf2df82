/** Raised when the page lacks an element that a script needs; names the part and where it was sought. */
export class MissingPartError extends Error {
  override readonly name = 'MissingPartError';
}

/**
 * The element with `data-part="name"` inside `root`, of the kind asked for.
 * @throws {MissingPartError} when there is none, or it is of another kind.
 */
export function part<T extends Element>(root: ParentNode, name: string, kind: new () => T): T {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new MissingPartError(
    `Expected ${kind.name} with data-part="${name}", got ${String(found)}.`,
  );
}

/**
 * A fresh copy of the one element inside `<template data-part="name">`.
 * @throws {MissingPartError} when there is no such template, or it holds no element.
 */
export function copyOf(root: ParentNode, name: string): HTMLElement {
  const made = part(root, name, HTMLTemplateElement).content.firstElementChild?.cloneNode(true);
  if (made instanceof HTMLElement) return made;
  throw new MissingPartError(`Expected an element in the template "${name}", got none.`);
}

/** Puts text into a part, and hides the part when there is none. */
export function say(root: ParentNode, name: string, text: string | undefined): HTMLElement {
  const element = part(root, name, HTMLElement);
  // What is the same need not be laid out again.
  if (element.textContent !== (text ?? '')) element.textContent = text ?? '';
  element.hidden = text === undefined || text === '';
  return element;
}
