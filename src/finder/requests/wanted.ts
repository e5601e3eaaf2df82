import type { Asked } from './lexicon.ts';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const NIGHT_ENDS = 4 * 60;
const MORNING = 6 * 60;

/** When a request is made, on the visitor’s calendar and clock. */
export type Moment = {
  /** 0 = Sunday … 6 = Saturday. */
  readonly weekday: number;
  /** After midnight. */
  readonly minutes: number;
};

/** What has been asked for so far; sets keep the order of asking. */
export type Wanted = {
  readonly days: Set<number>;
  readonly times: Set<string>;
  readonly attendance: Set<string>;
  readonly types: Set<string>;
  readonly access: Set<string>;
  readonly programmes: Set<string>;
  /** Groups of `programme-groups.ts`. */
  readonly groups: Set<string>;
  readonly languages: Set<string>;
  readonly denied: Denied;
  /** Days spoken of in passing. */
  readonly passed: Set<number>;
  age?: { readonly years: number; readonly isOwn: boolean };
  earliest?: number;
  latest?: number;
  soonMinutes?: number;
  nearMe?: true;
  nearest?: true;
  place?: string;
  withinKm?: number;
};

/** What is not wanted; what is named besides counts first, wherever it stands. */
export type Denied = {
  readonly days: Set<number>;
  readonly times: Set<string>;
  readonly attendance: Set<string>;
};

/** Nothing asked for yet. */
export function nothingWanted(): Wanted {
  return {
    days: new Set(),
    times: new Set(),
    attendance: new Set(),
    types: new Set(),
    access: new Set(),
    programmes: new Set(),
    groups: new Set(),
    languages: new Set(),
    passed: new Set(),
    denied: { days: new Set(), times: new Set(), attendance: new Set() },
  };
}

/** Adds what a phrase asks for. */
export function want(wanted: Wanted, asked: readonly Asked[], moment: Moment): void {
  // In the small hours “tonight” is what is left of this night, whatever the calendar says.
  if (isTonight(asked) && moment.minutes < NIGHT_ENDS) {
    wanted.soonMinutes = MORNING - moment.minutes;
    return;
  }
  for (const { filter, values } of asked) {
    for (const value of values) wantOne(wanted, filter, value, moment);
  }
}

const isTonight = (asked: readonly Asked[]): boolean =>
  asked.some(({ values }) => values[0] === 'today') &&
  asked.some(({ filter, values }) => filter === 'time' && values.includes('night'));

/** The weekdays that the value of a `day` wish stands for. */
export function weekdayOf(value: string, { weekday }: Moment): number {
  const ahead = ['today', 'tomorrow', 'overmorrow'].indexOf(value);
  return ahead < 0 ? DAYS.indexOf(value) : (weekday + ahead) % 7;
}

const wantOne = (wanted: Wanted, filter: string, value: string, moment: Moment): void => {
  switch (filter) {
    case 'day':
      wanted.days.add(weekdayOf(value, moment));
      break;
    case 'time':
      wanted.times.add(value);
      break;
    case 'attendance':
      wanted.attendance.add(value);
      break;
    case 'type':
      wanted.types.add(value);
      break;
    case 'access':
      wanted.access.add(value);
      break;
    case 'programme':
      wanted.programmes.add(value);
      break;
    case 'for':
      wanted.groups.add(value);
      break;
    case 'language':
      wanted.languages.add(value);
      break;
    // “Early, before 8”: an hour of the clock says more than a word.
    case 'from':
      wanted.earliest ??= clockMinutes(value);
      break;
    case 'until':
      wanted.latest ??= clockMinutes(value);
      break;
    case 'soon':
      wanted.soonMinutes = Number(value);
      break;
    case 'near':
      wanted.nearMe = true;
      break;
    case 'sort':
      wanted.nearest = true;
      break;
    case 'within':
      wanted.withinKm = Number(value);
      break;
  }
};

/** Minutes after midnight of “07:30”. */
export function clockMinutes(text: string): number {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return hours * 60 + minutes;
}
