import { LEXICON } from './lexicon.ts';
import {
  areFree,
  lengthBefore,
  lengthOfPart,
  numberAt,
  use,
  worthAt,
  type Reading,
} from './reading.ts';
import type { Wanted } from './wanted.ts';

const MINUTES_PER_HOUR = 60;

/** Reads how soon it should begin: “in the next hour”, “en las próximas 2 horas”, “in half an hour”. */
export function readSoon(reading: Reading, wanted: Wanted): void {
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const before = lengthOfPart(reading, 'inNext', at);
    if (before === 0) continue;
    const start = at + before;
    const typed = numberAt(reading, start);
    const afterNumber = typed === undefined ? start : start + 1;
    // “Half an hour”, “a couple of hours”; never “en mi hora de almuerzo”.
    const maySkip = typed !== undefined || lengthOfPart(reading, 'single', start) > 0;
    for (const from of maySkip ? [afterNumber, afterNumber + 1] : [afterNumber]) {
      const hours = lengthOfPart(reading, 'hours', from);
      const minutes = lengthOfPart(reading, 'minutes', from);
      if (hours + minutes === 0 || !areFree(reading, at, from)) continue;
      // “Within 10 minutes’ walk”, “within 20 minutes of Leeds” is how far.
      if (minutes > 0 && worthAt(reading, LEXICON.far, from) !== undefined) continue;
      const end = from + Math.max(hours, minutes);
      const half = hours > 0 ? lengthOfPart(reading, 'andHalf', end) : 0;
      const number = (typed ?? 1) + (half > 0 ? 0.5 : 0);
      wanted.soonMinutes = Math.min(
        1440,
        Math.round(hours > 0 ? number * MINUTES_PER_HOUR : number),
      );
      use(reading, at, end + half);
      break;
    }
  }
}

/** Reads how far: “within 5 miles”, “a 10 minute walk”. Gives the positions after which its place may stand. */
export function readDistance(reading: Reading, wanted: Wanted): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const isSingle = lengthOfPart(reading, 'single', at) > 0;
    const number = isSingle ? 1 : numberAt(reading, at);
    const unit = worthAt(reading, LEXICON.far, at + 1);
    // “A mi” is no mile.
    if (isSingle && unit?.words.join('').length === 2) continue;
    if (number === undefined || unit === undefined || !areFree(reading, at, at + 1)) continue;
    const km = Math.round(number * unit.worth);
    if (unit.worth > 0) wanted.withinKm = Math.max(1, Math.min(1000, km));
    let end = at + 1 + unit.words.length;
    const from = lengthOfPart(reading, 'from', end);
    const home = from === 0 ? 0 : lengthOfPart(reading, 'home', end + from);
    if (home > 0) {
      wanted.nearMe = true;
      end += from + home;
    }
    use(reading, at - lengthBefore(reading, 'within', at), end);
    ends.push(end);
  }
  return ends;
}
