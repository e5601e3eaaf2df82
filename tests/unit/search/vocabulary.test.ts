import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';

const page = (head: string, main: string) =>
  `<html><head>${head}</head><body><nav>Menu</nav><main id="main">${main}</main></body></html>`;

test('the vocabulary holds the words of the main part, folded, most frequent first', () => {
  const html = page('', '<h1>Cafés &amp; calls</h1><p class="x">Calls help. A call, 12 calls.</p>');
  expect(vocabularyOf([html])).toEqual(['calls', 'cafes', 'help', 'call']);
});

test('the vocabulary holds the words that searchers use and the page does not', () => {
  expect(vocabularyOf([page('<meta name="search-words" content="lonely, rehab">', '')])).toEqual([
    'lonely',
    'rehab',
  ]);
});
