import type { Listing } from '../../listing/listing.ts';

/** Columns that together make one field of a listing. */
export type PartialField =
  | 'accessStepFree'
  | 'accessToilet'
  | 'accessHearingLoop'
  | 'accessSignLanguage'
  | 'accessChildcare'
  | 'accessParking'
  | 'weeksOfMonth'
  | 'everyOtherWeek'
  | 'weeksUnclear'
  | 'months'
  | 'closedFrom'
  | 'closedUntil';

/** The cells of such columns, trimmed; empty ones are absent. */
export type PartialCells = { readonly [field in PartialField]?: string };

/** Access facts and weeks from the columns that exported tables write them in. */
export function factsOfCells(cells: PartialCells): Pick<Listing, 'access' | 'recurrence'> {
  const access = known({
    stepFree: cells.accessStepFree,
    toilet: cells.accessToilet,
    hearingLoop: cells.accessHearingLoop,
    signLanguage: cells.accessSignLanguage,
    childcare: cells.accessChildcare,
    parking: cells.accessParking,
  });
  const { weeksOfMonth, everyOtherWeek, weeksUnclear, months, closedFrom, closedUntil } = cells;
  const isEveryOther = everyOtherWeek !== undefined && !/^(?:no|false|0)$/iu.test(everyOtherWeek);
  const recurrence = known({
    weeks: weeksOfMonth === undefined ? undefined : numbersIn(weeksOfMonth),
    everyOther: isEveryOther
      ? /^\d{4}-/.test(everyOtherWeek)
        ? { anchor: everyOtherWeek }
        : {}
      : undefined,
    unclear: weeksUnclear === undefined ? undefined : true,
    months: months === undefined ? undefined : numbersIn(months),
    closed: closedUntil === undefined ? undefined : known({ from: closedFrom, until: closedUntil }),
  });
  return known({
    access: Object.keys(access).length === 0 ? undefined : access,
    recurrence: Object.keys(recurrence).length === 0 ? undefined : recurrence,
  });
}

/** “1, 3”, “2nd & 4th”, “last”; other words stay as they are, for the import to refuse. */
const numbersIn = (cell: string): readonly (number | string)[] =>
  cell
    .split(/[\s,;&+/]+|\band\b/iu)
    .filter((part) => part !== '')
    .map((part) => {
      if (/^last$/iu.test(part)) return -1;
      const [, digits] = /^(-?\d{1,2})(?:st|nd|rd|th)?$/iu.exec(part) ?? [];
      return digits === undefined ? part : Number(digits);
    });

const known = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
