import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellingIndex } from '../../../src/gazetteer/client/spelling-index.ts';
import {
  allPlaces,
  filledLines,
  isCounty,
  type GazetteerPlace,
} from '../../../src/gazetteer/format.ts';
import { sameSpelling, sameSpellings } from '../../../src/gazetteer/spelling.ts';

const name = fc.oneof(
  fc.constantFrom(
    'Leeds',
    'St. Mary’s',
    'St Louis',
    'Fort Stockton',
    'São Paulo',
    'Mt  Airy',
    ' Ely',
    '東京',
  ),
  fc.stringMatching(/^[A-Za-zÀ-ž .'-]{1,12}$/),
);

test('names on lines are spelt as each would be alone', () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1 }), (names) => {
      expect(sameSpellings(names.join('\n')).split('\n')).toEqual(names.map(sameSpelling));
    }),
  );
});

test('the lines that are not empty keep their numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', 'a', 'bc')), (all) => {
      const filled = all.flatMap((line, at) => (line === '' ? [] : [[at, line] as const]));
      expect([...filledLines(all.join('\n'))]).toEqual(filled);
    }),
  );
});

test('a spelling finds just the places and counties that have it, and a name those called so', () => {
  const place = fc.record({
    name,
    others: fc.array(name, { maxLength: 2 }),
    isCounty: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), name, (rows, wanted) => {
      const places = rows.map(({ name, others, isCounty: wide }): GazetteerPlace => ({
        ...{ name, others, country: 'GB', point: { lat: 0, lon: 0 }, size: 0, meetings: 1 },
        radiusKm: wide ? 5 : undefined,
      }));
      const list = {
        length: places.length,
        names: places.map((each) => each.name).join('\n'),
        others: places.map(({ others }) => others.join('|')).join('\n'),
        place: (at: number) => places[at] ?? expect.fail(`There is no place ${at}.`),
      };
      const index = spellingIndex(list);
      const typed = sameSpelling(wanted);
      const spelt = ({ name, others }: GazetteerPlace): readonly string[] =>
        [name, ...others].map(sameSpelling);
      const having = places.filter((each) => spelt(each).includes(typed));
      expect(new Set(index.exactly(typed))).toEqual(new Set(having));
      const called = places.filter((each) => !isCounty(each) && sameSpelling(each.name) === typed);
      expect(index.called(typed)).toEqual(called);
      expect(allPlaces(list)).toEqual(places);
    }),
  );
});
