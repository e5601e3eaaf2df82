import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../src/search/vocabulary.ts';

const page = (main: string) =>
  `<html><body><nav>Menu</nav><main id="main">${main}</main></body></html>`;

test('the vocabulary holds the words of the main part, folded, most frequent first', () => {
  const html = page('<h1>Cafés &amp; calls</h1><p class="x">Calls help. A call, 12 calls.</p>');
  expect(vocabularyOf([html])).toEqual(['calls', 'cafes', 'help', 'call']);
});
