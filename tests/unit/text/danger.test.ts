import { expect, test } from 'vitest';
import { mayBeInDanger } from '../../../src/text/danger.ts';

test.each([
  ...['I want to die', 'Suicide', 'he overdosed!', 'my husband hits me', 'won’t wake up'],
  ...[
    'i dont want to be here anymore',
    'i cant go on',
    'thinking about ending it',
    'i cant take it anymore',
  ],
  ...['took too many pills', 'he’s not waking up', 'she stopped breathing', 'going to top myself'],
  ...['he hit me again', 'he will kill me', 'i have the dts', 'shaking and seeing things'],
  ...['ya no quiero vivir más', 'no puedo más', 'me voy a matar', 'mi marido me pegó', 'veo cosas'],
  ...['pls help', 'someone please help me', 'help me now', 'socorro', 'ayúdenme por favor'],
  ...['me quiero morir', 'Mi hermano no respira', 'violencia doméstica'],
  ...['help', 'I need help.', '¡Ayúdame!'],
  ...['took way too many pills i think', 'swallowed a whole bottle of tylenol'],
  ...['nobody would even miss me', 'whats the point anymore', 'what’s the point of living'],
  ...['me tomé un montón de pastillas y tengo miedo', 'nadie me va a extrañar'],
])('“%s” is answered with the crisis lines first', (text) => {
  expect(mayBeInDanger(text)).toBe(true);
});

test.each([
  'sponsor',
  'diet',
  'first meeting',
  'help with alcohol',
  'need help in cork',
  'hit me up',
  'the drink is killing me',
  'within 5 kms',
  'dont want to be here at 6',
  'no puedo más tarde de las 8',
  'ayuda con el alcohol',
  'how groups help',
  'whats the point system at ga',
  'took my pills today, na meeting',
  'tomo pastillas para dormir',
  'reunión en español',
  '',
])('“%s” is an ordinary search', (text) => {
  expect(mayBeInDanger(text)).toBe(false);
});
