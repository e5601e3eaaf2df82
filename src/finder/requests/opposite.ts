import type { ListHas } from './change.ts';
import type { Asked } from './lexicon.ts';
import { weekdayOf, type Moment, type Wanted } from './wanted.ts';

/** Leaving one programme out of more than these would fill the screen with the others. */
const MOST_OTHERS = 12;

/** Adds what somebody wants who does not want this; `false` where no filter can say it. */
export function wantOpposite(
  wanted: Wanted,
  asked: readonly Asked[],
  moment: Moment,
  { programmes }: ListHas,
): boolean {
  // “Not tonight” leaves out today.
  const [only] = asked;
  if (only === undefined || (asked.length > 1 && only.filter !== 'day')) return false;
  const { filter, values } = only;
  switch (filter) {
    case 'attendance':
      if (values[0] === 'hybrid') return false;
      for (const way of values) wanted.denied.attendance.add(way);
      return true;
    case 'day':
      for (const value of values) wanted.denied.days.add(weekdayOf(value, moment));
      return true;
    case 'time':
      for (const value of values) wanted.denied.times.add(value);
      return true;
    case 'type':
      if (values[0] !== 'closed') return false;
      wanted.types.add('open');
      return true;
    case 'for':
      if (values[0] !== 'christian') return false;
      wanted.types.add('secular');
      return true;
    case 'about':
      if (values[0] === 'religion') wanted.types.add('secular');
      else wanted.groups.add('not-12-step');
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
