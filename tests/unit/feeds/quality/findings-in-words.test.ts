import { describe, expect, test } from 'vitest';
import {
  findingGroups,
  reasonForStrangers,
} from '../../../../src/feeds/quality/findings-in-words.ts';
import type { Issue } from '../../../../src/feeds/issue.ts';

const issue = (changes: Partial<Issue>): Issue => ({
  row: 1,
  slug: 'bell-lane',
  code: 'unreadable-time',
  outcome: 'rejected',
  message: 'The time cannot be read.',
  ...changes,
});

describe('Findings', () => {
  test('of one kind are told once, with the rows they were made in', () => {
    const groups = findingGroups([
      issue({ row: 7, found: 'soonish' }),
      issue({ row: 9, slug: 'hill', found: '25:00' }),
    ]);
    expect(groups).toEqual([
      {
        outcome: 'rejected',
        message: 'The time cannot be read.',
        count: 2,
        rows: [
          { row: 7, slug: 'bell-lane', found: 'soonish' },
          { row: 9, slug: 'hill', found: '25:00' },
        ],
      },
    ]);
  });

  test('that differ in a name or an hour only are of one kind', () => {
    const named = (name: string, time: string): Issue =>
      issue({ outcome: 'repaired', message: `No name; “${name}” is shown at ${time}.` });
    const groups = findingGroups([named('Hill', '7:30'), named('Dale', '19:30')]);
    expect(groups.map(({ message, count }) => [message, count])).toEqual([
      ['No name; “…” is shown at ….', 2],
    ]);
  });

  test('that need a hand come first, the most frequent of them first', () => {
    const groups = findingGroups([
      issue({ outcome: 'merged', message: 'c' }),
      issue({ outcome: 'noted', message: 'b' }),
      issue({ message: 'rare' }),
      issue({ message: 'often' }),
      issue({ message: 'often' }),
    ]);
    expect(groups.map(({ message }) => message)).toEqual(['often', 'rare', 'b', 'c']);
  });

  test('name no more rows than can be read, and count them all', () => {
    const [group] = findingGroups(
      Array.from({ length: 5_000 }, (_, index) => issue({ row: index + 1 })),
    );
    expect(group?.count).toBe(5_000);
    expect(group?.rows).toHaveLength(20);
  });
});

describe('What strangers read of a row', () => {
  const shown = (changes: Partial<Issue>): string =>
    JSON.stringify(findingGroups([issue(changes)]));

  test.each<Partial<Issue>>([
    { code: 'private-detail', found: 'Call Ann Smith' },
    { code: 'missing-name', found: 'Ann Smith' },
    { code: 'unreadable-time', found: 'ask 555-010-7777' },
    { code: 'unreadable-date', found: 'ann.smith@example.org' },
    { slug: 'call-555-010-7777' },
    { slug: 'ring-5550107777' },
    { message: 'The meeting has no name; “ann.smith@example.org” is shown instead.' },
  ])('holds nothing of a person: %j', (changes) => {
    expect(shown(changes)).not.toMatch(/smith|7777/i);
  });

  test('keeps the slug that names it, numbers of the street included', () => {
    expect(shown({ slug: 'meeting-4318-frankford-ave-19124' })).toContain('4318-frankford');
  });
});

test('why a list could not be read is told without its address, which may hold a key', () => {
  expect(
    reasonForStrangers('https://example.org/feed?key=secret answered 503.', 'its server'),
  ).toBe('Its server answered 503.');
});
