/** Elements that stand on lines of their own, or part what is before from what is after. */
const LINE_ELEMENTS =
  'br|b/r|div|li|tr|td|th|dt|dd|dl|h[1-6]|section|article|header|footer|main|nav|aside|center|address|pre|option|figure|figcaption|caption|legend|fieldset|thead|tbody|tfoot|title';
const PARAGRAPH_ELEMENTS = 'p|ul|ol|table|blockquote|hr';
const INLINE_ELEMENTS =
  'a|abbr|acronym|applet|area|audio|b|base|basefont|bdi|bdo|big|blink|body|button|canvas|cite|code|col|colgroup|data|datalist|del|details|dfn|dialog|em|embed|font|form|frame|frameset|head|html|i|image|img|input|ins|isindex|kbd|label|link|map|mark|marquee|math|menu|meta|meter|nobr|object|output|param|picture|plaintext|progress|q|rp|rt|ruby|s|samp|select|slot|small|source|span|strike|strong|sub|summary|sup|svg|textarea|time|track|tt|u|var|video|wbr|xmp|animate|animatetransform|circle|defs|ellipse|foreignobject|g|line|lineargradient|path|polygon|polyline|rect|set|stop|symbol|text|tspan|use|o:p|st1:\\w+';
/** What browsers do not show: it goes with all that stands in it. */
const UNSEEN_ELEMENTS = 'script|style|template|noscript|iframe|object|applet|noembed|noframes';

/** What may follow an element’s name within its tag; a quoted value may hold “>”. */
const ATTRIBUTES = `(?:[\\s/](?:(?:[^<>"']|"[^"<]*"|'[^'<]*')*|[^<>]*))?`;
const tag = (elements: string): RegExp => new RegExp(`</?(?:${elements})${ATTRIBUTES}>`, 'giu');

const COMMENT = /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<!doctype[^<>]*>|<\?[a-z][^<>]*>/giu;
const UNSEEN = new RegExp(
  `<(${UNSEEN_ELEMENTS})${ATTRIBUTES}>[\\s\\S]*?(?:</\\1[^<>]{0,100}>|$)`,
  'giu',
);
/** The end of one that was never opened. */
const UNSEEN_END = new RegExp(`</?(?:${UNSEEN_ELEMENTS})${ATTRIBUTES}>`, 'giu');
const ANCHOR =
  /<a\s[^<>]*?href\s*=\s*["']?([^"'\s<>]+)["']?[^<>]*>(?:([\s\S]{0,500}?)<\/a\s*>)?/giu;
const LINE = tag(LINE_ELEMENTS);
const PARAGRAPH = tag(PARAGRAPH_ELEMENTS);
const INLINE = tag(INLINE_ELEMENTS);
/** Any word in angle brackets with a value of its own: “<x-box onload=…>”, but not “< show up early >”. */
const UNKNOWN = /<\/?[a-z][\w:-]*\s[^<>]*=[^<>]*>/giu;
/** An end without a beginning. */
const END = /<\/[a-z][\w:-]*\s*>/giu;
/** A tag that the end of the text cut off, whatever blanks follow it. */
const CUT_OFF = new RegExp(
  `</?(?:${LINE_ELEMENTS}|${PARAGRAPH_ELEMENTS}|${INLINE_ELEMENTS}|${UNSEEN_ELEMENTS})(?:[\\s/][^<>]*=[^<>]*|\\s*(?:/\\s*)?)$`,
  'iu',
);

/** A name or an address; or notes. */
export type TextShape = 'line' | 'paragraphs';

/**
 * Text without HTML: tags become line breaks or go, scripts and styles go with what is in them. A link’s
 * address stays beside its words in paragraphs; in a line only where there are no words. Other angle
 * brackets (“a < b”, “<3”, “<our password>”) are text.
 */
export function withoutMarkup(text: string, shape: TextShape): string {
  if (!text.includes('<') && !text.includes(']]>')) return text;
  return text
    .replace(COMMENT, '')
    .replace(UNSEEN, '')
    .replace(UNSEEN_END, '')
    .replace(ANCHOR, (_, address: string, words = '') =>
      linkInWords(address, words as string, shape),
    )
    .replace(LINE, '\n')
    .replace(PARAGRAPH, '\n\n')
    .replace(INLINE, '')
    .replace(UNKNOWN, '')
    .replace(END, '')
    .replace(CUT_OFF, '');
}

function linkInWords(address: string, words: string, shape: TextShape): string {
  if (!/^https?:/i.test(address) || words.includes(address)) return words;
  if (words.trim() === '') return `${words} ${address} `;
  return shape === 'line' ? words : `${words} (${address})`;
}
