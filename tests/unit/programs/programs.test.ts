import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { CHOICES } from '../../../src/programs/choices.ts';
import { programSchema, type Program } from '../../../src/programs/program.schema.ts';
import { en } from '../../../src/i18n/strings/en.ts';
import { PROGRAMMES, isProgramme } from '../../../src/meetings/programmes.ts';
import { PROGRAMS } from './program-files.ts';

const programs = [...PROGRAMS];
const works = parse(readFileSync('content/references.yaml', 'utf8')) as Record<string, unknown>;
const where = (isWrong: (program: Program, id: string) => boolean): readonly string[] =>
  programs.filter(([id, program]) => isWrong(program, id)).map(([id]) => id);

test('each has a place of its own in the order', () => {
  const orders = programs.map(([, { order }]) => order);
  expect(orders.filter((order, index) => orders.indexOf(order) !== index)).toEqual([]);
});

test('every work they cite is in the list of references', () => {
  const missing = programs.flatMap(([id, { evidence, notes }]) =>
    [...evidence, ...notes]
      .flatMap(({ sources }) => sources)
      .filter((work) => !(work in works))
      .map((work) => `${id}: ${work}`),
  );
  expect(missing).toEqual([]);
});

test('those about one’s own use say where they stand on medicines, or that it is not known', () => {
  expect(
    where(({ section, medication: { position } }) =>
      section === 'family' ? position !== 'not-relevant' : position === 'not-relevant',
    ),
  ).toEqual([]);
});

test('no group for families is said to have a goal for somebody else’s use', () => {
  expect(
    where(({ section, goal }) => (section === 'family') !== (goal.kind === 'not-asked')),
  ).toEqual([]);
});

test('where there is no page to find a meeting on, the reader is told what to do instead', () => {
  expect(where(({ find, findWords }) => find.length === 0 && findWords === undefined)).toEqual([]);
});

test('no address is repeated within a programme, and none carries a tracking tail', () => {
  expect(
    where(({ find }) => {
      const hrefs = find.map(({ href }) => href);
      return new Set(hrefs).size < hrefs.length || hrefs.some((href) => /[?&#]/.test(href));
    }),
  ).toEqual([]);
});

test('a telephone number is dialled as it is printed', () => {
  expect(
    where(({ phones }) => phones.some(({ printed, dial }) => printed.replace(/\D/g, '') !== dial)),
  ).toEqual([]);
});

test('there are the forty-six, and they are those that the finder knows', () => {
  expect(programs).toHaveLength(46);
  const known = Object.keys(PROGRAMMES).filter((id) => id !== 'other');
  // Gam-Anon, for families, is told of with Gamblers Anonymous.
  expect(known.filter((id) => !PROGRAMS.has(id))).toEqual(['gam-anon']);
  expect(where((_, id) => !isProgramme(id))).toEqual([]);
});

test('they bear the names by which the finder calls them', () => {
  const differing = where(
    ({ name, short }, id) =>
      isProgramme(id) &&
      !(name.startsWith(en.programmes[id].name) && short === en.programmes[id].short),
  );
  expect(differing).toEqual([]);
});

test('every programme of the sample list has a page', () => {
  const rows = JSON.parse(readFileSync('content/meetings/sample.json', 'utf8')) as readonly {
    readonly programme?: string;
  }[];
  const ids = new Set(rows.flatMap(({ programme }) => programme ?? []));
  expect(ids.size).toBeGreaterThan(10);
  expect([...ids].filter((id) => !PROGRAMS.has(id))).toEqual([]);
});

test('every choice at a glance leads to a programme there is', () => {
  const ids = CHOICES.flatMap(({ programs: chosen }) => chosen);
  expect(ids.filter((id) => !PROGRAMS.has(id))).toEqual([]);
});

describe('their words', () => {
  /** Everything a page prints of a programme, quotations left out: those are the programme’s own. */
  const ownWords = (program: Program): string => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value.replace(/^https:.*/, ''));
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    const { searchWords: _, name, short: _short, ...shown } = program;
    collect(shown);
    return texts
      .join('\n')
      .replaceAll(name, '')
      .replace(/“[^”]*”/g, '');
  };

  test('put the person first', () => {
    const found = programs.flatMap(([id, program]) =>
      [
        ...ownWords(program).matchAll(
          /\b(?:addicts?|alcoholics?|abus\w*|junkie|clean|dirty)\b(?! Anonymous)/gi,
        ),
      ].map(([word]) => `${id}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('promise nothing', () => {
    const promise = /\b(?:proven|cure|guarantee|success rate|the only way|works for everyone)\b/i;
    expect(
      where((program) => promise.test(ownWords(program).replace('cannot cure it', ''))),
    ).toEqual([]);
  });

  test('give no count without its year', () => {
    const counts =
      /\b[\d,]+ (?:members|groups|meetings|people|countries|churches|clubs|families)\b/;
    expect(
      where(({ size }) => size.some((said) => counts.test(said) && !/\b(?:19|20)\d\d/.test(said))),
    ).toEqual([]);
  });
});

describe('the schema refuses', () => {
  const [, aa] = programs.find(([id]) => id === 'aa') ?? [];
  const refused = (change: Readonly<Record<string, unknown>>): boolean =>
    !programSchema.safeParse({ ...aa, ...change }).success;

  test('nothing of what is there', () => expect(refused({})).toBe(false));

  test.each([
    ['a size without a year', { size: ['It says it has about 2 million members.'] }],
    ['an address that is not secure', { find: [{ name: 'Meetings', href: 'http://a.example/' }] }],
    [
      'a position on medicines without a source',
      { medication: { position: 'welcome', words: 'Yes.' } },
    ],
    [
      'words for a position nobody knows',
      { medication: { position: 'unknown', words: 'Yes.', source: 'x.org' } },
    ],
    ['a goal without words', { goal: { kind: 'abstinence' } }],
    [
      'a work that is no entry of the references',
      { evidence: [{ words: 'It helps.', sources: ['Kelly'] }] },
    ],
    ['evidence without a source', { evidence: [{ words: 'It helps.', sources: [] }] }],
    ['a key it does not know', { rating: 5 }],
  ])('%s', (_, change) => expect(refused(change)).toBe(true));
});
