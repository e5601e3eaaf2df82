import { expect, test } from 'vitest';
import {
  listParts,
  plainList,
  type DayGroup,
  type PlainList,
} from '../../../src/finder/plain-list.ts';
import type { Meeting } from '../../../src/meetings/schema.ts';
import { meeting } from '../atlas/any-meetings.ts';

const held = (id: string, city: string, regions: readonly string[], day = 1): Meeting =>
  meeting({
    id,
    name: id,
    schedule: { kind: 'weekly', day, start: 600, zone: 'UTC' },
    attendance: { kind: 'in-person', place: { city, regions, country: 'US', precision: 'exact' } },
  });
const online = (id: string): Meeting =>
  meeting({ id, attendance: { kind: 'online', remote: { url: 'https://video.example/' } } });

const idsIn = ({ countries, remote }: PlainList): readonly string[] => {
  const days: readonly DayGroup[] = [
    ...countries.flatMap(({ areas }) =>
      areas.flatMap(({ towns }) => towns.flatMap((town) => town.days)),
    ),
    ...remote,
  ];
  return days.flatMap(({ meetings }) => meetings.map(({ id }) => id));
};

test('the plain list runs by area, town and day from Monday; each meeting is there once', () => {
  const meetings = [
    online('o'),
    held('sunday', 'Dover', ['Kent County', 'Dover'], 0),
    held('monday', 'Dover', ['Kent County', 'Dover'], 1),
    held('other', 'Adams', ['Berks', 'Adams']),
    meeting({ id: 'nowhere' }),
  ];
  expect(idsIn(plainList(meetings))).toEqual(['other', 'monday', 'sunday', 'nowhere', 'o']);
});

test('a short list has one page; a long one has pages that together hold every meeting once', () => {
  const meetings = Array.from({ length: 3001 }, (_, at) =>
    at % 7 === 0 ? online(`o${at}`) : held(`m${at}`, `Town ${at % 50}`, [`Area ${at % 9}!`, 'x']),
  );
  expect(listParts(meetings.slice(1))).toEqual([]);
  const parts = listParts(meetings);
  expect(new Set(parts.map(({ slug }) => slug)).size).toBe(parts.length);
  for (const { slug } of parts) expect(slug).toMatch(/^[a-z0-9-]+$/);
  const all = parts.flatMap(({ list }) => idsIn(list));
  expect(all.toSorted()).toEqual(meetings.map(({ id }) => id).sort());
  expect(parts.reduce((sum, part) => sum + part.meetings, 0)).toBe(3001);
});
