import { expect, test } from 'vitest';
import { CLOSE, LOOSE } from '../../../src/search/kin.ts';
import { likeness, tokensOf } from '../../../src/search/tokens.ts';
import { folded } from '../../../src/text/folded.ts';

const only = (text: string) => {
  const [token] = tokensOf(text);
  if (token === undefined) throw new Error(`“${text}” has no token.`);
  return token;
};

test('what people say and what the pages call it answer each other', () => {
  for (const [said, written] of [
    ['suboxone', 'buprenorphine'],
    ['narcan', 'naloxone'],
    ['wife', 'husband'],
    ['slipped', 'relapse'],
  ] as const) {
    expect(likeness(only(said), only(written)), said).toBeGreaterThan(0.7);
  }
});

test('the word itself answers best, and what belongs to the matter somewhat', () => {
  expect(likeness(only('drinks'), only('drinking'))).toBe(1);
  expect(likeness(only('wife'), only('son'))).toBeGreaterThan(0);
  expect(likeness(only('wife'), only('son'))).toBeLessThan(likeness(only('wife'), only('husband')));
  expect(likeness(only('wheelchair'), only('sponsor'))).toBe(0);
});

test('a phrase is understood as one word, its small words included', () => {
  expect(likeness(only('fell off the wagon'), only('relapse'))).toBeGreaterThan(0.7);
  const stems = tokensOf('he fell off the wagon').map(({ stem }) => stem);
  expect(stems).toContain('fell off the wagon');
  expect(stems).not.toContain('he');
});

test('the table of kin is written as questions are compared: folded', () => {
  const sayings = [...CLOSE, ...LOOSE].flatMap((row) => row.split('|'));
  expect(sayings.filter((said) => folded(said) !== said)).toEqual([]);
});
