import type { Findings } from '../findings.ts';
import { asText } from './plain-text.ts';
import { clock, type Span } from './row-time.ts';
import type { WhenWords } from './schedule.ts';
import { timeOfDayFrom, type TimeRead } from './time-of-day.ts';
import { fitsZone, withoutZoneWord } from './zone-word.ts';

const MINUTES_PER_DAY = 1440;
const MINUTES_PER_HALF_DAY = 720;
/** An end before its start is taken to lie past midnight, or to lack its PM, up to this length. */
const LONGEST_MENDED_MINUTES = 300;
/** What stands as “7–8 PM” in one cell is one meeting, not a day. */
const LONGEST_SPAN_MINUTES = 720;

/** How long a row’s meeting lasts, in minutes; `undefined` where it does not say, or not in a way that can be. */
export function readLength(
  words: WhenWords,
  { minutes: start, end }: Span,
  zone: string,
  findings: Findings,
): number | undefined {
  if (words.minutes !== undefined) return words.minutes;
  const read = endFrom(words.endTime, zone);
  if (read.kind === 'none') {
    if (end === undefined) return undefined;
    const length = (end - start + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    return length > 0 && length <= LONGEST_SPAN_MINUTES ? length : undefined;
  }
  if (read.kind === 'unreadable') {
    findings.repair(
      'unreadable-time',
      'end_time',
      'The end time cannot be read; the meeting is shown without an end.',
      words.endTime,
    );
    return undefined;
  }
  const length = read.minutes - start;
  if (length > 0) return length;
  if (length < 0 && length + MINUTES_PER_DAY <= LONGEST_MENDED_MINUTES) {
    return length + MINUTES_PER_DAY;
  }
  const found = `${asText(words.time).trim()} → ${asText(words.endTime).trim()}`;
  const afternoon = length + MINUTES_PER_HALF_DAY;
  if (length < 0 && afternoon > 0 && afternoon <= LONGEST_MENDED_MINUTES) {
    findings.repair(
      'end-before-start',
      'end_time',
      `The end lies before the start; the end was read as ${clock(read.minutes + MINUTES_PER_HALF_DAY)}, as if its PM were missing.`,
      found,
    );
    return afternoon;
  }
  findings.repair(
    'end-before-start',
    'end_time',
    length === 0
      ? 'The end is the same as the start; the meeting is shown without an end.'
      : 'The end lies before the start; the meeting is shown without an end.',
    found,
  );
  return undefined;
}

/** The time of day of an end, which may name the zone again: “8pm EST”. */
function endFrom(value: unknown, zone: string): TimeRead {
  const plain = timeOfDayFrom(value);
  const parted = plain.kind === 'unreadable' ? withoutZoneWord(value) : undefined;
  return parted !== undefined && fitsZone(parted.zoneWord, zone)
    ? timeOfDayFrom(parted.time)
    : plain;
}
