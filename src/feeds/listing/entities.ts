/** HTML’s names for U+00A0…U+00FF, in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.map((name, index) => [name, String.fromCharCode(0xa0 + index)] as const),
  ...'Aogon Ą aogon ą Cacute Ć cacute ć Ccaron Č ccaron č Dcaron Ď dcaron ď Dstrok Đ dstrok đ Ecaron Ě ecaron ě Eogon Ę eogon ę Gbreve Ğ gbreve ğ Idot İ inodot ı Lcaron Ľ lcaron ľ Lstrok Ł lstrok ł Nacute Ń nacute ń Ncaron Ň ncaron ň Odblac Ő odblac ő Rcaron Ř rcaron ř Sacute Ś sacute ś Scedil Ş scedil ş Tcaron Ť tcaron ť Udblac Ű udblac ű Uring Ů uring ů Yuml Ÿ Zacute Ź zacute ź Zcaron Ž zcaron ž Zdot Ż zdot ż Abreve Ă abreve ă'
    .split(/ (?=\w{3})/)
    .map((pair) => pair.split(' ') as [string, string]),
  ...Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    hellip: '…',
    bull: '•',
    trade: '™',
    euro: '€',
    OElig: 'Œ',
    oelig: 'œ',
    Scaron: 'Š',
    scaron: 'š',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    zwj: '\u200D',
    zwnj: '\u200C',
    check: '✓',
    hearts: '♥',
    larr: '←',
    rarr: '→',
    permil: '‰',
    prime: '′',
    lsaquo: '‹',
    rsaquo: '›',
    minus: '−',
    AMP: '&',
    LT: '<',
    GT: '>',
    QUOT: '"',
    NBSP: '\u00A0',
    NewLine: '\n',
    Tab: ' ',
    colon: ':',
    comma: ',',
    excl: '!',
    quest: '?',
    lpar: '(',
    rpar: ')',
    sol: '/',
    num: '#',
    commat: '@',
    period: '.',
  }),
]);

const ENTITY = /&(?:#(\d{1,7});|#[xX]([\da-fA-F]{1,6});|([A-Za-z][A-Za-z\d]{1,7});)/g;
/** The five that browsers understand without their semicolon too; not within a link (“?a=1&lt=2”). */
const UNENDED = /&(amp|lt|gt|quot|nbsp)(?![\w=;])/g;
/** An ampersand escaped again and again: “&amp;amp;amp;”. */
const AMPERSANDS = /&(?:(?:amp|#0*38|#[xX]0*26);)+/gi;
/** A code point that a program wrote out instead of the character: “<U+00A0>”. */
const WRITTEN_CODE_POINT = /<U\+([\dA-Fa-f]{4,6})>/g;

const WINDOWS = new TextDecoder('windows-1252');

/** The character of a code point; numbers 128 to 159 mean those of Windows, as in browsers. */
function character(code: number, otherwise: string): string {
  if (code >= 0x80 && code < 0xa0) return WINDOWS.decode(Uint8Array.of(code));
  return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
    ? String.fromCodePoint(code)
    : otherwise;
}

/** Text with HTML character references decoded once; names that HTML does not know stay as they are. */
export function decodedOnce(text: string): string {
  if (!text.includes('&') && !text.includes('<U+')) return text;
  return text
    .replace(AMPERSANDS, '&')
    .replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return character(Number.parseInt(decimal, 10), whole);
      if (hex !== undefined) return character(Number.parseInt(hex, 16), whole);
      return NAMED.get(name ?? '') ?? whole;
    })
    .replace(UNENDED, (whole, name: string) => NAMED.get(name) ?? whole)
    .replace(WRITTEN_CODE_POINT, (whole, hex: string) =>
      character(Number.parseInt(hex, 16), whole),
    );
}
