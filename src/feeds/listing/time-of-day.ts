import { asText } from './plain-text.ts';

const NOON = 720;
/** “Midnight” and 24:00 of a day are shown one minute early, so that the day stays the one the list names. */
const LAST_MINUTE = 1439;

const CLOCK =
  /^(\d{1,2})(?:\s*[:.hH]\s*(\d{2})?(?::(\d{2})(?:\.\d+)?)?)?\s*(a|p|am|pm|a\.m|p\.m|a m|p m)?\.?$/u;
const MILITARY = /^(\d{1,2})(\d{2})(?:\s*(?:h|hrs|hours))?$/u;

/** Minutes after midnight; `none` for a blank; `unreadable` for what is no time of day. */
export type TimeRead =
  | { readonly kind: 'time'; readonly minutes: number; readonly isMended: boolean }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

const UNREADABLE: TimeRead = { kind: 'unreadable' };
const time = (minutes: number, isMended = false): TimeRead => ({ kind: 'time', minutes, isMended });

/** Reads “19:00”, “19:00:00”, “7:00 PM”, “05:30P”, “7pm”, “19h30”, “1900”, “Noon” and “Midnight”. */
export function timeOfDayFrom(value: unknown): TimeRead {
  const text = asText(value)
    .slice(0, 100)
    .replace(/[\s\u00A0\u202F\u200B]+/gu, ' ')
    .trim()
    .toLowerCase();
  if (text === '') return { kind: 'none' };
  if (/^(?:12(?::00)? )?noon$/.test(text)) return time(NOON);
  if (/^(?:12(?::00)? )?midnight$|^24:?00(?::00)?$/.test(text)) return time(LAST_MINUTE, true);
  const military = MILITARY.exec(text);
  if (military !== null) {
    const [, hours, minutes] = military;
    return checked(Number(hours), Number(minutes), undefined);
  }
  const clock = CLOCK.exec(text);
  if (clock === null) return UNREADABLE;
  const [whole, hours, minutes, , half] = clock;
  // A bare number (“7”) could be morning or evening, or no time at all.
  if (half === undefined && !/[:.h]/.test(whole)) return UNREADABLE;
  return checked(Number(hours), Number(minutes ?? 0), half?.startsWith('p') ? 'pm' : half && 'am');
}

function checked(hours: number, minutes: number, half: string | undefined): TimeRead {
  if (hours > 23 || minutes > 59) return UNREADABLE;
  if (half === undefined) return time(hours * 60 + minutes);
  if (hours === 0) return half === 'am' ? time(minutes, true) : UNREADABLE;
  if (hours > 12) return half === 'pm' ? time(hours * 60 + minutes, true) : UNREADABLE;
  return time(((hours % 12) + (half === 'pm' ? 12 : 0)) * 60 + minutes);
}
