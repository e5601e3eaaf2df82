import { expect, test } from 'vitest';
import { accessSays, type AccessNeed } from '../../../src/finder/access.ts';
import { matched } from '../../../src/finder/match.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { entries, ids, listing, MONDAY_EVENING, place } from './listings.ts';

const listings = [
  listing({ id: 'says-yes', place: place({ access: { stepFree: true } }) }),
  listing({ id: 'type-yes', types: ['wheelchair'], place: place({}) }),
  listing({ id: 'says-no', place: place({ access: { stepFree: false, toilet: true } }) }),
  listing({ id: 'says-nothing', place: place({ access: { toilet: true } }) }),
  listing({ id: 'online', attendance: 'online' }),
];
const found = (query: Partial<Query>): readonly string[] =>
  ids(matched(entries(listings), { ...EMPTY_QUERY, ...query }, undefined, MONDAY_EVENING).matches);
const stepFree: readonly AccessNeed[] = ['step-free'];

test('who needs no steps gets what says so, by its place or by its type', () => {
  expect(found({ access: stepFree })).toEqual(['says-yes', 'type-yes']);
});

test('what says nothing comes along when asked for; what says no never does, nor what is not held anywhere', () => {
  expect(found({ access: stepFree, orUnsaid: true })).toEqual([
    'says-yes',
    'type-yes',
    'says-nothing',
  ]);
});

test('several needs must all be met', () => {
  expect(found({ access: ['step-free', 'toilet'] })).toEqual([]);
  expect(found({ access: ['toilet'] })).toEqual(['says-no', 'says-nothing']);
});

test('a place whose buses or trains are named is found by that, and no other', () => {
  const reached = [
    listing({ id: 'bus', place: place({ access: { transit: true } }) }),
    listing({ id: 'unsaid', place: place({}) }),
  ];
  const query: Query = { ...EMPTY_QUERY, access: ['transit'] };
  const { matches, counts } = matched(entries(reached), query, undefined, MONDAY_EVENING);
  expect(ids(matches)).toEqual(['bus']);
  expect(counts.access.get('transit')).toBe(1);
});

test('unknown is not no', () => {
  expect(listings.map((each) => accessSays(each, 'step-free'))).toEqual([
    true,
    true,
    false,
    undefined,
    undefined,
  ]);
});
