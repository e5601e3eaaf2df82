import { expect, test } from 'vitest';
import { matched } from '../../../src/finder/match.ts';
import { EMPTY_QUERY, type Query } from '../../../src/finder/query.ts';
import { moreFor, suggestionsFor } from '../../../src/finder/suggestions.ts';
import { toggled, wishesOf, without } from '../../../src/finder/wishes.ts';
import { entries, listing, MONDAY_EVENING, place, weekly } from './listings.ts';

const all = entries([
  listing({ id: 'a', types: ['women'], schedule: weekly(2, '19:00') }),
  listing({ id: 'b', types: ['men'], schedule: weekly(3, '19:00') }),
  listing({ id: 'c', types: ['women'], schedule: weekly(5, '19:00') }),
  listing({ id: 'd', attendance: 'online', schedule: weekly(6, '19:00') }),
]);
const meetingsOf = (query: Query): number =>
  matched(all, query, undefined, MONDAY_EVENING).matches.length;

test('an empty result offers what one wish less would give, the next day that has some, and online', async () => {
  const query: Query = { ...EMPTY_QUERY, days: [3], types: ['women'] };
  expect(meetingsOf(query)).toBe(0);
  expect(await suggestionsFor(query, meetingsOf)).toMatchObject([
    { kind: 'without', wish: { filter: 'days', value: '3' }, meetings: 2 },
    { kind: 'without', wish: { filter: 'types', value: 'women' }, meetings: 1 },
    { kind: 'day', day: 5, meetings: 1 },
    { kind: 'online', meetings: 1 },
  ]);
});

test('what is offered gives what it says, and never nothing', async () => {
  const query: Query = {
    ...EMPTY_QUERY,
    text: 'zzz',
    types: ['women'],
    times: ['morning'],
    days: [3],
  };
  const offered = await suggestionsFor(query, meetingsOf);
  expect(offered.map(({ kind }) => kind)).toEqual(['online']);
  for (const { query: next, meetings } of offered) expect(meetingsOf(next)).toBe(meetings);
});

test('where no one wish less is enough, the pairs that are come next, those that give most first', async () => {
  const query: Query = { ...EMPTY_QUERY, text: 'zzz', types: ['women'], days: [3] };
  const offered = await suggestionsFor(query, meetingsOf);
  expect(offered).toMatchObject([
    {
      kind: 'without-both',
      wishes: [{ kind: 'text' }, { filter: 'days', value: '3' }],
      meetings: 2,
    },
    {
      kind: 'without-both',
      wishes: [{ kind: 'text' }, { filter: 'types', value: 'women' }],
      meetings: 1,
    },
    { kind: 'online', meetings: 1 },
  ]);
  for (const { query: next, meetings } of offered) expect(meetingsOf(next)).toBe(meetings);
});

test('who needs no steps is first offered what says nothing of steps, never what has them', async () => {
  const rooms = entries([
    listing({ id: 'unsaid', place: place({}) }),
    listing({ id: 'steps', place: place({ access: { stepFree: false } }) }),
  ]);
  const counted = (query: Query): number =>
    matched(rooms, query, undefined, MONDAY_EVENING).matches.length;
  const query: Query = { ...EMPTY_QUERY, access: ['step-free'] };
  expect(await suggestionsFor(query, counted)).toMatchObject([
    { kind: 'or-unsaid', query: { access: ['step-free'], orUnsaid: true }, meetings: 1 },
    { kind: 'without', meetings: 2 },
  ]);
  expect((await moreFor(query, 0, counted)).map(({ kind }) => kind)).toEqual([
    'or-unsaid',
    'without',
  ]);
});

test('with very many wishes, pairs are not counted', async () => {
  const query: Query = {
    ...EMPTY_QUERY,
    text: 'zzz',
    days: [0, 1, 2, 3, 4, 5],
    types: ['women', 'men'],
  };
  let counted = 0;
  await suggestionsFor(query, () => (counted += 1) * 0);
  expect(counted).toBeLessThan(30);
});

test('taking every wish back asks for nothing', () => {
  const query: Query = {
    ...EMPTY_QUERY,
    text: 'hope',
    place: 'leeds.gb',
    days: [1, 2],
    types: ['women'],
    attendance: ['online'],
  };
  expect(wishesOf(query)).toHaveLength(6);
  expect(wishesOf(query).reduce(without, query)).toEqual(EMPTY_QUERY);
});

test('choosing an option twice leaves it as it was', () => {
  const once = toggled(EMPTY_QUERY, 'days', '2');
  expect(once.days).toEqual([2]);
  expect(toggled(once, 'days', '2')).toEqual(EMPTY_QUERY);
});

test('near a place with nothing in reach, the smallest wider circle that has some is offered first', async () => {
  const far = (query: Query): number => (query.withinKm >= 160 ? 3 : 0);
  const query: Query = { ...EMPTY_QUERY, place: 'leeds.gb', withinKm: 20 };
  expect((await suggestionsFor(query, far))[0]).toMatchObject({
    kind: 'wider',
    km: 160,
    meetings: 3,
  });
  const anywhere = await suggestionsFor({ ...EMPTY_QUERY, text: 'a' }, () => 1);
  expect(anywhere.map(({ kind }) => kind)).not.toContain('wider');
});

test('where little was found, each way on says how many come on top', async () => {
  const query: Query = { ...EMPTY_QUERY, days: [2], types: ['women'] };
  const found = meetingsOf(query);
  expect(found).toBe(1);
  expect(await moreFor(query, found, meetingsOf)).toMatchObject([
    { kind: 'without', wish: { filter: 'days' }, meetings: 1 },
  ]);
});

test('what is online now is offered before all that is online', async () => {
  const isOnline = ({ attendance, soonMinutes }: Query): number =>
    attendance.includes('online') ? (soonMinutes > 0 ? 2 : 9) : 0;
  const offered = await suggestionsFor({ ...EMPTY_QUERY, text: 'zzz' }, isOnline);
  expect(offered.map(({ kind, meetings }) => [kind, meetings])).toEqual([
    ['online-now', 2],
    ['online', 9],
  ]);
});
