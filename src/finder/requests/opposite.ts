import type { ListHas } from './change.ts';
import type { Asked } from './lexicon.ts';
import { weekdayOf, type Moment, type Wanted } from './wanted.ts';

const TIMES = ['morning', 'afternoon', 'evening', 'night'];
/** Leaving one programme out of more than these would fill the screen with the others. */
const MOST_OTHERS = 12;

/** Adds what somebody wants who does not want this; `false` where no filter can say it. */
export function wantOpposite(
  wanted: Wanted,
  asked: readonly Asked[],
  moment: Moment,
  { programmes }: ListHas,
): boolean {
  const [only] = asked;
  if (only === undefined || asked.length > 1) return false;
  const { filter, values } = only;
  switch (filter) {
    case 'attendance':
      for (const way of OTHER_WAYS[values[0] ?? ''] ?? []) wanted.attendance.add(way);
      return true;
    case 'day': {
      const unwanted = values.map((value) => weekdayOf(value, moment));
      const days = wanted.days.size > 0 ? [...wanted.days] : [0, 1, 2, 3, 4, 5, 6];
      wanted.days.clear();
      for (const day of days) if (!unwanted.includes(day)) wanted.days.add(day);
      return true;
    }
    case 'time':
      for (const time of TIMES) if (!values.includes(time)) wanted.times.add(time);
      return true;
    case 'type':
      if (values[0] !== 'closed') return false;
      wanted.types.add('open');
      return true;
    case 'programme': {
      const others = programmes.filter((id) => !values.includes(id));
      if (others.length > MOST_OTHERS) return false;
      for (const id of others) wanted.programmes.add(id);
      return true;
    }
    default:
      return false;
  }
}

const OTHER_WAYS: Readonly<Record<string, readonly string[]>> = {
  online: ['in-person'],
  phone: ['in-person', 'online'],
  'in-person': ['online', 'phone'],
  hybrid: [],
};
