import { asText } from './plain-text.ts';

const NOON = 720;
const MINUTES_PER_DAY = 1440;
/** “Midnight” and 24:00 of a day are shown one minute early, so that the day stays the one the list names. */
const LAST_MINUTE = 1439;

const CLOCK = /^(\d{1,2})(?:\s*[:.hu時]\s*(?:(\d{2})(?::(\d{2})(?:\.\d+)?)?分?)?)?\s*(am?|pm?)?$/u;
const MILITARY = /^(\d{1,2})(\d{2})\s*(am?|pm?)?$/u;
/** Seconds after midnight, as some exports count. */
const SECONDS = /^[1-8]\d{4}$/;
/** The part of a day, as spreadsheets count. */
const DAY_PART = /^0?\.\d{2,}$/;
const NOT_KNOWN =
  /^(?:tb[ad]|to be (?:announced|determined)|var(?:y|ies|ied|ious)|unknown|n\/?a|none|null|[-?]+)$/;
const MORNING = /\s*(?:de la ma[nñ]ana|da manh[aã]|du matin|vormittags|morgens|in the morning)$/u;
const EVENING =
  /\s*(?:de la (?:tarde|noche)|da (?:tarde|noite)|(?:du soir|de l[’']apr[eè]s-midi)|nachmittags|abends|in the (?:afternoon|evening)|at night)$/u;

/** Minutes after midnight; `none` for a blank; `unreadable` for what is no time of day. */
export type TimeRead =
  | {
      readonly kind: 'time';
      readonly minutes: number;
      readonly isMended: boolean;
      /** Minutes after midnight of the end that stood beside it: “7–8 PM”. */
      readonly end?: number;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

const UNREADABLE: TimeRead = { kind: 'unreadable' };
const time = (minutes: number, isMended = false): TimeRead => ({ kind: 'time', minutes, isMended });

/**
 * Reads “19:00”, “19:00:00”, “7:00 PM”, “05:30P”, “7pm”, “19h30”, “19 Uhr”, “1900”, “午後7時”, “Noon”,
 * “Midnight” and “7–8:30 PM”. A bare number (“7”) could be morning or evening, and is unreadable.
 */
export function timeOfDayFrom(value: unknown): TimeRead {
  const text = tidy(asText(value));
  if (text === '' || NOT_KNOWN.test(text)) return { kind: 'none' };
  if (SECONDS.test(text)) {
    const seconds = Number(text);
    return seconds < 86_400 && seconds % 60 === 0 ? time(seconds / 60, true) : UNREADABLE;
  }
  if (DAY_PART.test(text)) {
    const minutes = Number(text) * MINUTES_PER_DAY;
    const isWhole = Math.abs(minutes - Math.round(minutes)) < 0.01;
    return isWhole ? time(Math.round(minutes), true) : UNREADABLE;
  }
  const single = momentFrom(text);
  return single.kind === 'time' ? single : spanFrom(text);
}

/** One spelling for what is written in many: widths, blanks, “p. m.”, “kl.”, “Uhr”, a date before the hour. */
const tidy = (written: string): string =>
  written
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\s\u200B]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/^\d{4}-\d\d-\d\d[t ](\d\d:\d\d(?::\d\d(?:\.0+)?)?)$/u, '$1')
    .replace(/\b([ap])\s?\.?\s?m\b\.?/gu, '$1m')
    .replace(/^(?:kl\.?|à|at|um|om|a las?|às)\s+(?=\d)/u, '')
    .replace(/(?<=\d)\s?(?:uhr|hrs?\.?|hours|horas|heures|uur)\.?$/u, ' h')
    .replace(/^(?:午前|오전|上午)\s?(.+)$/u, '$1 am')
    .replace(/^(?:午後|오후|下午)\s?(.+)$/u, '$1 pm')
    .replace(/시\s?(?:(\d{1,2})분)?/u, (_, minutes: string | undefined) => `:${minutes ?? '00'}`)
    .replace(MORNING, ' am')
    .replace(EVENING, ' pm')
    .replace(/\.$/, '');

function momentFrom(text: string): TimeRead {
  if (/^(?:12(?::00)? )?noon$/.test(text)) return time(NOON);
  if (/^(?:12(?::00)? )?midnight$|^24:?00(?::00)?$/.test(text)) return time(LAST_MINUTE, true);
  const bare = text.replace(/(?<=\d[:.]?\d\d) ?h$/u, '');
  const military = MILITARY.exec(bare);
  if (military !== null) {
    const [, hours, minutes, half] = military;
    return checked(Number(hours), Number(minutes), half);
  }
  const clock = CLOCK.exec(bare);
  if (clock === null) return UNREADABLE;
  const [whole, hours, minutes, , half] = clock;
  if (half === undefined && !/[:.hu時]/.test(whole)) return UNREADABLE;
  return checked(Number(hours), Number(minutes ?? 0), half);
}

/** “7:00 PM – 8:00 PM”, “19.00-20.30”, “7-8:30 pm”, where the half of the day stands once for both. */
function spanFrom(text: string): TimeRead {
  const parts = text
    .replace(/^(?:from|von|de|das?)\s+/u, '')
    .split(/\s*(?:[-–—~〜]|\b(?:to|till?|until|bis|a|à|até|tot|till)\b)\s*/u);
  const [first = '', last = '', ...more] = parts;
  if (more.length > 0 || last === '') return UNREADABLE;
  const end = momentFrom(last);
  if (end.kind !== 'time') return UNREADABLE;
  const start = /[ap]m?$|noon|midnight/.test(first)
    ? momentFrom(first)
    : startBefore(first, last, end);
  if (start.kind !== 'time') return UNREADABLE;
  return { kind: 'time', minutes: start.minutes, isMended: true, end: end.minutes };
}

/** The start takes the half of the day that its end has, or the one before where that would be later. */
function startBefore(first: string, last: string, end: { readonly minutes: number }): TimeRead {
  const [, half] = /([ap])m?$/.exec(last) ?? [];
  const [, hours] = /^(\d{1,2})(?:[:.h]?\d\d)?(?: ?h)?$/u.exec(first) ?? [];
  if (half === undefined || Number(hours) > 12) {
    return /^\d{1,2}$/.test(first) && Number(first) > 12
      ? momentFrom(`${first}:00`)
      : momentFrom(first);
  }
  const same = momentFrom(`${first} ${half}m`);
  if (same.kind === 'time' && same.minutes < end.minutes) return same;
  return half === 'p' ? momentFrom(`${first} am`) : UNREADABLE;
}

function checked(hours: number, minutes: number, half: string | undefined): TimeRead {
  if (hours > 23 || minutes > 59) return UNREADABLE;
  const isAfternoon = half?.startsWith('p');
  if (half === undefined) return time(hours * 60 + minutes);
  if (hours === 0) return isAfternoon ? UNREADABLE : time(minutes, true);
  if (hours > 12) return isAfternoon ? time(hours * 60 + minutes, true) : UNREADABLE;
  return time(((hours % 12) + (isAfternoon ? 12 : 0)) * 60 + minutes);
}
