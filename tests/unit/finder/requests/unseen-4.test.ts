import { expect, test } from 'vitest';
import { understood } from '../../../../src/finder/requests/understood.ts';
import { addressAskedFor, MONDAY_AT_SIX, plain, VOCABULARY } from './corpus.ts';
import { ALIKE_4_ENGLISH, UNSEEN_4_ENGLISH } from './unseen-4-en.ts';
import { ALIKE_4_SPANISH, UNSEEN_4_SPANISH } from './unseen-4-es.ts';

test.each([
  ...[...UNSEEN_4_ENGLISH, ...UNSEEN_4_SPANISH],
  ...[...ALIKE_4_ENGLISH, ...ALIKE_4_SPANISH],
])('“%s” asks for %s', async (sentence, asked) => {
  expect(await addressAskedFor(sentence)).toBe(plain(asked));
});

test.each([
  ['heroin anonymous phx', 'phx'],
  ['attitude of gratitude group denver', 'attitude gratitude'],
  ['parroquia san antonio miercoles', 'parroquia san antonio'],
  ['women serenty', 'serenty'],
])('words that the list does not have are named, not passed over: %s', async (text, named) => {
  const { leftOut } = await understood(text, VOCABULARY, MONDAY_AT_SIX);
  expect(leftOut.join(' ')).toBe(named);
});
