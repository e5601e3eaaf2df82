import type { Chance } from './chance.ts';
import type { Venue } from './venues.ts';
import { WORDS } from './words.ts';

/** A row of a Meeting Guide feed, with the keys this project adds to it. */
export type Row = Readonly<Record<string, unknown>>;

/** Rows of one group: the same name, place and ways, on some days of the week. */
export function groupRows(venue: Venue, chance: Chance): readonly Row[] {
  const { metro, town } = venue;
  const name = groupName(town, chance);
  const isOnline = chance.happens(0.13);
  const isHybrid = !isOnline && chance.happens(0.06);
  const start = startMinutes(chance);
  const length = chance.oneOf([60, 60, 60, 60, 90, 75, 45, 120]);
  const types = [...typesOf(chance), ...(chance.happens(0.25) ? ['X'] : [])];
  const group = chance.happens(0.4) ? `${name} ${chance.oneOf(['Group', 'AFG', 'Meeting'])}` : '';
  const notes = chance.happens(0.35) ? notesOf(chance) : undefined;
  const updated = new Date(NEWEST - chance.fraction() ** 3 * 6 * MS_PER_YEAR);
  const join = {
    conference_url: `https://zoom.us/j/${80_000_000_000 + chance.below(9_999_999_999)}`,
    ...(chance.happens(0.3) && {
      conference_phone: `+1646558${1000 + chance.below(8999)},,${chance.below(999_999_999)}#`,
    }),
  };
  const days = chance.happens(0.1) ? [0, 1, 2, 3, 4, 5, 6] : someDays(chance);
  return days.map((day) => ({
    name,
    day,
    time: clock(start),
    end_time: clock((start + length) % 1440),
    timezone: metro.zone,
    types: chance.happens(0.2) ? [...new Set([...types, chance.oneOf(RARE)])] : types,
    programme: venue.programme,
    ...(venue.metro.country === 'Brazil' && { languages: ['pt'] }),
    ...(group !== '' && { group }),
    ...(notes !== undefined && { notes }),
    ...(isOnline || isHybrid ? join : {}),
    ...(isOnline ? onlineAt(venue) : venue.place),
    attendance_option: isOnline ? 'online' : isHybrid ? 'hybrid' : 'in_person',
    updated: `${updated.toISOString().slice(0, 10)} 12:00:00`,
  }));
}

const MS_PER_YEAR = 365.25 * 86_400_000;
/** A day before the tests’ own, so that nothing was confirmed in the future. */
const NEWEST = Date.parse('2026-10-12T12:00:00Z');
const RARE = ['B', 'SP', 'ST', 'LIT', 'MED', 'CAN', 'BE', 'H', 'CF', 'ASL'];

const groupName = (town: string, chance: Chance): string => {
  if (chance.happens(0.18)) return `${town} ${chance.oneOf(['Group', 'Fellowship', 'Nooners'])}`;
  const [first, second] = [chance.oneOf(WORDS.first), chance.oneOf(WORDS.second)];
  const name = first === second ? first : `${first} ${second}`;
  return chance.happens(0.25) ? `${name} ${chance.oneOf(WORDS.second)}` : name;
};

const startMinutes = (chance: Chance): number => {
  const part = chance.fraction();
  if (part < 0.15) return 360 + chance.below(9) * 15;
  if (part < 0.4) return 690 + chance.below(8) * 30;
  return part < 0.95 ? 1020 + chance.below(11) * 15 + chance.oneOf([0, 0, 30]) : chance.below(1440);
};

const typesOf = (chance: Chance): readonly string[] => [
  chance.oneOf(['O', 'O', 'C']),
  ...(chance.happens(0.5) ? [chance.oneOf(['D', 'D', 'BE', 'ST', 'SP', 'BB', 'LIT'])] : []),
  ...(chance.happens(0.12) ? [chance.oneOf(['W', 'W', 'M', 'Y', 'LGBTQ'])] : []),
];

const someDays = (chance: Chance): readonly number[] => {
  const days = new Set([chance.below(7)]);
  while (chance.happens(0.35)) days.add(chance.below(7));
  return [...days].sort();
};

const notesOf = (chance: Chance): string =>
  Array.from({ length: 1 + chance.below(3) }, () => {
    const note = chance.oneOf(WORDS.notes);
    return note.endsWith('.') ? note : `${note} ${1 + chance.below(99)}.`;
  }).join(' ');

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Online meetings tell a town or region at most. */
const onlineAt = ({ metro, town }: Venue): Row => ({
  formatted_address: `${town}, ${metro.region}, ${metro.country}`,
  city: town,
  country: metro.country,
  regions: [metro.region],
});
