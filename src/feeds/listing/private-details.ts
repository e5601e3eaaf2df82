/** What was left out of a text for a person’s sake. */
export type PrivateDetail = 'name' | 'phone' | 'email';

/** A text fit to publish, and the kinds of detail that were left out of it. */
export type PublicText = { readonly text: string; readonly leftOut: readonly PrivateDetail[] };

/** What of a text may hold a person: prose may name one; a title never does, though it may carry a number. */
export type TextKind = 'prose' | 'title' | 'dial-in';

const LEFT_OUT = '…';
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
/** Addresses of a role, not of a person, when the domain is the group’s own. */
const ROLE =
  /^(?:info|contact|kontakt|contacto|hello|hi|help|helpline|hotline|office|mail|email|admin|support|meetings?|groups?|zoom|online|web(?:master)?|chair|secretary|secretariat|treasurer|intergroup|service|newcomers?|welcome|outreach|publicinfo|pi)(?:[._+-]?[\p{L}\p{N}]{0,20})?$/iu;
const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|aol|icloud|me|mac|proton|protonmail|gmx|web|mail|btinternet|sky|virginmedia|comcast|verizon|att|sbcglobal|cox|charter|bellsouth|earthlink|orange|wanadoo|free|laposte|libero|t-online|yandex|qq)\./iu;

