import type { ExcerptPiece } from './excerpt.ts';

const GREATEST_NUMBER = 3;

/** Percent-encoding of text fragments: besides what URLs need, “-” and “,” have a meaning there. */
const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

const withoutPunctuation = (text: string): string =>
  text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** The word next to a match, unless a sentence or a paragraph may end between them. */
const neighbour = (text: string | undefined, side: 'before' | 'after'): string => {
  const word =
    side === 'before' ? /([^\s]+) $/u.exec(text ?? '')?.[1] : /^ ([^\s]+)/u.exec(text ?? '')?.[1];
  const isPlain = word !== undefined && /^[\p{L}\p{N}’'-]+$/u.test(word);
  return isPlain ? word : '';
};

const directive = (pieces: readonly ExcerptPiece[], at: number): string | undefined => {
  const raw = pieces[at]?.text ?? '';
  const text = withoutPunctuation(raw);
  if (text === '') return undefined;
  const before = raw.startsWith(text) ? neighbour(pieces[at - 1]?.text, 'before') : '';
  const after = raw.endsWith(text) ? neighbour(pieces[at + 1]?.text, 'after') : '';
  return [
    before === '' ? '' : `${encoded(before)}-,`,
    encoded(text),
    after === '' ? '' : `,-${encoded(after)}`,
  ].join('');
};

/**
 * The fragment that opens a page at what an excerpt found and lets the browser mark it, without script
 * and without telling the server (WICG “URL Fragment Text Directives”). The words beside a match are
 * named too, so that the page’s menu is not taken for it.
 * @param anchor id of the part of the page where the excerpt stands, for browsers that mark nothing.
 */
export function textFragment(pieces: readonly ExcerptPiece[], anchor = ''): string {
  const directives = pieces.flatMap(({ isMatch }, at) =>
    isMatch ? (directive(pieces, at) ?? []) : [],
  );
  const texts = [...new Set(directives)].slice(0, GREATEST_NUMBER).map((text) => `text=${text}`);
  if (texts.length === 0) return anchor === '' ? '' : `#${anchor}`;
  return `#${anchor}:~:${texts.join('&')}`;
}
