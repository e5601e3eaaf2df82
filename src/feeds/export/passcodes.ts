import { slugFrom } from '../listing/slug.ts';

const LEFT_OUT = '…';

/** Names of the parameters in which links to meetings carry their passcode, `=` and `&` perhaps escaped. */
const LINK_PASSCODE =
  /(\?|&|%3F|%26)(?:pwd\w{0,20}|password|passcode|pass|pw|pin|pword)(?:[=:]|%3[AD])(?:(?!%26|%23)[^&#\s"'<>)\]])*(&(?!amp;)|%26)?/giu;
/** Microsoft Teams writes it as `p`. */
const TEAMS_PASSCODE = /(teams\.[\w.-]+\/meet\/[^\s?]{1,80})\?p=[^&#\s"'<>)]*/giu;

/** Words for a passcode in the languages of lists seen. */
const WORD = `(?:${[
  '(?:(?:zoom|meeting|security|access|host)[ -]?)?pass[ -]?(?:codes?|words?|wort|wd|key|kode|ord)',
  'pwd?|psw|p/w|access (?:code|key)|(?:zugangs|zugriffs|kenn)(?:wort|code)',
  "contrase[ñn]a|clave(?: de acceso)?|c[oó]digo de acceso|mot de passe|code (?:d[’']acc[eè]s|secret)|mdp",
  "senha|palavra-passe|parola d[’']ordine|codice (?:di accesso|d[’']accesso)",
  'wachtwoord|toegangscode|l[öo]senord|adgangskode|kodeord|salasana|has[łl]o|kod dost[ęe]pu',
  'пароль|код доступа|κωδικός|パスワード|パスコード|密码|암호|비밀번호|رمز عبور|סיסמ[אה]',
].join('|')})`;

/** “Password: slots”, “Passcode (case sensitive) = 123 456”, “the pw is serenity”. */
const AFTER_WORD = new RegExp(
  `((?<![\\p{L}\\p{N}])${WORD}(?!\\p{L})\\s*(?:\\([^)\\n]{0,40}\\)|#|no\\.?|number)?\\s*(?:(?:[:=：;–—-]|\\.(?=\\s*[^\\s.]*\\d)|\\bis\\b|\\bes\\b|\\best\\b|\\bist\\b|\\bé\\b)\\s*)*["“„«'‘]?)((?!(?:is|are|required|needed|not|no|to|for|and|or|will|on|by|from|if|the|via|when|in|please|may|can|protected|upon|with|of|de|pour|para|auf)\\b)(?:(?<=["“„«'‘])[^"”“»’\\n]{1,40}(?=["”“»’])|(?:\\d[\\d -]*\\d(?![^\\s"”“»’,;.()<>#])|[^\\s"”“»’,;()<>]*[^\\s"”“»’,;()<>.])))`,
  'giu',
);
/** “1234 is the passcode”. */
const BEFORE_WORD = new RegExp(
  `[^\\s"“”]{1,40}(["”]? (?:is|as) (?:the |our |your )?${WORD})`,
  'giu',
);
/** “PIN: 1234”, where the word alone may mean something else. */
const PIN =
  /((?<!(?:zip|post|postal|area|country|dress|qr|group)[ -]?)\b(?:pin|code)\s*(?:[:=#]|\bis\b)\s*)[\d][\d -]*\d#?/giu;

/** A text without the passcodes of online meetings: in links and behind words such as “password”. */
export function withoutPasscodes(text: string): string {
  if (text.length < 4) return text;
  return withoutLinkPasscodes(text)
    .replace(AFTER_WORD, `$1${LEFT_OUT}`)
    .replace(BEFORE_WORD, `${LEFT_OUT}$1`)
    .replace(PIN, `$1${LEFT_OUT}`);
}

/** A link, or a text with links, without their passcodes. */
export function withoutLinkPasscodes(text: string): string {
  let link = text.replace(TEAMS_PASSCODE, '$1');
  // Each turn takes one of several in a row, whose separator the one before would have eaten.
  for (let before = ''; before !== link;) {
    before = link;
    link = link.replace(LINK_PASSCODE, (_, opening: string, more: string | undefined) =>
      more === undefined ? '' : opening,
    );
  }
  return link;
}

/** A number to dial without the tones that follow the meeting’s own number: `+1…,,ID#,,*PASS#` → `+1…,,ID#`. */
export function withoutPasscodeTones(phone: string): string {
  return /^[^,#]*(?:,+[\d*]*#?)?/.exec(phone)?.[0] ?? phone;
}

/** An id without the passcode that stood in the name it was made of: “hill-pw-1234-9” → “hill-pw”. */
export function withoutPasscodeInId(id: string): string {
  const words = id.replaceAll('-', ' ');
  const shown = withoutPasscodes(words);
  return shown === words ? id : slugFrom(shown);
}
