import { expect, test } from 'vitest';
import { mayBeInDanger } from '../../../src/search/danger.ts';

test.each(['I want to die', 'Suicide', 'he overdosed!', 'my husband hits me', 'won’t wake up'])(
  '“%s” is answered with the crisis lines first',
  (text) => {
    expect(mayBeInDanger(text)).toBe(true);
  },
);

test.each(['sponsor', 'diet', 'first meeting', ''])('“%s” is an ordinary search', (text) => {
  expect(mayBeInDanger(text)).toBe(false);
});
