import { dayInCell, dayNamed } from './day-names.ts';
import { asText } from './plain-text.ts';
import { timeOfDayFrom } from './time-of-day.ts';

/** When a row meets, as its cells write it. */
export type SlotWords = {
  readonly day: unknown;
  readonly time: unknown;
  readonly endTime: unknown;
};

const MOST_SLOTS = 50;
/** “Sunday 8:30 AM”, “Fri: 19.00”. */
const DAY_AND_HOUR = /^(\p{L}+)\.?[:,\s]+(?:at\s+)?(?:(am|pm)\s+)?(\d.*|noon|midnight)$/iu;
const DAY_WITH_TIME = /^(\p{L}+)\.?\s*[:,]?\s+(?:at\s+)?(\d.*|noon|midnight)$/iu;

/**
 * The slots that one row’s cells hold: several times in a cell (“7:00 AM, 7:00 PM”), days with a time
 * each (“Sunday 8:30 AM; Monday 9 AM”, or a list of objects), else the one that they are.
 */
export function slotsIn(words: SlotWords): readonly SlotWords[] {
  return inObjects(words) ?? inOneCell(words) ?? inDays(words) ?? inTimes(words) ?? [words];
}

/** “Friday, AM 06:00” in the day’s cell is a day and a time. */
function inOneCell({ day, time, endTime }: SlotWords): readonly SlotWords[] | undefined {
  if (typeof day !== 'string' || asText(time).trim() !== '') return undefined;
  const [, name = '', half = '', hour = ''] = DAY_AND_HOUR.exec(day.slice(0, 60).trim()) ?? [];
  const written = `${hour} ${half}`.trim();
  const isBoth = dayInCell(name) !== undefined && timeOfDayFrom(written).kind === 'time';
  return isBoth ? [{ day: name, time: written, endTime }] : undefined;
}

/** `[{ "day": 1, "time": "14:15" }, …]` */
function inObjects({ day, time, endTime }: SlotWords): readonly SlotWords[] | undefined {
  if (!Array.isArray(day) || day.length === 0) return undefined;
  const slots = (day as unknown[]).slice(0, MOST_SLOTS);
  if (!slots.every((slot) => typeof slot === 'object' && slot !== null && !Array.isArray(slot))) {
    return undefined;
  }
  return (slots as Readonly<Record<string, unknown>>[]).map((slot) => ({
    day: slot['day'] ?? slot['weekday'],
    time: slot['time'] ?? slot['start_time'] ?? slot['startTime'] ?? time,
    endTime: slot['end_time'] ?? slot['endTime'] ?? endTime,
  }));
}

/** A day’s cell with several days and a time for each, where the time’s own cell is empty. */
function inDays({ day, time, endTime }: SlotWords): readonly SlotWords[] | undefined {
  if (typeof day !== 'string' || asText(time).trim() !== '') return undefined;
  const parts = partsOf(day);
  const slots = parts.flatMap((part) => {
    const [, name = '', hour] = DAY_WITH_TIME.exec(part) ?? [];
    return dayNamed(name.toLowerCase()) === undefined ? [] : [{ day: name, time: hour, endTime }];
  });
  return parts.length > 1 && slots.length === parts.length ? slots : undefined;
}

/** A time’s cell with several times, each of which can be read. */
function inTimes({ day, time }: SlotWords): readonly SlotWords[] | undefined {
  if (typeof time !== 'string') return undefined;
  const parts = partsOf(time);
  const isEachTime = parts.every((part) => timeOfDayFrom(part).kind === 'time');
  return parts.length > 1 && isEachTime
    ? parts.map((part) => ({ day, time: part, endTime: undefined }))
    : undefined;
}

const partsOf = (cell: string): readonly string[] =>
  cell
    .slice(0, 1_000)
    .split(/[\n;&]|,(?=\s*[\d\p{L}])|\band\b/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, MOST_SLOTS);
