import { expect, test } from 'vitest';
import { understood } from '../../../../src/finder/requests/understood.ts';
import { addressAskedFor, MONDAY_AT_SIX, plain, VOCABULARY } from './corpus.ts';
import { UNSEEN_3_ENGLISH } from './unseen-3-en.ts';
import { UNSEEN_3_SPANISH } from './unseen-3-es.ts';

test.each([...UNSEEN_3_ENGLISH, ...UNSEEN_3_SPANISH])(
  '“%s” asks for %s',
  async (sentence, asked) => {
    expect(await addressAskedFor(sentence)).toBe(plain(asked));
  },
);

test.each([
  ['zoom aa but not at 7pm', 'but not at 7pm'],
  ['nothing between 1 and 3pm, online', 'nothing between 1 and 3pm'],
])('hours that no filter can leave out are named, never asked for: %s', async (text, named) => {
  const { change, rest, kept } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
  expect([rest, kept]).toEqual(['', [named]]);
  expect(change).not.toHaveProperty('earliest');
});
