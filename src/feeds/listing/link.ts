import { asText, lineOf } from './plain-text.ts';

/** A link made usable: what was mended, and words that stood beside it in the same cell. */
export type LinkRead =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly isMended: boolean;
      /** Text that followed the link, often a passcode. */
      readonly rest?: string;
    }
  /** `text` is what stood there, as plain words. */
  | { readonly kind: 'unreadable'; readonly text: string };

const LONGEST_LINK = 2_000;
const HOST_LIKE = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(?:[:/?#]|$)/iu;
const LOCAL_HOST = /^(?:localhost|.*\.localhost|\[.*\]|\d+(?:\.\d+){3})$/i;

/** Reads a web address: http and https only, anything else is unreadable. */
export function linkFrom(value: unknown): LinkRead {
  const raw = asText(value);
  const text = lineOf(raw.slice(0, LONGEST_LINK + 1));
  if (text === undefined) return { kind: 'none' };
  const unreadable: LinkRead = { kind: 'unreadable', text };
  if (raw.length > LONGEST_LINK) return unreadable;

  const { link, rest } = parted(withoutTracking(withScheme(text)));
  const url = parsed(link);
  if (url === undefined) return unreadable;
  const isMended = rest !== undefined || link !== raw;
  return { kind: 'link', url, isMended, ...(rest === undefined || rest === '' ? {} : { rest }) };
}

/** A web address that stands somewhere in a longer text. */
export function linkWithin(text: string): string | undefined {
  const found = /https?:\/\/[^\s<>"'()]+/iu.exec(text)?.[0].replace(/[.,;:!?]+$/, '');
  return found === undefined ? undefined : parsed(found);
}

/** “Http://x”, “https//x”, “http:/x” and “x.org/y” as they were meant. */
function withScheme(text: string): string {
  const scheme = /^(https?)\s*:?\s*\/{1,3}\s*(?=\S)/iu.exec(text);
  if (scheme?.[1] !== undefined) {
    return `${scheme[1].toLowerCase()}://${text.slice(scheme[0].length)}`;
  }
  return HOST_LIKE.test(text) ? `https://${text}` : text;
}

/** A link copied out of a search engine’s document, without what was hung on to it. */
function withoutTracking(text: string): string {
  const wrapped = /^https:\/\/www\.google\.[a-z.]+\/url\?/.test(text) && URL.canParse(text);
  const inside = wrapped ? new URL(text).searchParams.get('q') : null;
  return inside ?? text.replace(/&(?:sa=D|sntz=1)&\S*/, '');
}

/** The first link of a cell, with blanks inside its meeting number closed, and what follows it. */
function parted(text: string): { readonly link: string; readonly rest: string | undefined } {
  const [first = '', ...others] = text.split(/(?<=\S)[\s,;]+(?=https?:\/\/)/iu);
  const pieces = first.split(' ');
  let link = pieces.shift() ?? '';
  while (
    /\d$/.test(link) &&
    /\/[jws]\/[\d]+$/.test(link) &&
    /^\d+(?:\?\S*)?$/.test(pieces[0] ?? '')
  ) {
    link += pieces.shift() ?? '';
  }
  const same = others.every((other) => other.trim() === link);
  const rest = [...pieces, ...(same ? [] : others)].join(' ').trim();
  const isWhole = pieces.length === 0 && others.length === 0;
  return { link: link.replace(/[,;]+$/, ''), rest: isWhole ? undefined : rest };
}

function parsed(link: string): string | undefined {
  if (!/^https?:\/\//i.test(link)) return undefined;
  try {
    const url = new URL(link);
    if (!url.hostname.includes('.') || LOCAL_HOST.test(url.hostname)) return undefined;
    url.username = '';
    url.password = '';
    return url.pathname === '/' && url.search === '' && url.hash === ''
      ? url.href.replace(/\/$/, '')
      : url.href;
  } catch {
    return undefined;
  }
}
