import { expect, test } from 'vitest';
import { matched } from '../../../src/finder/match.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { foundCount, soonRows } from '../../../src/finder/start-window.ts';
import { entries, ids, listing, MONDAY_EVENING, weekly } from './listings.ts';

/** It is Monday, 18:00. */
const listings = [
  listing({ id: 'under-way', schedule: weekly(1, '17:30') }),
  listing({ id: 'just-begun', schedule: weekly(1, '17:55') }),
  listing({ id: 'in-an-hour', schedule: weekly(1, '19:00') }),
  listing({ id: 'tonight', schedule: weekly(1, '22:30') }),
  listing({ id: 'night', schedule: weekly(2, '01:00') }),
  listing({ id: 'always', schedule: { kind: 'always-open' } }),
  listing({ id: 'by-appointment', schedule: { kind: 'by-appointment' } }),
  listing({ id: 'closed', schedule: weekly(1, '18:30'), attendance: 'closed-for-now' }),
  listing({
    id: 'closed-always',
    schedule: { kind: 'always-open' },
    attendance: 'closed-for-now',
  }),
];
const matchesOf = (query: Partial<Query>) =>
  matched(entries(listings), { ...EMPTY_QUERY, ...query }, undefined, MONDAY_EVENING).matches;
const found = (query: Partial<Query>): readonly string[] => ids(matchesOf(query));

test('between two times, both included', () => {
  const [from, until] = [17 * 60 + 55, 19 * 60];
  const inside = ['just-begun', 'in-an-hour', 'always', 'closed'];
  expect(found({ earliest: from, latest: until })).toEqual(inside);
});

test('a window from late to early runs over midnight', () => {
  expect(found({ earliest: 22 * 60, latest: 2 * 60 })).toEqual(['tonight', 'night', 'always']);
});

test('now: what is under way, has just begun, begins in time or never closes', () => {
  const now = ['under-way', 'just-begun', 'in-an-hour', 'always'];
  expect(found({ soonMinutes: 60 })).toEqual(now);
});

test('what is under way is listed as on now, not under its next time in a week', () => {
  const query = { ...EMPTY_QUERY, soonMinutes: 60 };
  const rows = soonRows(matchesOf(query), query, MONDAY_EVENING);
  expect(ids(rows)).toEqual(['just-begun', 'in-an-hour', 'always']);
});

test('what is found now is counted once, under way or about to begin', () => {
  const query = { ...EMPTY_QUERY, soonMinutes: 60 };
  const matches = matchesOf(query);
  const rows = soonRows(matches, query, MONDAY_EVENING);
  const underWay = matches.filter(({ entry }) => entry.timing?.underWay !== undefined);
  expect(foundCount({ rows, underWay }, query, MONDAY_EVENING)).toBe(4);
});
