import { expect, test } from 'vitest';
import { EMPTY_QUERY, type Query } from '../../../../src/finder/query.ts';
import { applied, withoutVainWords } from '../../../../src/finder/requests/applied.ts';
import { understood } from '../../../../src/finder/requests/understood.ts';
import { MONDAY_AT_SIX, VOCABULARY } from './corpus.ts';

const after = async (base: Partial<Query>, text: string): Promise<Query> =>
  applied({ ...EMPTY_QUERY, ...base }, await understood(text, VOCABULARY, MONDAY_AT_SIX));

test('days and times said take the place of those chosen; kinds and needs are added', async () => {
  const base: Partial<Query> = { days: [5], types: ['women'], access: ['parking'], latest: 600 };
  expect(await after(base, 'step free speaker meeting sunday after 6pm')).toMatchObject({
    days: [0],
    types: ['women', 'speaker'],
    access: ['parking', 'step-free'],
    earliest: 1080,
    latest: 1440,
  });
});

test('what a sentence does not speak of stays as it was chosen', async () => {
  const base: Partial<Query> = { programmes: ['na'], languages: ['es'], view: 'map', text: 'old' };
  expect(await after(base, 'tomorrow')).toMatchObject({ ...base, days: [2], text: '' });
});

test('a distance alone is meant from the place already chosen, else from here', async () => {
  const near = await after({ place: 'leeds.gb' }, 'within 5 km');
  expect(near).toMatchObject({ place: 'leeds.gb', nearMe: false, withinKm: 5 });
  expect(await after({}, 'within 5 km')).toMatchObject({ place: '', nearMe: true, withinKm: 5 });
});

test('a place said takes the place of near me, and of a part of the map', async () => {
  const area = { south: 1, west: 1, north: 2, east: 2 };
  expect(await after({ nearMe: true, area }, 'in leeds')).toMatchObject({
    place: 'leeds.gb',
    nearMe: false,
    area: undefined,
  });
});

test('words that are only searched for give way where no meeting fits with them and some do without', async () => {
  const open = await understood('open house', VOCABULARY, MONDAY_AT_SIX);
  const women = { ...open, change: { types: ['women'] }, rest: 'end', isRestDoubtful: true };
  const foundWithout = ({ text }: Query): number => (text === '' ? 5 : 0);
  expect(withoutVainWords(EMPTY_QUERY, women, foundWithout)).toMatchObject({
    rest: '',
    leftOut: ['end'],
  });
  expect(withoutVainWords(EMPTY_QUERY, women, () => 1)).toBe(women);
  expect(withoutVainWords(EMPTY_QUERY, women, () => 0)).toBe(women);
  const name = { ...women, isRestDoubtful: false };
  expect(withoutVainWords(EMPTY_QUERY, name, foundWithout)).toBe(name);
});

test('a name, and a place nobody knows, never give way', async () => {
  const doubtful = async (text: string): Promise<boolean> =>
    (await understood(text, VOCABULARY, MONDAY_AT_SIX)).isRestDoubtful;
  expect(await doubtful('women near Atlantis')).toBe(false);
  expect(await doubtful('First Light tonight')).toBe(false);
  expect(await doubtful('women church')).toBe(true);
});
