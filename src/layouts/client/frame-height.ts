/**
 * Tells the page around a frame how tall its content is, so that the frame need not scroll by itself, and
 * where what was just opened begins. Both are plain numbers in CSS pixels and say nothing of the visitor, so
 * any page may have them; none is listened to.
 */
const tell = (message: { readonly height: number } | { readonly top: number }): void => {
  parent.postMessage({ kind: 'alongside-frame', ...message }, '*');
};

let told = 0;
const tellHeight = (): void => {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  tell({ height });
};

if (parent !== window) {
  new ResizeObserver(tellHeight).observe(document.body);
  // A heading takes the focus when a meeting, the kept ones or the list are opened.
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || target.tabIndex >= 0) return;
    tellHeight();
    tell({ top: Math.round(target.getBoundingClientRect().top + scrollY) });
  });
}
