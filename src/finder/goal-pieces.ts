import type { Piece, Pieces } from '../atlas/client/pieces.ts';
import { FIRST_HOURS, type Goal } from './goal.ts';
import type { Query } from './query.ts';

/** Rows come once this many meetings around the place are there; the rest follows. */
const ENOUGH_AT_FIRST = 300;
/** So far ahead the first hours reach, whatever the minute. */
const MINUTES_AHEAD = 60 * (FIRST_HOURS - 1);
/** More meetings held nobody knows where are not fetched, unless their country is asked for. */
const MOST_PLACELESS = 3000;

/** The files that a goal needs, in the order to fetch them: once those of one ring are there, the next follows. */
export function ringsOf(pieces: Pieces, goal: Goal): readonly (readonly Piece[])[] {
  if (goal.kind === 'area') return [pieces.inside(goal.bounds)];
  if (goal.kind === 'afar') {
    const joined = goal.stretches.flatMap(({ from, to }) => pieces.begun(from, to));
    const afar = [...joined, ...pieces.standing];
    return goal.hasText === undefined ? [afar] : [afar, smallest(pieces.placeless)];
  }
  const all = pieces.near(goal.point, goal.km * 1000);
  let meetings = 0;
  const first = all.findIndex(({ meetings: more }) => (meetings += more) >= ENOUGH_AT_FIRST);
  return first < 0 ? [all] : [all.slice(0, first + 1), all.slice(first + 1)];
}

/** Files of what is held in these countries (ISO 3166-1 alpha-2), nobody knows where; of no country (“”), only a few. */
export function placelessIn(
  { placeless }: Pieces,
  countries: ReadonlySet<string>,
): readonly Piece[] {
  return placeless.filter(
    ({ country, meetings }) =>
      countries.has(country) && (country !== '' || meetings <= MOST_PLACELESS),
  );
}

/**
 * Whether the answer to a query whose goal needs some files is the same among those that are shown as it
 * would be once the query is asked.
 */
export function isCounted(
  goal: Goal,
  { attendance, soonMinutes }: Query,
  needed: readonly Piece[],
  shown: readonly string[],
): boolean {
  const files = new Set(needed.map(({ file }) => file));
  if (![...files].every((file) => shown.includes(file))) return false;
  // What is held elsewhere is no answer, and what can be joined is none near a place.
  if (goal.kind !== 'afar') return true;
  const isSoon = soonMinutes > 0 && soonMinutes <= MINUTES_AHEAD;
  // At first only the next hours are read of what begins at any time.
  if (goal.until !== undefined && !isSoon && files.size > 0) return false;
  const isJoined = attendance.length > 0 && !attendance.includes('in-person');
  const isAlone = shown.every((file) => files.has(file));
  return isAlone || (isJoined && (isSoon || files.size === 0));
}

/** As many of the smallest files as do not hold too much together. */
const smallest = (pieces: readonly Piece[]): readonly Piece[] => {
  let meetings = 0;
  return pieces
    .toSorted((a, b) => a.meetings - b.meetings)
    .filter(({ meetings: more }) => (meetings += more) <= MOST_PLACELESS);
};
