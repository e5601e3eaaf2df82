import type { Meeting } from '../meetings/schema.ts';

/** A day of the week, or what has no day; each is a step of an address. */
export const WEEK_PARTS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'always-open',
  'by-appointment',
  'closed-for-now',
] as const;
export type WeekPart = (typeof WEEK_PARTS)[number];

/** Meetings of one part of the week, in the order of the clock. */
export type PartOfWeek = { readonly part: WeekPart; readonly meetings: readonly Meeting[] };

/** 0 = Sunday … 6 = Saturday. */
const OF_DAY: readonly WeekPart[] = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
];

/** The parts of the week that have meetings, from Monday; what does not meet at present comes last. */
export function weekParts(meetings: readonly Meeting[]): readonly PartOfWeek[] {
  const parts = Map.groupBy(meetings, weekPartOf);
  return WEEK_PARTS.flatMap((part) => {
    const group = parts.get(part);
    return group === undefined ? [] : [{ part, meetings: group.sort(byClock) }];
  });
}

const weekPartOf = ({ attendance, schedule }: Meeting): WeekPart => {
  if (attendance.kind === 'closed-for-now') return 'closed-for-now';
  return schedule.kind === 'weekly' ? (OF_DAY[schedule.day] ?? 'by-appointment') : schedule.kind;
};

const byClock = (a: Meeting, b: Meeting): number =>
  startOf(a) - startOf(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const startOf = ({ schedule }: Meeting): number =>
  schedule.kind === 'weekly' ? schedule.start : 0;