/** Telephone numbers as people write them; meeting ids and dates have other shapes or other words before them. */
const PHONE =
  /(?<![\d/#=&?.,*-])(?:\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\(?\d{1,5}\)?(?:[\s.\-/]?\d{2,5}){1,5}|(?:1[\s.-])?\(\d{3}\)\s?\d{3}[\s.-]?\d{4}|(?:1[\s.-])?\d{3}[.-]\d{3}[.-]\d{4}|(?:1[\s.-])?[2-9]\d{2}\s[2-9]\d{2}[\s-]\d{4}|0\d{2,5}[\s/.-]\d{3,4}[\s.-]?\d{3,5}|0[67](?:[\s.-]?\d{2}){4}|0\d{10}|(?<=\b(?:call|text|phone|tel\.?|telephone|mobile|cell|whatsapp|sms|ring|at)\s*:?\s?)[2-9]\d{9})(?!\d|[,;*]*#|,,)/giu;
/** Words before a number that make it no person’s: it lets people in, or an office answers it. */
const PUBLIC_BEFORE =
  /\b(?:id|i\.d|zoom|skype|code|pass\w*|pin|pw|pwd|dial|dial-?in|call-?in|conference|tele-?conference|one[ -]tap|join|toll[ -]free|hot-?line|help-?line|info-?line|office|intergroup|answering|crisis|lifeline|samaritans|church|venue|transit|authority|ferry|ferries|police|phone meeting|by phone|front desk|reception|einwahl|telefonkonferenz|marcar|sala|reunión)\b[^.\n]{0,60}$/iu;
const PUBLIC_AFTER =
  /^[\s,;:(|-]*(?:,,|x?\d*#|(?:and )?(?:enter|then|access|participant|meeting|code|pin|pass\w*|id|toll[ -]free|hot-?line|help-?line|us\b)\b)/iu;
const TOLL_FREE = /^(?:\+?1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]|^0800|^\+?44\s?800/u;

const CUE =
  '(?:contact(?:s|ed)?(?: person)?|call|e-?mail|phone|ring|ask for|speak (?:to|with)|message|chair(?:person|ed by)?|secretary|host(?:ed by)?|facilitator|facilitated by|led by|treasurer|gsr|kontakt|ansprechpartner(?:in)?|anrufen|contacto|contactar (?:con|a)|llamar? a|contacter|appeler|contatto|contattare|contactpersoon)';
const NAME_WORD = "\\p{Lu}[\\p{Ll}][\\p{L}’'-]{0,30}";
/** “contact John Smith at …”, “Secretary: Mary Ann Jones”. */
const CUED_NAME = new RegExp(
  `(?<=\\b${CUE}\\s{0,2}[:–-]?\\s{0,2})(${NAME_WORD})((?:\\s\\p{Lu}(?:\\p{Ll}*|\\.))?)\\s(${NAME_WORD})(?=\\s*(?:$|[.,;:()\\n–-]|(?:at|on|for|to|if|or|and|via|by|with|before|tel|cell|mobile|unter|für|al|para|au|pour)\\b|\\+?\\d|…))`,
  'gu',
);
const CUED_NAME_ANY_CASE = new RegExp(CUED_NAME.source.replace(CUE, anyCase(CUE)), 'gu');
/** A name right before a telephone number or e-mail address that was left out. */
const NAME_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${NAME_WORD}|\\p{Lu}{2,30})((?:\\s\\p{Lu}\\.?)?)\\s(${NAME_WORD}|\\p{Lu}{2,30})(?=\\s{0,2}(?:at|on|tel\\.?|cell|mobile|phone|unter|al|au)?\\s{0,2}[:,(–-]?\\s{0,2}…)`,
  'gu',
);
/** Words that are no surnames and no first names: then what follows “contact” is an office or a place. */
const NO_NAME = new Set(
  `authority based basic book chatroom department minutes months only share study transit transportation a al alateen alanon alcoholics all an anon anonymous answering area assembly at before call cell center centre central chapel chair chat church city club cocaine code coffee college committee community conference contact county dial district door ext facebook fellowship for front gamblers grace group groups hall helpline help here home hospital host hotline house id if in information intergroup internet join leader library line link list local main marijuana meeting meetings message more narcotics number office on online or our overeaters park parish park pass passcode password person phone program programme public recovery region regional registration room saint salvation san santa school secretary see service services skype sober society st state step street support team telephone text the this us venue video website webmaster whatsapp world your you zoom sunday monday tuesday wednesday thursday friday saturday january february march april june july august september october november december new north south east west first second third united methodist baptist lutheran catholic presbyterian episcopal christ holy sacred`.split(
    /\s+/,
  ),
);

/**
 * `text` without surnames, private telephone numbers and e-mail addresses of people; a text that was
 * once cleaned stays as it is.
 */
export function publicText(text: string, kind: TextKind = 'prose'): PublicText {
  const read = readOnce(text, kind);
  if (read.leftOut.length === 0) return read;
  // What was left out may bring a name next to a mark that shows it to be one.
  const again = publicText(read.text, kind);
  return { text: again.text, leftOut: [...new Set([...read.leftOut, ...again.leftOut])] };
}

function readOnce(text: string, kind: TextKind): PublicText {
  const leftOut = new Set<PrivateDetail>();
  let result = text;
  if (result.includes('@')) {
    result = result.replace(EMAIL, (address) => {
      if (ROLE.test(address.slice(0, address.indexOf('@'))) && !FREE_MAIL.test(address)) {
        return address;
      }
      leftOut.add('email');
      return LEFT_OUT;
    });
  }
  if (kind !== 'dial-in' && /\d{3}/.test(result)) {
    result = result.replace(PHONE, (number: string, ...rest: readonly unknown[]) => {
      const [at, whole] = rest.slice(-2) as [number, string];
      if (isPublicNumber(number, whole, at)) return number;
      leftOut.add('phone');
      return LEFT_OUT;
    });
  }
  if (kind === 'title') return { text: result, leftOut: [...leftOut] };
  const shortened = (whole: string, first: string, middle: string, last: string): string => {
    if ([first, last].some((word) => NO_NAME.has(word.toLowerCase().replace(/['’]s?$/u, '')))) {
      return whole;
    }
    leftOut.add('name');
    return `${first}${middle} ${last.charAt(0)}.`;
  };
  result = result.replace(CUED_NAME_ANY_CASE, shortened);
  if (leftOut.has('phone') || leftOut.has('email')) {
    result = result.replace(NAME_BEFORE, shortened);
  }
  // The point of an initial that a sentence ends with ends the sentence.
  const ended = leftOut.has('name') ? result.replace(/(?<= \p{Lu})\.\.(?!\.)/gu, '.') : result;
  return { text: ended, leftOut: [...leftOut] };
}

function isPublicNumber(number: string, whole: string, at: number): boolean {
  if (number.replace(/\D/g, '').length < 9) return true;
  const before = whole.slice(Math.max(0, at - 80), at);
  const after = whole.slice(at + number.length, at + number.length + 40);
  return PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after) || TOLL_FREE.test(number);
}

/** The same pattern for cues in small letters, capitals, or with a capital first. */
function anyCase(pattern: string): string {
  return pattern.replace(/(?<![\\?])[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
