import { expect, test } from 'vitest';
import { mayBeInDanger } from '../../../src/text/danger.ts';

test.each([
  ...['I want to die', 'Suicide', 'he overdosed!', 'my husband hits me', 'won’t wake up'],
  ...['me quiero morir', 'Mi hermano no respira', 'violencia doméstica'],
  ...['help', 'I need help.', '¡Ayúdame!'],
])('“%s” is answered with the crisis lines first', (text) => {
  expect(mayBeInDanger(text)).toBe(true);
});

test.each([
  'sponsor',
  'diet',
  'first meeting',
  'help with alcohol',
  'how groups help',
  'reunión en español',
  '',
])('“%s” is an ordinary search', (text) => {
  expect(mayBeInDanger(text)).toBe(false);
});
