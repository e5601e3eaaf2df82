import { expect, test } from 'vitest';
import { LEXICON, partPhrases } from '../../../../src/finder/requests/lexicon.ts';
import { understood } from '../../../../src/finder/requests/understood.ts';
import { folded } from '../../../../src/text/folded.ts';
import { addressAskedFor, MONDAY_AT_SIX, plain, VOCABULARY } from './corpus.ts';
import { ENGLISH } from './sentences-en.ts';
import { HELD_OUT_ENGLISH } from './held-out-en.ts';
import { HELD_OUT_SPANISH } from './held-out-es.ts';
import { SPANISH } from './sentences-es.ts';
import { UNSEEN_2_ENGLISH } from './unseen-2-en.ts';
import { UNSEEN_2_SPANISH } from './unseen-2-es.ts';
import { UNSEEN_ENGLISH } from './unseen-en.ts';
import { UNSEEN_SPANISH } from './unseen-es.ts';

test.for([
  ...[...ENGLISH, ...SPANISH, ...UNSEEN_ENGLISH, ...UNSEEN_SPANISH],
  ...[...UNSEEN_2_ENGLISH, ...UNSEEN_2_SPANISH],
  ...[...HELD_OUT_ENGLISH, ...HELD_OUT_SPANISH],
])('“%s” asks for %s', async ([sentence, ...asked]) => {
  const got = await addressAskedFor(sentence);
  expect(asked.map(plain).includes(got) ? asked[0] : got).toBe(asked[0]);
});

test('the words understood are told apart from those that are searched, and those nobody says', async () => {
  const text = 'xyzzy womens serenity group, saturdays';
  const { spans, rest, leftOut } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
  expect(spans.map(([start, end]) => text.slice(start, end))).toEqual(['womens', 'saturdays']);
  expect(rest).toBe('serenity');
  expect(leftOut).toEqual(['xyzzy']);
});

test('a name of the list wins over what its words could ask for, until asked otherwise', async () => {
  const name = await understood('Tuesday women’s circle', VOCABULARY, MONDAY_AT_SIX);
  expect(name).toMatchObject({ isName: true, change: {}, rest: 'Tuesday women’s circle' });
  const request = await understood('Tuesday women’s circle', VOCABULARY, MONDAY_AT_SIX, {
    readsNames: false,
  });
  expect(request).toMatchObject({ isName: false, change: { days: [2], types: ['women'] } });
});

test('in the small hours, tonight is what is left of the night', async () => {
  const oneInTheMorning = { weekday: 2, minutes: 60 };
  const { change } = await understood('anything tonight?', VOCABULARY, oneInTheMorning);
  expect(change).toEqual({ soonMinutes: 300 });
});

test('a need nobody in the list is for is asked for all the same; one everybody is for is no choice', async () => {
  const onlyAa = { ...VOCABULARY, programmes: ['aa'] };
  const asked = async (text: string) => (await understood(text, onlyAa, MONDAY_AT_SIX)).change;
  expect(await asked('gambling tonight')).toMatchObject({ programmes: ['ga'] });
  expect(await asked('help with alcohol')).toEqual({});
});

test.each([
  ['not a speaker meeting', 'not a speaker'],
  ['anything but NA tonight', 'anything but NA'],
  ['women, not in london', 'not in london'],
  ['fuera de madrid', 'fuera de madrid'],
  ['women, not in atlantis', 'not in atlantis'],
  ['online, no sugar', 'no sugar'],
  ['any meeting but women’s', 'but women’s'],
  ['no meetings with children, saturday', 'no meetings with children'],
  ['mujeres no, online', 'mujeres no'],
])(
  'what no filter can leave out is named, never asked for or searched: %s',
  async (text, named) => {
    const { change, rest, leftOut, kept } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
    expect([rest, leftOut, kept]).toEqual(['', [], [named]]);
    expect(change).not.toHaveProperty('place');
    expect(change).not.toHaveProperty('programmes');
  },
);

test.each(['choir', 'christmas', 'perro', 'refugees', 'churches'])(
  '%s is a word of its own, no slip of another',
  async (word) => {
    const { change, rest } = await understood(word, VOCABULARY, MONDAY_AT_SIX);
    expect([change, rest]).toEqual([{}, word]);
  },
);

test.each(['mates', 'un chingo', 'patients'])(
  '%s is no guess at a language or at whom',
  async (text) => {
    const { change } = await understood(`${text} tonight`, VOCABULARY, MONDAY_AT_SIX);
    expect(Object.keys(change)).toEqual(['days', 'times']);
  },
);

test('nothing typed asks for nothing', async () => {
  for (const text of ['', '   ', '?!', '…']) {
    const { change, rest } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
    expect([change, rest]).toEqual([{}, text.trim()]);
  }
});

test.each([
  ['esta noche cerca de Atlantis', 'Atlantis'],
  ['women near Atlantis', 'Atlantis'],
  ['online meetings in New Atlantis tonight', 'Atlantis'],
])('a place nobody knows is searched rather than passed over: %s', async (text, place) => {
  const { change, rest, leftOut } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
  expect(change.nearMe).toBeUndefined();
  expect(rest).toContain(place);
  expect(leftOut).toEqual([]);
});

test.each(['Leeds, AK', 'women Leeds, AK tonight'])(
  'a town in a state where nobody knows it is no town of that name elsewhere: %s',
  async (text) => {
    const { change, rest } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
    expect(change.place).toBeUndefined();
    expect(rest).toContain('Leeds');
  },
);

test('every phrase is written as requests are read: folded, none of them empty', () => {
  const phrases = [...LEXICON.phrases.values()].flat().map(({ words }) => words.join(' '));
  const parts = [...partPhrases('small'), ...partPhrases('not'), ...partPhrases('nearPlace')];
  const all = [...phrases, ...parts.map((words) => words.join(' '))];
  expect(all.filter((phrase) => phrase === '' || folded(phrase) !== phrase)).toEqual([]);
});
