import { expect, test } from 'vitest';
import { UNDERSTOOD_WORDS, phrasings } from '../../../src/search/synonyms.ts';
import { folded } from '../../../src/text/folded.ts';

test('what people say is looked for in the words of the pages too, the own words first', () => {
  expect(phrasings('Suboxone')).toEqual(['suboxone', 'buprenorphine']);
  expect(phrasings('relapse')).toEqual(['relapse', 'return to use', 'lapse']);
  expect(phrasings('rehab')).toContain('treatment');
});

test('the rest of the query stays around the word that changed', () => {
  expect(phrasings('my wife drinks')).toEqual(['my wife drinks', 'my family drinks']);
});

test('a phrase of several words is understood as one', () => {
  expect(phrasings('I want to die')).toContain('i suicide');
  expect(phrasings('going cold turkey')).toContain('going withdrawal');
});

test('a word inside another is left alone', () => {
  expect(phrasings('soda')).toEqual(['soda']);
});

test('there are never more than six phrasings', () => {
  expect(phrasings('mum dad wife relapsed drunk addict rehab').length).toBeLessThanOrEqual(6);
});

test('the table is written as queries are compared: folded', () => {
  for (const word of UNDERSTOOD_WORDS) expect(folded(word)).toBe(word);
});
