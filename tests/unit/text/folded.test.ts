import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../../src/text/folded.ts';

test.each([
  ['São Paulo', 'sao paulo'],
  ['O’Brien’s', 'obriens'],
  ["O'Brien's", 'obriens'],
  ['ŁÓDŹ', 'lodz'],
  ['Tromsø / Ærø', 'tromso aero'],
  ['Straße', 'strasse'],
  ['Þingvellir', 'thingvellir'],
  ['İstanbul', 'istanbul'],
  ['Diyarbakır', 'diyarbakir'],
  ['ﬁrst  steps', 'first steps'],
  ['St. John’s, N.L.', 'st johns n l'],
  ['ⅫⅣ', 'xiiiv'],
  ['한국', '한국'.normalize('NFKD')],
  ['Αθήνα', 'αθηνα'],
  ['ΛΌΦΟΣ', 'λοφοσ'],
  ['λόφος', 'λοφοσ'],
  ['𝐎𝐩𝐞𝐧', 'open'],
  ['  --  ', ''],
])('%s is compared as “%s”', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

const words = fc.string({ unit: 'grapheme' });

test('folding twice changes nothing more', () => {
  fc.assert(fc.property(words, (text) => folded(folded(text)) === folded(text)));
});

test('accents typed as one letter or as two, and capitals, make no difference', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(folded(text.normalize('NFD'))).toBe(folded(text.normalize('NFC')));
    }),
  );
});

test('nothing is left but letters, digits and single blanks between them', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(folded(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
    }),
  );
});
